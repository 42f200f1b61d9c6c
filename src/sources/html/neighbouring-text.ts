/** The node after `node` in the order of the document, its children left out; null at the end of `root`. */
function after(root: Node, node: Node): Node | null {
  for (let at: Node | null = node; at && at !== root; at = at.parentNode)
    if (at.nextSibling) return at.nextSibling
  return null
}

const following = (root: Node, node: Node): Node | null => node.firstChild ?? after(root, node)

/** The node before `node` in the order of the document that is not one of its ancestors' starts. */
function preceding(root: Node, node: Node): Node | null {
  for (let at: Node | null = node; at && at !== root; at = at.parentNode) {
    if (at.previousSibling) return lastWithin(at.previousSibling)
  }
  return null
}

function lastWithin(node: Node): Node {
  let at = node
  while (at.lastChild) at = at.lastChild
  return at
}

/** The first node that `isKnown` holds of, from the point (container, offset) on. */
export function textAfter(
  root: Node,
  container: Node,
  offset: number,
  isKnown: (node: Node) => boolean,
): Node | null {
  let node = container.childNodes[offset] ?? after(root, container)
  while (node && !isKnown(node)) node = following(root, node)
  return node
}

/** The last node that `isKnown` holds of, before the point (container, offset). */
export function textBefore(
  root: Node,
  container: Node,
  offset: number,
  isKnown: (node: Node) => boolean,
): Node | null {
  const child = offset > 0 ? container.childNodes[offset - 1] : undefined
  let node = child ? lastWithin(child) : preceding(root, container)
  while (node && !isKnown(node)) node = preceding(root, node)
  return node
}
