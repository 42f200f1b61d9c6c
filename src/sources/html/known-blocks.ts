import type { Block } from './walk'

/** An element with more blocks than this is gone through: its children are known one by one. */
const mostBlocks = 256

/** So many elements with changed attributes that looking through them all costs more than reading the page. */
const mostDeep = 20

/** What was read below each block-level element of a page, for as long as nothing has changed there. */
export class KnownBlocks {
  private known = new WeakMap<Node, readonly Block[]>()
  private readonly touched = new Set<Node>()
  private readonly deep = new Set<Element>()

  get(element: Element): readonly Block[] | undefined {
    return this.known.get(element)
  }

  keep(element: Element, blocks: readonly Block[]): void {
    if (blocks.length <= mostBlocks) this.known.set(element, blocks)
  }

  /** Takes note of a change: what was read at the node is to be forgotten, or with `below` all that is beside and below it. */
  touch(node: Node, below: boolean): void {
    const around = below ? node.parentElement : null
    if (below) this.deep.add(around ?? (node as Element))
    else this.touched.add(node)
  }

  /** Forgets what was touched. */
  forget(): void {
    if (this.deep.size > mostDeep) this.known = new WeakMap()
    else
      for (const element of this.deep) {
        this.touched.add(element)
        for (const inner of element.querySelectorAll('*')) this.known.delete(inner)
      }
    const seen = new Set<Node>()
    for (const node of this.touched)
      for (let at: Node | null = node; at && !seen.has(at); at = at.parentNode) {
        seen.add(at)
        this.known.delete(at)
      }
    this.touched.clear()
    this.deep.clear()
  }
}
