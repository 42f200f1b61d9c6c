import type { Span } from '../core/text/span'

/** A part of a page's text that stands within one block of the page; `node` is its first text node. */
export interface Stretch extends Span {
  readonly node: Node
}

/** A page's text that knows where in the page each of its spans stands; sources/html's Page is one. Spans are in `source`. */
export interface Located {
  /** Ranges that show the span, one a text node, in document order; without those that are no longer in the page. */
  pieces(span: Span): readonly AbstractRange[]
  /** Where in `source` the text stands that is in the page now, in order; without it, all of it is. */
  inPage?(): readonly Span[]
  /** All of the text as it stands in the page, in order; without it, only `pieces` tells where a span stands. */
  stretches?(): Iterable<Stretch>
  /** The offset in `source` of a place in the page; null where there is none. */
  offsetAt(node: Node, offset: number): number | null
}
