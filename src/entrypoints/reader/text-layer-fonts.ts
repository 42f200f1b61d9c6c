import { TextLayer } from 'pdfjs-dist'

/** The name under which the text layer finds a sans serif of the usual widths. */
const sans = 'Antecedent Sans'
/** A font of nothing but the space: what comes first among the fonts of a line says how high it stands. */
const lines = 'Antecedent Lines'

/**
 * Prepares the fonts of the text layer: one that says how high its lines stand, whatever fonts a filing has, and for words whose own font is
 * not to be had one whose letters are as wide as those of most filings. Resolves when they are loaded; a reader's system that has none of
 * them keeps what it has. `resources` is where pdf.js' files are.
 */
export async function layInUsualWidths({ fonts }: Document, resources: string): Promise<void> {
  const widths = TextLayer.fontFamilyMap as Map<string, string>
  widths.set('serif', '"Times New Roman", "Liberation Serif", "Tinos", serif')
  const url = `url("${resources}standard_fonts/LiberationSans-Regular.ttf")`
  const metrics = { ascentOverride: '80%', descentOverride: '20%', lineGapOverride: '0%' }
  const faces = [
    new FontFace(sans, `local("Arial"), local("Liberation Sans"), ${url}`),
    new FontFace(lines, url, { unicodeRange: 'U+20', ...metrics }),
  ]
  for (const face of await Promise.all(faces.map((one) => one.load()))) fonts.add(face)
  widths.set('sans-serif', `"${sans}", sans-serif`)
}

/** The fonts that words of a filing's font are laid out in: its own, which pdf.js loads to draw the page, before those of `family`. */
export function fontsOf(font: string, family: string): string {
  const usual = (TextLayer.fontFamilyMap as ReadonlyMap<string, string>).get(family) ?? family
  return `"${lines}", "${font.replace(/["\\]/g, '')}", ${usual}`
}
