import type { NormalisedPiece } from '../../core/text/compose-document'
import type { Span } from '../../core/text/span'
import type { TextDocument } from '../../core/text/text-document'
import { textAfter, textBefore } from './neighbouring-text'
import type { Block, Segment } from './walk'

/** The largest index whose `start` is at most `offset`, or -1. */
function lastAtOrBefore(starts: ArrayLike<number>, offset: number): number {
  let low = 0
  let high = starts.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((starts[middle] as number) <= offset) low = middle + 1
    else high = middle
  }
  return low - 1
}

/** A page's text as it was read, and the way between its offsets (in `document.source`) and its text nodes. */
export class Page {
  /** Where each text node's data starts in the source. */
  private readonly offsets = new Map<Node, number>()
  private readonly segments: Segment[] = []
  private readonly starts: number[] = []
  /** Where each block starts in the source. */
  readonly blockStarts: number[] = []

  constructor(
    readonly root: Node,
    readonly blocks: readonly Block[],
    readonly normalised: readonly NormalisedPiece[],
    readonly document: TextDocument,
  ) {
    let start = 0
    for (const block of blocks) {
      this.blockStarts.push(start)
      for (const segment of block.segments) {
        this.offsets.set(segment.node, start + segment.start)
        this.segments.push(segment)
        this.starts.push(start + segment.start)
      }
      start += block.text.length + 1
    }
  }

  /**
   * Where a point of the DOM stands in the source: in a text node, `offset` code units into it; in an element, before its child number
   * `offset`, which is the start of the next text that was read, or with `backwards` the end of the one before. Null where there is none.
   */
  offsetAt(node: Node, offset: number, backwards = false): number | null {
    const known = this.offsets.get(node)
    if (known !== undefined) return known + Math.min(offset, (node as Text).data.length)
    const isKnown = (text: Node): boolean => this.offsets.has(text)
    const near = backwards
      ? textBefore(this.root, node, offset, isKnown)
      : textAfter(this.root, node, offset, isKnown)
    if (!near) return null
    const start = this.offsets.get(near) as number
    return backwards ? start + (near as Text).data.length : start
  }

  /** The span of the source that a range covers; null where it covers none of the text. */
  spanOf(range: AbstractRange): Span | null {
    const start = this.offsetAt(range.startContainer, range.startOffset)
    const end = this.offsetAt(range.endContainer, range.endOffset, true)
    return start === null || end === null || end <= start ? null : { start, end }
  }

  /** A live Range from the span's first character to its last, for scrolling and geometry; null where the text is no longer in the page. */
  locate(span: Span): Range | null {
    const parts = this.parts(span)
    const [first, last] = [parts[0], parts.at(-1)]
    if (!first || !last) return null
    const range = (first.startContainer.ownerDocument as Document).createRange()
    range.setStart(first.startContainer, first.startOffset)
    range.setEnd(last.endContainer, last.endOffset)
    return range
  }

  /** Static ranges that cover the span, one a text node, for painting; without those whose text is no longer in the page. */
  pieces(span: Span): StaticRange[] {
    return this.parts(span).map((part) => new StaticRange(part))
  }

  /** What `pieces` is made of. */
  parts(span: Span): StaticRangeInit[] {
    const parts: StaticRangeInit[] = []
    for (let i = Math.max(0, lastAtOrBefore(this.starts, span.start)); i < this.segments.length; i++) {
      const [start, node] = [this.starts[i] as number, (this.segments[i] as Segment).node]
      if (start >= span.end) break
      const from = Math.max(0, span.start - start)
      const to = Math.min(node.data.length, span.end - start)
      if (from < to && node.isConnected) {
        parts.push({ startContainer: node, startOffset: from, endContainer: node, endOffset: to })
      }
    }
    return parts
  }
}
