import type { NormalisedPiece } from '../../core/text/compose-document'
import type { Span } from '../../core/text/span'
import type { NormalisedDocument } from '../../core/text/create-text-document'
import { textAfter, textBefore } from './neighbouring-text'
import type { Block } from './walk'

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

/** Where everything stands in a page's source. */
export interface PageIndex {
  /** Where each text node's data starts. */
  readonly offsets: ReadonlyMap<Node, number>
  /** The text nodes in order, and where each one's data starts. */
  readonly nodes: readonly Text[]
  readonly starts: readonly number[]
  /** Where each block starts. */
  readonly blockStarts: readonly number[]
}

/** Works out where the blocks and their text nodes stand in the source that is made of them, in steps. */
export function* indexSteps(blocks: readonly Block[]): Generator<void, PageIndex> {
  const offsets = new Map<Node, number>()
  const nodes: Text[] = []
  const starts: number[] = []
  const blockStarts: number[] = []
  let start = 0
  for (const block of blocks) {
    blockStarts.push(start)
    for (const segment of block.segments) {
      offsets.set(segment.node, start + segment.start)
      nodes.push(segment.node)
      starts.push(start + segment.start)
      if (nodes.length % 4000 === 0) yield
    }
    start += block.text.length + 1
  }
  return { offsets, nodes, starts, blockStarts }
}

/** A page's text as it was read, and the way between its offsets (in `document.source`) and its text nodes. */
export class Page {
  constructor(
    readonly root: Node,
    readonly blocks: readonly Block[],
    readonly normalised: readonly NormalisedPiece[],
    readonly document: NormalisedDocument,
    readonly index: PageIndex,
    /** Whether this is all of the text, not just its beginning. */
    readonly isWhole = true,
  ) {}

  /**
   * Where a point of the DOM stands in the source: in a text node, `offset` code units into it; in an element, before its child number
   * `offset`, which is the start of the next text that was read, or with `backwards` the end of the one before. Null where there is none.
   */
  offsetAt(node: Node, offset: number, backwards = false): number | null {
    const known = this.index.offsets.get(node)
    if (known !== undefined) return known + Math.min(offset, (node as Text).data.length)
    const isKnown = (text: Node): boolean => this.index.offsets.has(text)
    const near = backwards
      ? textBefore(this.root, node, offset, isKnown)
      : textAfter(this.root, node, offset, isKnown)
    if (!near) return null
    const start = this.index.offsets.get(near) as number
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

  /** Each block's place in the source, and its first text node. */
  *stretches(): Generator<Span & { readonly node: Node }> {
    for (const [i, { text, segments }] of this.blocks.entries()) {
      const start = this.index.blockStarts[i] as number
      if (segments[0]) yield { start, end: start + text.length, node: segments[0].node }
    }
  }

  /** Static ranges that cover the span, one a text node, for painting; without those whose text is no longer in the page. */
  pieces(span: Span): StaticRange[] {
    return this.parts(span).map((part) => new StaticRange(part))
  }

  /** What `pieces` is made of. */
  parts(span: Span): StaticRangeInit[] {
    const { nodes, starts } = this.index
    const parts: StaticRangeInit[] = []
    for (let i = Math.max(0, lastAtOrBefore(starts, span.start)); i < nodes.length; i++) {
      const [start, node] = [starts[i] as number, nodes[i] as Text]
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
