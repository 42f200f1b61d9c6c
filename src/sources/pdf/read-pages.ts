import type { PDFDocumentProxy } from 'pdfjs-dist'
import { layPage, type PageLayout } from './page-layout'
import { healthOf, type PageHealth } from './text-coverage'
import type { PageContent } from './text-run'

/** A page that was read. */
export interface ReadPage {
  /** Its number, from 0 on. */
  readonly page: number
  readonly layout: PageLayout
  readonly health: PageHealth
}

/** How text is asked of pdf.js: as its text layer asks for it, so that both count the same strings. */
const asTextLayer = { includeMarkedContent: true, disableNormalization: true }

/** Pages asked for at once: while one is put in order here, the next is read in pdf.js' worker. */
const atOnce = 3
/** After so many pages, and again each time they are so many times more, what was read so far is told. */
const [first, growth] = [2, 6]

const readPage = async (pdf: PDFDocumentProxy, page: number): Promise<ReadPage> => {
  const proxy = await pdf.getPage(page + 1)
  const { items, styles } = await proxy.getTextContent(asTextLayer)
  const content: PageContent = { items, styles, view: proxy.view }
  return { page, layout: layPage(content), health: healthOf(content.items.map((item) => item.str ?? '')) }
}

/** The order in which a document of `count` pages is read from page `from` on: the next ones, then those before, nearest first. */
export function* readingOrder(count: number, from: number): Generator<number> {
  const start = Math.min(Math.max(from, 0), count - 1)
  for (let page = start; page < count; page++) yield page
  for (let page = start - 1; page >= 0; page--) yield page
}

/**
 * Reads the text of all pages, those that are before the reader (from page `from`, counted from 0) first. Yields what was read so far, in
 * the order of the pages and without a gap: soon, then as it has grown much, and all of it at last.
 */
export async function* readPages(
  pdf: PDFDocumentProxy,
  from: number,
  signal?: AbortSignal,
): AsyncGenerator<readonly ReadPage[], void> {
  const order = readingOrder(pdf.numPages, from)
  const coming: Promise<ReadPage>[] = []
  const ask = (): void => {
    const next = order.next()
    if (next.done) return
    const page = readPage(pdf, next.value)
    page.catch(() => undefined) // told when its turn comes
    coming.push(page)
  }
  for (let i = 0; i < atOnce; i++) ask()
  const read: ReadPage[] = []
  let due = first
  for (let next = coming.shift(); next; next = coming.shift()) {
    read.push(await next)
    signal?.throwIfAborted()
    ask()
    const isWhole = coming.length === 0
    if (isWhole || read.length === due) yield [...read].sort((a, b) => a.page - b.page)
    if (read.length >= due) due *= growth
  }
}
