import { TextLayer } from 'pdfjs-dist'

/** The name under which the text layer finds a sans serif of the usual widths. */
const sans = 'Antecedent Sans'

/**
 * Lays the text layer in fonts whose letters are as wide as those of most filings, so that highlights lie on the words: it is not drawn in a
 * filing's own fonts, and a font of other proportions, stretched to the length of a line, is right at its ends only. Resolves when they
 * are loaded; a reader's system that has none of them keeps what it has. `resources` is where pdf.js' files are.
 */
export async function layInUsualWidths({ fonts }: Document, resources: string): Promise<void> {
  const widths = TextLayer.fontFamilyMap as Map<string, string>
  widths.set('serif', '"Times New Roman", "Liberation Serif", "Tinos", serif')
  const url = `${resources}standard_fonts/LiberationSans-Regular.ttf`
  const face = new FontFace(sans, `local("Arial"), local("Liberation Sans"), url("${url}")`)
  fonts.add(await face.load())
  widths.set('sans-serif', `"${sans}", sans-serif`)
}
