import type { Span } from '../core/text/span'

/** A page's text that knows where in the page each of its spans stands. What `sources` make fits it; spans are in `source`. */
export interface Located {
  /** The ranges that show the span, in document order; empty where the page no longer has it. */
  locate(span: Span): readonly AbstractRange[]
  /** The offset in `source` of a place in the page; null where the place is not part of the text. */
  offsetAt(node: Node, offset: number): number | null
}
