import type { PDFDocumentProxy } from 'pdfjs-dist'
import { layPage, type PageLayout } from './page-layout'
import { pageContent } from './page-content'
import { healthOf, type PageHealth } from './text-coverage'
import type { PageContent } from './text-run'

/** A page that was read. */
export interface ReadPage {
  /** Its number, from 0 on. */
  readonly page: number
  readonly layout: PageLayout
  readonly health: PageHealth
}

interface ReadOptions {
  readonly signal?: AbortSignal
  /** Told of each page whose text is waited for, and with null of the end of that. */
  readonly onWait?: (page: number | null) => void
  /** Told now and then, between two states, what was read by then; only where its beginning is the document's. */
  readonly onMore?: (pages: readonly ReadPage[]) => void
}

/**
 * Pages asked for at once: while one is put in order here, the next is read in pdf.js' worker, which never waits for more than these. It goes
 * on with all that it was asked for by turns: the more that is, the later the page is drawn that is before the reader.
 */
const atOnce = { first: 2, later: 3 }
/** After so many pages, and again each time they are so many times more, what was read so far is a state of its own; but none near the end. */
const states = { first: 1, growth: 6, share: 1 / 3 }
/** After those, `onMore` is told: not before so many pages, and each time they are so many times more. */
const mores = { first: 40, growth: 1.6 }

const nothing: PageContent = { items: [], styles: {}, view: [0, 0, 1, 1] }

/** Reads a page; one that cannot be read at all counts as one whose text is broken, and the rest of the document is read all the same. */
async function readPage(pdf: PDFDocumentProxy, page: number, signal?: AbortSignal): Promise<ReadPage> {
  try {
    const content = await pageContent(await pdf.getPage(page + 1))
    const health = healthOf(content.items)
    return { page, layout: layPage(content), health }
  } catch (error) {
    // pdf.js ends what is under way with errors of its own when the document is closed
    if (signal?.aborted || pdf.loadingTask.destroyed) throw error
    return { page, layout: layPage(nothing), health: 'broken' }
  }
}

/** The order in which a document of `count` pages is read from page `from` on: the next ones, then those before, nearest first. */
export function* readingOrder(count: number, from: number): Generator<number> {
  const start = Math.min(Math.max(from, 0), count - 1)
  for (let page = start; page < count; page++) yield page
  for (let page = start - 1; page >= 0; page--) yield page
}

/** After how many pages of a document of `count` something is told: a state, or that there is more. */
export function stopsOf(count: number): Map<number, 'state' | 'more'> {
  const stops = new Map<number, 'state' | 'more'>()
  let last = states.first
  for (let at = last; at === states.first || at <= states.share * count; at *= states.growth) {
    stops.set(at, 'state')
    last = at
  }
  for (let at = Math.max(mores.first, last * mores.growth); at < count; at *= mores.growth)
    stops.set(Math.floor(at), 'more')
  return stops.set(count, 'state')
}

const inOrder = (pages: readonly ReadPage[]): ReadPage[] => [...pages].sort((a, b) => a.page - b.page)

/**
 * Reads the text of all pages, those that are before the reader (from page `from`, counted from 0) first. Yields what was read so far, in
 * the order of the pages and without a gap: soon, then as it has grown much, and all of it at last.
 */
export async function* readPages(
  pdf: PDFDocumentProxy,
  from: number,
  { signal, onWait, onMore }: ReadOptions = {},
): AsyncGenerator<readonly ReadPage[], void> {
  const order = readingOrder(pdf.numPages, from)
  const coming: { readonly page: number; readonly read: Promise<ReadPage> }[] = []
  const ask = (): void => {
    const next = order.next()
    if (next.done) return
    const read = readPage(pdf, next.value, signal)
    read.catch(() => undefined) // told when its turn comes
    coming.push({ page: next.value, read })
  }
  const askUpTo = (most: number): void => {
    for (let i = coming.length; i < most; i++) ask()
  }
  askUpTo(atOnce.first)
  const read: ReadPage[] = []
  const stops = stopsOf(pdf.numPages)
  for (let next = coming.shift(); next; next = coming.shift()) {
    onWait?.(next.page)
    read.push(await next.read)
    signal?.throwIfAborted()
    askUpTo(read.length < states.first ? atOnce.first : atOnce.later)
    if (coming.length === 0) onWait?.(null)
    const stop = stops.get(read.length)
    if (stop === 'state') yield inOrder(read)
    else if (stop === 'more' && from <= 0) onMore?.(inOrder(read))
  }
}
