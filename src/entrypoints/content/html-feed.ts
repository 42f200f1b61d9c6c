import type { Span } from '../../core/text/span'
import { inSlices } from '../../session/in-slices'
import type { PageText, TextFeed } from '../../session/page-text'
import { follow } from '../../sources/html/follow'
import type { Page } from '../../sources/html/page'
import { readPageSteps } from '../../sources/html/read-page'

/** Until the page is laid out nobody can tell what is before the reader: then it is this much of its beginning, in code units. */
const beginning = 8_000

const pageText = (page: Page): PageText => ({
  document: page.document,
  isWhole: true,
  pieces: (span) => page.pieces(span),
  offsetAt: (node, offset) => page.offsetAt(node, offset),
  spanOf: (range) => page.spanOf(range),
})

/** The text of an HTML page that a browser shows. */
export function htmlFeed(view: Window & typeof globalThis, onError: (error: unknown) => void): TextFeed {
  const root = view.document.body
  const options = { rendered: true }
  let page: Page | null = null
  return {
    async read(signal) {
      page = await inSlices(readPageSteps(root, options), { signal })
      return pageText(page)
    },
    follow(onChange, signal) {
      const run = <T>(steps: Generator<void, T>, stop: AbortSignal): Promise<T> =>
        inSlices(steps, { signal: stop })
      if (page)
        follow(page, { ...options, run, signal, onError, onChange: (next) => onChange(pageText(next)) })
    },
    visible: (text) => visibleSpan(view, text),
  }
}

/** What lies between the top and the bottom of the window, told by a few points of it. */
function visibleSpan({ document, innerWidth, innerHeight }: Window, text: PageText): Span {
  const offsets = [0.02, 0.25, 0.5, 0.75, 0.98].flatMap((down) =>
    [0.2, 0.5, 0.8].flatMap((across) => {
      const caret = document.caretPositionFromPoint(innerWidth * across, innerHeight * down)
      return (caret && text.offsetAt(caret.offsetNode, caret.offset)) ?? []
    }),
  )
  if (offsets.length === 0) return { start: 0, end: Math.min(beginning, text.document.source.length) }
  return { start: Math.min(...offsets), end: Math.max(...offsets) + 1 }
}
