import type { KnownBlocks } from './known-blocks'
import { isBoundary, isShown, roleOf } from './element-role'

/** A text node's place in its block: block.text[start, start + data.length) is its data. */
export interface Segment {
  readonly node: Text
  readonly start: number
}

/** A stretch of a page's text between two boundaries that the mark-up draws. */
export interface Block {
  /** The text nodes' data in a row, unit for unit; outside of <pre> with every white space as " ". "\n" for <br>. */
  readonly text: string
  readonly segments: readonly Segment[]
  /** Whether its line breaks are the author's: inside <pre>. */
  readonly preformatted: boolean
}

export interface WalkOptions {
  /** Whether the page is rendered, so that style sheets tell what is hidden. False for a parsed file. */
  readonly rendered: boolean
  /** Code units after which the walk ends, at a block's or a line's end; without it, everything is read. */
  readonly most?: number
  /** What was read before and has not changed since; what is read now is added. */
  readonly known?: KnownBlocks
}

/** Nodes that are visited in one step. */
const stepNodes = 400
/** A text that is longer than what is asked for by no more than this is taken as a whole, in code units. */
const longLine = 2000
const [elementNode, textNode] = [1, 3]

/**
 * Reads the visible text below `root` block by block into `blocks`, in steps; follows the tree without recursion. Returns whether that
 * was all of it.
 */
export function* walk(root: Node, options: WalkOptions, blocks: Block[]): Generator<void, boolean> {
  const reader = new BlockReader(blocks, options)
  let node: Node | null = root
  let visited = 0
  while (node && !reader.isFull) {
    const enters: boolean = visit(node, reader, options, node === root)
    const next: Node | null = enters ? node.firstChild : null
    if (next) node = next
    else {
      if (enters) leave(node, reader)
      while (node && node !== root && !node.nextSibling) {
        node = node.parentNode
        if (node) leave(node, reader)
      }
      node = !node || node === root ? null : node.nextSibling
    }
    if (++visited % stepNodes === 0) yield
  }
  reader.end()
  return node === null && !reader.isCut
}

/** Takes a node in; returns whether its children are to be visited. */
function visit(node: Node, reader: BlockReader, options: WalkOptions, isRoot: boolean): boolean {
  if (node.nodeType === textNode) {
    reader.text(node as Text)
    return false
  }
  if (node.nodeType !== elementNode) return isRoot
  const element = node as Element
  const role = roleOf(element)
  if (role === 'skipped') return false
  const isBlock = role === 'block' || role === 'preformatted'
  if (isBlock && !isRoot && reader.take(element)) return false
  if (options.rendered && !isShown(element)) return false
  if (role === 'break') reader.lineBreak()
  if (isBlock) reader.begin(element)
  if (role === 'preformatted') reader.preformatted.push(element)
  return true
}

function leave(node: Node, reader: BlockReader): void {
  if (node.nodeType !== elementNode) return
  if (isBoundary(node as Element)) reader.leave(node as Element)
  if (reader.preformatted.at(-1) === node) reader.preformatted.pop()
}

/** Gathers text nodes until a boundary, and blocks until they have `most` units. */
class BlockReader {
  /** The preformatted elements that are open: kept by identity, as a page may change between two steps. */
  readonly preformatted: Element[] = []
  private parts: string[] = []
  private segments: Segment[] = []
  private length = 0
  /** The units of the blocks before this one. */
  private units = 0
  /** Whether there is as much text as was asked for: true at the end of a block, and of a line in a long one. */
  isFull = false
  /** Whether the last text was not taken to its end. */
  isCut = false

  private readonly most: number
  private readonly known: KnownBlocks | undefined
  /** The block-level elements that are open, and how many blocks there were before each. */
  private readonly open: { readonly element: Element; readonly from: number }[] = []

  constructor(
    private readonly blocks: Block[],
    { most = Infinity, known }: WalkOptions,
  ) {
    this.most = most
    this.known = known
  }

  /** Takes over what is known of a block-level element; returns whether anything is. */
  take(element: Element): boolean {
    const known = this.known?.get(element)
    if (!known) return false
    this.end()
    for (const block of known) this.blocks.push(block)
    return true
  }

  begin(element: Element): void {
    this.end()
    if (this.known) this.open.push({ element, from: this.blocks.length })
  }

  leave(element: Element): void {
    this.end()
    const last = this.open.at(-1)
    if (last?.element !== element) return
    this.open.pop()
    if (!this.isFull) this.known?.keep(element, this.blocks.slice(last.from))
  }

  text(node: Text): void {
    const data = this.beginningOf(node.data)
    if (data === '') return
    this.segments.push({ node, start: this.length })
    this.add(this.preformatted.length > 0 ? data : data.replace(/[\t\n\r\f]/g, ' '))
  }

  lineBreak(): void {
    this.add('\n')
    this.isFull ||= this.units + this.length >= this.most
  }

  /** Of a text that is much longer than the rest of what was asked for, the lines that fill that. */
  private beginningOf(data: string): string {
    const room = this.most - this.units - this.length
    if (data.length <= 2 * Math.max(room, 0) + longLine) return data
    this.isFull = true
    const end = data.indexOf('\n', Math.max(room, 0))
    this.isCut = end >= 0
    return this.isCut ? data.slice(0, end) : data
  }

  end(): void {
    const text = this.parts.join('')
    if (/\S/.test(text)) {
      this.blocks.push({ text, segments: this.segments, preformatted: this.preformatted.length > 0 })
    }
    if (this.length > 0) this.units += this.length + 1
    this.isFull ||= this.units >= this.most
    this.parts = []
    this.segments = []
    this.length = 0
  }

  private add(part: string): void {
    this.parts.push(part)
    this.length += part.length
  }
}
