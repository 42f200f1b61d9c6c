import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist'
import { layContent, type LaidPage } from './lay-content'
import { pageContent } from './page-content'
import type { PageContent } from './text-run'

/** A page that was read. */
export interface ReadPage extends LaidPage {
  /** Its number, from 0 on. */
  readonly page: number
}

interface ReadOptions {
  readonly signal?: AbortSignal
  /** Reads a page and puts it in order; without it that is done here. */
  readonly lay?: (page: PDFPageProxy) => Promise<LaidPage>
  /** After the first page no other is asked for before this; without it they are asked for at once. */
  readonly ready?: Promise<unknown>
  /** Told of each page whose text is waited for, and with null of the end of that. */
  readonly onWait?: (page: number | null) => void
  /** Told now and then, between two states, what was read by then; only where its beginning is the document's. */
  readonly onMore?: (pages: readonly ReadPage[]) => void
}

/**
 * Pages asked for at once: while one is put in order, the next is read in pdf.js' worker, which never waits for more than these. It goes on
 * with all that it was asked for by turns: the more that is, the later comes what else is asked of it.
 */
const atOnce = 3
/** After so many pages, and again each time they are so many times more, what was read so far is a state of its own; but none near the end. */
const states = { first: 1, growth: 6, share: 1 / 3 }
/**
 * After those, `onMore` is told: not before so many pages, each time they are so many times more, and towards the end whenever half of the
 * rest has come, so that little of it is left once all has: but not for fewer pages than these.
 */
const mores = { first: 40, growth: 2, fewest: 32 }

const nothing: PageContent = { items: [], styles: {}, view: [0, 0, 1, 1] }

const layHere = async (page: PDFPageProxy): Promise<LaidPage> => layContent(await pageContent(page))

/** Reads a page; one that cannot be read at all counts as one whose text is broken, and the rest of the document is read all the same. */
async function readPage(
  pdf: PDFDocumentProxy,
  page: number,
  { lay = layHere, signal }: ReadOptions,
): Promise<ReadPage> {
  try {
    return { page, ...(await lay(await pdf.getPage(page + 1))) }
  } catch (error) {
    // pdf.js ends what is under way with errors of its own when the document is closed
    if (signal?.aborted || pdf.loadingTask.destroyed) throw error
    return { page, ...layContent(nothing), health: 'broken' }
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
  for (
    let at = Math.floor(Math.max(mores.first, last * mores.growth));
    count - at >= mores.fewest;
    at = Math.floor(Math.min(at * mores.growth, at + (count - at) / 2))
  )
    stops.set(at, 'more')
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
  options: ReadOptions = {},
): AsyncGenerator<readonly ReadPage[], void> {
  const { signal, ready, onWait, onMore } = options
  const order = readingOrder(pdf.numPages, from)
  const coming: { readonly page: number; readonly read: Promise<ReadPage> }[] = []
  const ask = (): void => {
    const next = order.next()
    if (next.done) return
    const read = readPage(pdf, next.value, options)
    read.catch(() => undefined) // told when its turn comes
    coming.push({ page: next.value, read })
  }
  let isReady = false
  const askForMore = (): void => {
    if (isReady && !signal?.aborted) for (let i = coming.length; i < atOnce; i++) ask()
  }
  ask()
  const begun = Promise.resolve(ready).then(() => {
    isReady = true
    askForMore()
  })
  const read: ReadPage[] = []
  const stops = stopsOf(pdf.numPages)
  for (let next = coming.shift(); next; next = coming.shift()) {
    onWait?.(next.page)
    read.push(await next.read)
    signal?.throwIfAborted()
    askForMore()
    if (coming.length === 0) onWait?.(null)
    const stop = stops.get(read.length)
    if (stop === 'state') yield inOrder(read)
    else if (stop === 'more' && from <= 0) onMore?.(inOrder(read))
    if (read.length < pdf.numPages) await begun
  }
}
