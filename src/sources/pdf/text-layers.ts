/** The pages that are laid out in the window now: what is asked of the viewer for ways between text and page. */
export interface TextLayers {
  /** Numbers of the pages that are laid out, from 0 on. */
  pages(): readonly number[]
  /** The elements of a page's strings, one each, in their order; null where the page is not laid out. */
  elementsOf(page: number): readonly Node[] | null
  /** The page that a node stands in; null where it is in none. */
  pageOf(node: Node): number | null
}

/** The text nodes of a string's element: more than one where something is marked in it. */
export function* textNodes(element: Node): Generator<Text> {
  if (element.nodeType === 3) yield element as Text
  else for (const child of element.childNodes) yield* textNodes(child)
}

/** Where a point of the DOM, in a text node or before a child of an element, stands in the text of `element`; null where it is not in it. */
export function offsetWithin(element: Node, node: Node, offset: number): number | null {
  let before = 0
  for (const text of textNodes(element)) {
    if (text === node) return before + Math.min(offset, text.data.length)
    if (node.nodeType !== 3 && startsAfter(text, node, offset)) return before
    before += text.data.length
  }
  return node === element || element.contains(node) ? before : null
}

/** Whether a text node comes after the point before an element's child. */
function startsAfter(text: Text, element: Node, offset: number): boolean {
  const child = element.childNodes[offset]
  if (!child || !element.contains(text)) return false
  return child === text || child.contains(text) || (child.compareDocumentPosition(text) & 4) !== 0
}
