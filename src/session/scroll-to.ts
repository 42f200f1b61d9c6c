import type { Span } from '../core/text/span'
import type { Located } from '../highlight/located'
import { rectsOf } from '../highlight/hit-test'

/** Where in the window a place goes that was off it: a third down, with what follows it below. */
const restAt = 0.33

/** Brings a span's words into the window where they are not; returns whether they are laid out at all. */
export function scrollToSpan(view: Window & typeof globalThis, located: Located, span: Span): boolean {
  const rect = firstRect(view.document, located, span)
  if (!rect) return false
  const isSeen = rect.top >= 0 && rect.bottom <= view.innerHeight
  if (isSeen) return true
  const calm = view.matchMedia('(prefers-reduced-motion: reduce)').matches
  view.scrollBy({ top: rect.top - view.innerHeight * restAt, behavior: calm ? 'instant' : 'smooth' })
  return true
}

/** The rectangle of the first words of a span, in CSS pixels of the window; null where they are not laid out. */
export const firstRect = (document: Document, located: Located, span: Span): DOMRect | null =>
  rectsOf(document, located, span)[0] ?? null
