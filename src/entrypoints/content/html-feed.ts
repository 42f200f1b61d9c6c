import type { Span } from '../../core/text/span'
import { inSlices } from '../../session/in-slices'
import type { PageText, TextFeed } from '../../session/page-text'
import { follow } from '../../sources/html/follow'
import type { Page } from '../../sources/html/page'
import { readPageSteps } from '../../sources/html/read-page'

/** Until a page is laid out nobody can tell what is before the reader: then it is this much of its beginning, in code units. */
const beginning = 8_000

const pageText = (page: Page): PageText => ({
  document: page.document,
  isWhole: page.isWhole,
  pieces: (span) => page.pieces(span),
  stretches: () => page.stretches(),
  offsetAt: (node, offset) => page.offsetAt(node, offset),
  spanOf: (range) => page.spanOf(range),
})

/** The text of an HTML page that a browser shows: the beginning of a long one before all of it. */
export function htmlFeed(view: Window & typeof globalThis, onError: (error: unknown) => void): TextFeed {
  const root = view.document.body
  const options = { rendered: true }
  let page: Page | null = null
  /** How much of the text was shown before all of it was read, in code units. */
  let shown = 0
  const run = <T>(steps: Generator<void, T>, signal: AbortSignal): Promise<T> => inSlices(steps, { signal })
  return {
    async read(signal) {
      const most = isAtTop(view) ? { most: beginning } : {}
      page = await run(readPageSteps(root, { ...options, ...most }), signal)
      return pageText(page)
    },
    async follow(onChange, signal) {
      if (!page) return
      if (!page.isWhole) {
        shown = page.document.source.length
        page = await run(readPageSteps(root, options, page), signal)
        onChange(pageText(page))
      }
      follow(page, { ...options, run, signal, onError, onChange: (next) => onChange(pageText(next)) })
    },
    visible(text) {
      if (!text.isWhole) return { start: 0, end: text.document.source.length }
      if (isAtTop(view)) return shown > 0 ? null : { start: 0, end: beginning }
      const span = visibleSpan(view, text)
      return span.end <= shown ? null : span
    },
  }
}

/** Whether the beginning of the page is before the reader. A page that is still loading is not asked: it would have to be laid out to tell. */
const isAtTop = (view: Window): boolean => view.document.readyState !== 'complete' || view.scrollY === 0

/** What lies between the top and the bottom of the window, told by a few points of it: on a long page each takes some milliseconds. */
function visibleSpan(view: Window & typeof globalThis, text: PageText): Span {
  const { document, innerWidth, innerHeight } = view
  const offsets = [0.02, 0.98].flatMap((down) =>
    [0.3, 0.7].flatMap((across) => {
      const caret = document.caretPositionFromPoint(innerWidth * across, innerHeight * down)
      return (caret && text.offsetAt(caret.offsetNode, caret.offset)) ?? []
    }),
  )
  if (offsets.length === 0) return { start: 0, end: Math.min(beginning, text.document.source.length) }
  return { start: Math.min(...offsets), end: Math.max(...offsets) + 1 }
}
