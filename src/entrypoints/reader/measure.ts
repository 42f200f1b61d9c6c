/** How long a text is in fonts ("Arial, serif"), in sizes of the font. */
export type Measure = (text: string, fonts: string) => number

/** Texts are measured as large as this, in pixels: finer than anybody zooms. */
const size = 100
/** So many words are remembered. */
const mostKnown = 20_000

/** Measures texts as the text layer lays them out: letter by letter, without ligatures or kerning. */
export function createMeasure(document: Document): Measure {
  const context = document.createElement('canvas').getContext('2d')
  if (!context) throw new Error('The browser does not measure text')
  let known = new Map<string, number>()
  let latest = ''
  return (text, fonts) => {
    const key = `${fonts}\n${text}`
    const before = known.get(key)
    if (before !== undefined) return before
    if (fonts !== latest) {
      latest = fonts
      context.font = `${size}px ${fonts}`
      context.fontKerning = 'none'
      context.textRendering = 'geometricPrecision'
      // ligatures are not made where letters are set apart
      context.letterSpacing = '0.001px'
    }
    const width = context.measureText(text).width / size
    if (known.size >= mostKnown) known = new Map()
    known.set(key, width)
    return width
  }
}
