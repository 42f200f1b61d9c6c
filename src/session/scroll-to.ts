import type { Span } from '../core/text/span'
import type { Located } from '../highlight/located'
import { rectsOf } from '../highlight/hit-test'
import type { PageText } from './page-text'

/** Where in the window a place goes that was off it: a third down, with what follows it below. */
const restAt = 0.33

/** Brings a span's words into the window where they are not. Does nothing for words that are no longer in the page. */
export function scrollToSpan(view: Window & typeof globalThis, text: PageText, span: Span): void {
  const rect = firstRect(view.document, text, span)
  const isSeen = rect && rect.top >= 0 && rect.bottom <= view.innerHeight
  if (isSeen) return
  if (text.reveal) return text.reveal(span)
  if (!rect) return
  const calm = view.matchMedia('(prefers-reduced-motion: reduce)').matches
  view.scrollBy({ top: rect.top - view.innerHeight * restAt, behavior: calm ? 'instant' : 'smooth' })
}

/** The rectangle of the first words of a span, in CSS pixels of the window; null where they are not laid out. */
export const firstRect = (document: Document, located: Located, span: Span): DOMRect | null =>
  rectsOf(document, located, span)[0] ?? null
