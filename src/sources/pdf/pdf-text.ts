import type { NormalisedDocument } from '../../core/text/create-text-document'
import type { Span } from '../../core/text/span'
import type { PlacedPage } from './filing-source'
import { lastAtOrBefore, pointsOfItems } from './page-points'
import { offsetWithin, textNodes, type TextLayers } from './text-layers'

/** A place on a page, in the page's own units: y grows upward. */
export interface PagePlace {
  /** Number of the page, from 0 on. */
  readonly page: number
  /** The baseline of the words. */
  readonly y: number
}

/** A PDF's text, and the way between its offsets (in `document.source`) and the text layers of the pages that are laid out. */
export class PdfText {
  private readonly starts: readonly number[]
  private readonly furnitureStarts: readonly number[]
  private readonly byNumber: ReadonlyMap<number, PlacedPage>

  /** `furniture`: spans, in order, that are never part of what a span covers: a sentence runs on over the foot of its page. */
  constructor(
    readonly document: NormalisedDocument,
    readonly pages: readonly PlacedPage[],
    private readonly furniture: readonly Span[],
    private readonly layers: TextLayers,
  ) {
    this.starts = pages.map((page) => page.start)
    this.furnitureStarts = furniture.map((span) => span.start)
    this.byNumber = new Map(pages.map((page) => [page.page, page]))
  }

  /** Where the pages stand in the source that are laid out now. */
  inPage(): Span[] {
    return this.layers.pages().flatMap((number) => {
      const page = this.byNumber.get(number)
      return page ? { start: page.start, end: page.start + page.length } : []
    })
  }

  /** Static ranges that cover the span on the pages that are laid out, one a text node. */
  pieces(span: Span): StaticRange[] {
    return this.parts(span).map((part) => new StaticRange(part))
  }

  /** What `pieces` is made of. */
  parts(span: Span): StaticRangeInit[] {
    const parts: StaticRangeInit[] = []
    const own = this.furnitureAt(span.start)
    for (let i = Math.max(0, lastAtOrBefore(this.starts, span.start)); i < this.pages.length; i++) {
      const { page, start, layout } = this.pages[i] as PlacedPage
      if (start >= span.end) break
      const elements = this.layers.elementsOf(page)
      if (!elements) continue
      const [from, to] = [span.start - start, span.end - start]
      for (let run = Math.max(0, lastAtOrBefore(layout.starts, from)); run < layout.starts.length; run++) {
        const at = layout.starts[run] as number
        if (at >= to) break
        const element = elements[layout.items[run] as number]
        const furniture = this.furnitureAt(start + at)
        if (furniture && furniture !== own) continue
        const end = Math.min(to - at, layout.lengths[run] as number)
        if (element) parts.push(...partsOf(element, Math.max(0, from - at), end))
      }
    }
    return parts
  }

  /** The head or foot of a page that stands at an offset; what begins in one is itself part of it. */
  private furnitureAt(offset: number): Span | null {
    const near = this.furniture[lastAtOrBefore(this.furnitureStarts, offset)]
    return near !== undefined && offset < near.end ? near : null
  }

  /**
   * Where a point of the DOM stands in the source; a point beside all text is where the next text on its page starts, or with
   * `backwards` where the one before ends. Null where the page has none there.
   */
  offsetAt(node: Node, offset: number, backwards = false): number | null {
    const number = this.layers.pageOf(node)
    const page = number === null ? undefined : this.byNumber.get(number)
    const elements = page && this.layers.elementsOf(page.page)
    if (!page || !elements) return null
    const points = pointsOfItems(page.layout)
    const item = elementAt(elements, node, offset)
    const within = elements[item] ? offsetWithin(elements[item], node, offset) : null
    const run = within === null ? -1 : (points[item] ?? -1)
    if (run >= 0) {
      return (
        page.start +
        (page.layout.starts[run] as number) +
        Math.min(within ?? 0, page.layout.lengths[run] as number)
      )
    }
    const step = backwards ? -1 : 1
    for (
      let k = backwards ? item : Math.max(0, within === null ? item + 1 : item);
      k >= 0 && k < elements.length;
      k += step
    ) {
      const near = points[k] ?? -1
      if (near < 0) continue
      const start = page.start + (page.layout.starts[near] as number)
      return backwards ? start + (page.layout.lengths[near] as number) : start
    }
    return null
  }

  /** The span of the source between the ends of a range; null where it covers none of the text. */
  spanOf(range: AbstractRange): Span | null {
    const start = this.offsetAt(range.startContainer, range.startOffset)
    const end = this.offsetAt(range.endContainer, range.endOffset, true)
    if (start === null || end === null || start === end) return null
    // in columns that are read one after the other, what is below may come before
    return { start: Math.min(start, end), end: Math.max(start, end) }
  }

  /** Where the first words of a span stand; null where it has none. */
  placeOf(span: Span): PagePlace | null {
    const page = this.pages[lastAtOrBefore(this.starts, span.start)]
    if (!page) return null
    const run = Math.max(0, lastAtOrBefore(page.layout.starts, span.start - page.start))
    const y = page.layout.tops[run]
    return y === undefined ? null : { page: page.page, y }
  }
}

/** Parts of the text nodes of an element between two offsets in its text. */
function partsOf(element: Node, from: number, to: number): StaticRangeInit[] {
  const parts: StaticRangeInit[] = []
  let start = 0
  for (const node of textNodes(element)) {
    const [a, b] = [Math.max(from - start, 0), Math.min(to - start, node.data.length)]
    if (a < b && node.isConnected)
      parts.push({ startContainer: node, startOffset: a, endContainer: node, endOffset: b })
    start += node.data.length
  }
  return parts
}

/**
 * The last of some elements, which are in the order of the document, that starts at or before a point; -1 where all start after it. Those
 * of strings that are only space may stand in no document.
 */
function elementAt(elements: readonly Node[], node: Node, offset: number): number {
  const range = (node.ownerDocument ?? document).createRange()
  range.setStart(
    node,
    Math.min(offset, node.nodeType === 3 ? (node as Text).data.length : node.childNodes.length),
  )
  const attached = [...elements.keys()].filter((item) => elements[item]?.isConnected)
  let [low, high] = [0, attached.length]
  while (low < high) {
    const middle = (low + high) >>> 1
    if (range.comparePoint(elements[attached[middle] as number] as Node, 0) <= 0) low = middle + 1
    else high = middle
  }
  return attached[low - 1] ?? -1
}
