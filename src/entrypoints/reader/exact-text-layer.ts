import { OPS, type PDFPageProxy } from 'pdfjs-dist'
import type { PDFPageView, PDFViewer } from 'pdfjs-dist/web/pdf_viewer.mjs'
import { collectWidths, type GlyphWidths } from '../../sources/pdf/glyph-widths'
import { spacedRuns, spacingOf, type Spacing } from '../../sources/pdf/spaced-runs'
import { widthFont } from '../../sources/pdf/width-font'
import { operatorsOf } from './operators-of'
import type { Viewer } from './viewer'

interface TextPart {
  readonly styles: Readonly<Record<string, { readonly fontFamily: string }>>
}

const prefix = 'antecedent-'
const familyOf = (font: string): string => prefix + font

/** Lines that are this much longer or shorter than their letters, in parts of their length, are set with other spaces between words. */
const tolerated = 0.001
/** Spaces between words are not changed by more than this, in font sizes. */
const mostSpacing = 3

/**
 * Lays the text layer in fonts whose letters are as wide as those that the document shows, so that highlights and selections lie on the words:
 * pdf.js takes any sans serif, stretched to the length of a string, which is right at its ends only. What a line is still longer or
 * shorter than its letters goes to the spaces between its words. The fonts of a document end with `signal`.
 */
export function layTextExactly({ bus, pdf }: Viewer, fonts: FontFaceSet): (signal: AbortSignal) => void {
  let widths = new Map<string, GlyphWidths>()

  async function ready(page: PDFPageProxy): Promise<void> {
    const faces: FontFace[] = []
    for (const operators of operatorsOf(page))
      for (const [font, added] of collectWidths(operators, OPS, widths))
        faces.push(new FontFace(familyOf(font), widthFont(added), { unicodeRange: rangeOf(added) }))
    await Promise.all(faces.map(async (face) => fonts.add(await face.load())))
  }

  const renamed = <Part extends TextPart>(part: Part): Part => ({
    ...part,
    styles: Object.fromEntries(
      Object.entries(part.styles).map(([font, style]) => [
        font,
        widths.has(font) ? { ...style, fontFamily: `"${familyOf(font)}", ${style.fontFamily}` } : style,
      ]),
    ),
  })

  bus.on('pagerender', ({ source }: { source: PDFPageView }) => {
    const page = source.pdfPage as PDFPageProxy | null
    if (!page || Object.hasOwn(page, 'streamTextContent')) return
    const stream = page.streamTextContent.bind(page) as (options?: object) => ReadableStream<TextPart>
    page.streamTextContent = (options) => {
      const fontsReady = ready(page)
      return stream(options).pipeThrough(
        new TransformStream<TextPart, TextPart>({
          async transform(part, out) {
            await fontsReady
            out.enqueue(renamed(part))
          },
        }),
      )
    }
  })
  bus.on('textlayerrendered', ({ pageNumber }: { pageNumber: number }) => {
    const spans = [...spansOf(pdf, pageNumber)]
    const { pdfPage } = pdf.getPageView(pageNumber - 1) as { pdfPage: object | null }
    const runs = (pdfPage ? operatorsOf(pdfPage) : []).flatMap((operators) => spacedRuns(operators, OPS))
    const spacings = spacingOf(
      spans.map((span) => span.textContent),
      runs,
    )
    spans.forEach((span, i) => spread(span, spacings[i] ?? null, widths))
  })

  return (signal) => {
    const own = (widths = new Map())
    signal.addEventListener('abort', () => {
      if (widths === own) widths = new Map()
      for (const face of [...fonts])
        if (face.family.replaceAll('"', '').startsWith(prefix)) fonts.delete(face)
    })
  }
}

const rangeOf = (widths: GlyphWidths): string =>
  [...widths.keys()].map((code) => `U+${code.toString(16)}`).join(',')

function spansOf(pdf: PDFViewer, pageNumber: number): Iterable<HTMLElement> {
  const { div } = pdf.getPageView(pageNumber - 1) as { div: HTMLElement }
  return div.querySelectorAll<HTMLElement>('.textLayer span[role="presentation"]')
}

/** Sets a string as the document sets it: its letters by what stands between them there, its words by what is left of its length. */
function spread(
  { style, textContent: text }: HTMLElement,
  spacing: Spacing | null,
  fonts: ReadonlyMap<string, GlyphWidths>,
): void {
  const font = /^"?antecedent-([\w-]+)/.exec(style.fontFamily)?.[1]
  const widths = font === undefined ? undefined : fonts.get(font)
  const scale = Number(style.getPropertyValue('--scale-x') || 1)
  if (!widths || style.getPropertyValue('--rotate') !== '') return
  const { between, stretch } = spacing ?? { between: 0, stretch: 1 }
  if (Math.abs(scale - 1) > tolerated) {
    const spaces = text.trim().split(' ').length - 1
    const letters = lengthOf(text, widths)
    if (letters === null) return
    const extra = (scale / stretch - 1) * letters
    const perLetter = spaces === 0 ? extra / Math.max(1, text.length - 1) : between
    const perSpace = spaces === 0 ? 0 : (extra - between * (text.length - 1)) / spaces
    if (Math.abs(perSpace) > mostSpacing || Math.abs(perLetter) > mostSpacing) return
    style.letterSpacing = `${perLetter.toFixed(4)}em`
    style.wordSpacing = `${perSpace.toFixed(4)}em`
    style.setProperty('--scale-x', String(stretch))
  }
  // a box that is not transformed is drawn with its page; each that is would be drawn by itself
  if (stretch === 1) style.transform = 'none'
}

/** How long a text is, in font sizes; null where the width of a character is not known. */
function lengthOf(text: string, widths: GlyphWidths): number | null {
  let sum = 0
  for (let i = 0; i < text.length; i++) {
    const width = widths.get(text.charCodeAt(i))
    if (width === undefined) return null
    sum += width
  }
  return sum / 1000
}
