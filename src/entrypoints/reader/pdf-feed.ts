import type { PDFDocumentProxy } from 'pdfjs-dist'
import type { EventBus, PDFViewer } from 'pdfjs-dist/web/pdf_viewer.mjs'
import type { NormalisedDocument } from '../../core/text/create-text-document'
import type { Span } from '../../core/text/span'
import type { PageText, TextFeed } from '../../session/page-text'
import { coverageOf } from '../../sources/pdf/coverage-of'
import { filingSource, type FilingSource } from '../../sources/pdf/filing-source'
import { PdfText } from '../../sources/pdf/pdf-text'
import { readPages, type ReadPage } from '../../sources/pdf/read-pages'
import type { TextCoverage } from '../../sources/pdf/text-coverage'
import { holdBack, momentOf } from './hold-back'
import { layInWorker } from './lay-in-worker'
import { textLayerLaid } from './text-layer-laid'
import { viewerLayers } from './viewer-layers'

interface PdfFeedOptions {
  readonly pdf: PDFDocumentProxy
  readonly viewer: PDFViewer
  readonly eventBus: EventBus
  /** Makes a document of a text. */
  readonly normalise: (
    text: Pick<FilingSource, 'source' | 'furniture'>,
    signal: AbortSignal,
  ) => Promise<NormalisedDocument>
  /** Told now and then of the beginning of the text, while the rest is being read. */
  readonly onMore: (text: Pick<FilingSource, 'source' | 'furniture'>) => void
  /** Told of the page (from 0) whose text is waited for, and with null of the end of that. */
  readonly onWait: (page: number | null) => void
  /** Told once all pages were read. */
  readonly onCoverage: (coverage: TextCoverage) => void
  /** Told when the rest of the pages could not be read. */
  readonly onError: (error: unknown) => void
}

/** Where words rest that were scrolled to: this far down the window. */
const restAt = 0.33

/** For a page to be drawn it is waited so long, in ms, before more is analysed than the page that is before the reader. */
const longestWait = 3_000

/** What the viewer tells when words come to stand in other nodes: a page was laid out, or words were found in it. */
const moves = [textLayerLaid, 'updatetextlayermatches', 'pagesdestroy'] as const

/** The text of a PDF in pdf.js' viewer: the pages before the reader first, then more and more of it. */
export function pdfFeed(options: PdfFeedOptions): TextFeed {
  const { pdf, viewer, eventBus, normalise, onMore, onWait, onCoverage, onError } = options
  const layers = viewerLayers(viewer)
  let states: AsyncGenerator<readonly ReadPage[]> | null = null
  /** When the page before the reader is drawn. */
  let drawn = momentOf(Promise.resolve(), 0)

  async function pageText(pages: readonly ReadPage[], signal: AbortSignal): Promise<PageText> {
    const { source, furniture, pages: placed } = filingSource(pages)
    const document = await normalise({ source, furniture }, signal)
    const text = new PdfText(document, placed, furniture, layers)
    return {
      document,
      isWhole: pages.length === pdf.numPages,
      pieces: (span) => text.pieces(span),
      offsetAt: (node, offset) => text.offsetAt(node, offset),
      spanOf: (range) => text.spanOf(range),
      inPage: () => text.inPage(),
      pageOf: (span) => (text.placeOf(span)?.page ?? -1) + 1 || null,
      startOf: (page) => placed.find((one) => one.page === page - 1)?.start ?? null,
      reveal: (span) => reveal(viewer, text, span),
    }
  }

  async function told(pages: readonly ReadPage[]): Promise<void> {
    if (pages.length === pdf.numPages) onCoverage(await coverageOf(pdf, pages))
  }

  return {
    async read(signal) {
      await untilPlaced(viewer, eventBus, signal)
      drawn = momentOf(viewer.onePageRendered as Promise<unknown>, longestWait)
      states = readPages(pdf, viewer.currentPageNumber - 1, {
        signal,
        lay: layInWorker,
        // no page is drawn in a window that nobody sees
        ...(!document.hidden && { ready: drawn.come }),
        onWait,
        onMore: (pages) => {
          if (drawn.hasCome()) onMore(filingSource(pages))
        },
      })
      const first = await states.next()
      if (first.done) throw new Error('The document has no pages')
      void told(first.value).catch(onError)
      return pageText(first.value, signal)
    },
    async follow(onChange, signal) {
      // the next pages are read while what has come is made a document of
      let last: Promise<void> = Promise.resolve()
      const tell = (pages: readonly ReadPage[]): void => {
        const text = pageText(pages, signal)
        last = Promise.all([text, last]).then(([now]) => {
          onChange(now)
          return told(pages)
        })
        // told at the end
        last.catch(() => undefined)
      }
      const read = async (): Promise<void> => {
        const isLast = (pages: readonly ReadPage[]): boolean => pages.length === pdf.numPages
        if (states) await holdBack(states, drawn, { isLast, tell })
        states = null
        await last
      }
      read().catch((error: unknown) => {
        if (!signal.aborted) onError(error)
      })
    },
    visible: () => null,
    onMoved: (listener, signal) => onMoves(eventBus, listener, signal),
  }
}

/** Has `listener` called when words come to stand in other nodes: at once, so that highlights are there in the same frame, but once a turn. */
function onMoves(eventBus: EventBus, listener: () => void, signal: AbortSignal): void {
  let waits = false
  const soon = (): void => {
    if (waits) return
    waits = true
    queueMicrotask(() => {
      waits = false
      if (!signal.aborted) listener()
    })
  }
  for (const move of moves) eventBus.on(move, soon, { signal })
}

/**
 * Resolves once the viewer's pages are laid out and it has gone to where the document is to be opened: before that it stands at the first.
 * A document whose first page cannot be laid out has none to go to.
 */
function untilPlaced(viewer: PDFViewer, eventBus: EventBus, signal: AbortSignal): Promise<void> {
  if (viewer.pagesCount > 0) return Promise.resolve()
  return new Promise((resolve, reject) => {
    eventBus.on('pagesinit', () => resolve(), { once: true, signal })
    const laidOut = viewer.pagesPromise as Promise<unknown> | null
    laidOut?.catch(() => resolve())
    signal.addEventListener('abort', () => reject(signal.reason as Error))
  })
}

/** Scrolls to words. */
function reveal(viewer: PDFViewer, text: PdfText, span: Span): void {
  const place = text.placeOf(span)
  if (!place) return
  const above = (viewer.container.clientHeight * restAt) / viewer.currentScale / (96 / 72)
  viewer.scrollPageIntoView({
    pageNumber: place.page + 1,
    destArray: [null, { name: 'XYZ' }, null, place.y + above, null],
    allowNegativeOffset: true,
  })
}
