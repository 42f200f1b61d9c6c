import { OPS, type PDFPageProxy } from 'pdfjs-dist'
import type { PDFPageView } from 'pdfjs-dist/web/pdf_viewer.mjs'
import { glyphPlaces } from '../../sources/pdf/glyph-places'
import { lineSpacing } from '../../sources/pdf/line-spacing'
import { stringPlaces, type PageString, type Piece } from '../../sources/pdf/string-places'
import { nextTask } from '../../session/in-slices'
import { createMeasure, type Measure } from './measure'
import { operatorsOf } from './operators-of'
import { type Line, setWords } from './set-words'
import { fontsOf } from './text-layer-fonts'
import { textLayerLaid } from './text-layer-laid'
import type { Viewer } from './viewer'

interface TextPart {
  readonly items: readonly Partial<PageString>[]
  readonly styles: Readonly<Record<string, { readonly fontFamily: string; readonly vertical?: boolean }>>
}

/** What is used of a page of the viewer. */
interface PageView {
  readonly pdfPage: PDFPageProxy | null
  readonly textLayer?: {
    readonly highlighter: { readonly textDivs: readonly HTMLElement[] | null } | null
  } | null
}

/** What a page is that is no longer there. */
const noView: PageView = { pdfPage: null }

/**
 * Lays the text layer exactly on the words, so that highlights and selections do: in the fonts that the page is drawn in, each string set
 * apart as the page's own operators set it. pdf.js takes any sans serif, stretched to the length of a string, which is right at its ends only.
 * Pages that rush by are laid once they rest. Tells `textLayerLaid` of each page.
 */
export function layTextExactly(viewer: Viewer): void {
  const { bus, pdf, pace } = viewer
  const strings = new WeakMap<object, PageString[]>()
  const laid = new WeakMap<HTMLElement, Line | null>()
  const measure = createMeasure(document)

  bus.on('pagerender', ({ source }: { source: PDFPageView }) => {
    const page = source.pdfPage as PDFPageProxy | null
    if (!page || Object.hasOwn(page, 'streamTextContent')) return
    const stream = page.streamTextContent.bind(page) as (options?: object) => ReadableStream<TextPart>
    page.streamTextContent = (options) => {
      const own: PageString[] = []
      strings.set(page, own)
      return stream(options).pipeThrough(
        new TransformStream<TextPart, TextPart>({
          transform(part, out) {
            for (const item of part.items) if (item.str !== undefined) own.push(item as PageString)
            out.enqueue(inOwnFonts(part))
          },
        }),
      )
    }
  })
  const waiting = new Set<number>()
  bus.on('textlayerrendered', ({ pageNumber }: { pageNumber: number }) => {
    if (pace.rushes()) waiting.add(pageNumber)
    else lay(pageNumber)
  })
  pace.onRest(() => void layWaiting())

  /** Lays the pages that have rushed by, those before the reader first, each in a turn of its own. */
  async function layWaiting(): Promise<void> {
    const distance = (page: number): number => Math.abs(page - pdf.currentPageNumber)
    for (const page of [...waiting].sort((a, b) => distance(a) - distance(b))) {
      if (pace.rushes()) return
      if (waiting.delete(page)) lay(page)
      await nextTask()
    }
  }

  function lay(pageNumber: number): void {
    waiting.delete(pageNumber)
    setApart(pageNumber)
    bus.dispatch(textLayerLaid, { source: viewer, pageNumber })
  }

  function setApart(pageNumber: number): void {
    const { pdfPage, textLayer } = (pdf.getPageView(pageNumber - 1) as PageView | undefined) ?? noView
    const spans = textLayer?.highlighter?.textDivs
    const own = pdfPage && strings.get(pdfPage)
    if (!spans || !own) return
    if (spans.some((span) => !laid.has(span))) {
      const glyphs = operatorsOf(pdfPage).flatMap((operators) => glyphPlaces(operators, OPS))
      stringPlaces(own, glyphs).forEach((pieces, i) => {
        const [span, string] = [spans[i], own[i]]
        if (span && string) laid.set(span, pieces && lineOf(string, pieces, span, measure))
      })
    }
    spreadAll(spans)
  }
  // words that are no longer marked as found are one text again
  bus.on('updatetextlayermatches', () => {
    for (const view of pdf.getCachedPageViews() as Set<PageView>)
      spreadAll(view.textLayer?.highlighter?.textDivs ?? [])
  })

  function spreadAll(spans: readonly HTMLElement[]): void {
    for (const span of spans) {
      const line = laid.get(span)
      if (line) setWords(span, line, pdf.currentScale)
    }
  }
}

/** Has the strings of a page laid out in its own fonts. */
const inOwnFonts = (part: TextPart): TextPart => ({
  ...part,
  styles: Object.fromEntries(
    Object.entries(part.styles).map(([font, style]) => [
      font,
      style.vertical ? style : { ...style, fontFamily: fontsOf(font, style.fontFamily) },
    ]),
  ),
})

function lineOf(
  { transform }: PageString,
  pieces: readonly Piece[],
  { style }: HTMLElement,
  measure: Measure,
): Line {
  const [a = 0, b = 0, c = 0, d = 0] = transform
  const [size, stretch] = [Math.hypot(c, d), Math.hypot(a, b) / Math.hypot(c, d)]
  return { pieces, size, stretch, spacing: lineSpacing(pieces, (text) => measure(text, style.fontFamily)) }
}
