import type { Span } from '../core/text/span'
import type { Located } from './located'
import { targetAt, type NotePlace, type Plan, type Target } from './plan'

/** What lies under a point of the window. */
export interface Hit {
  readonly target: Target | null
  /** Notes under the point, the shortest first. */
  readonly notes: readonly NotePlace[]
}

const nothing: Hit = { target: null, notes: [] }

/**
 * What is shown at a point (CSS pixels from the window's top left corner). Blank space beside or between words hits nothing: the
 * browser names the nearest caret even there, so the words' own rectangles have the last say.
 */
export function hitTest(document: Document, located: Located, plan: Plan, x: number, y: number): Hit {
  const offset = offsetFromPoint(document, located, x, y)
  if (offset === null) return nothing
  const isUnder = (span: Span): boolean => rectsOf(document, located, span).some((rect) => holds(rect, x, y))
  // A caret stands between two characters: the point may be over either.
  const target = [targetAt(plan.targets, offset), targetAt(plan.targets, offset - 1)].find(
    (it) => it && isUnder(it),
  )
  const notes = plan.notes
    .filter((note) => note.start <= offset && offset <= note.end && isUnder(note))
    .toSorted((a, b) => a.end - a.start - (b.end - b.start))
  return { target: target ?? null, notes }
}

/** The rectangles that a span's words fill, in the window's CSS pixels, line by line; empty where it is not laid out. */
export function rectsOf(document: Document, located: Located, span: Span): DOMRect[] {
  return located.pieces(span).flatMap((part) => {
    // The page may have cut a text short since it was read: a static range does not follow.
    if (part.startOffset > lengthOf(part.startContainer) || part.endOffset > lengthOf(part.endContainer))
      return []
    const range = document.createRange()
    range.setStart(part.startContainer, part.startOffset)
    range.setEnd(part.endContainer, part.endOffset)
    return [...range.getClientRects()].filter((rect) => rect.width > 0 && rect.height > 0)
  })
}

const lengthOf = (node: Node): number => (node.nodeValue ?? node.childNodes).length

const holds = (rect: DOMRect, x: number, y: number): boolean =>
  x >= rect.left && x <= rect.right && y >= rect.top && y <= rect.bottom

function offsetFromPoint(document: Document, located: Located, x: number, y: number): number | null {
  const caret = document.caretPositionFromPoint(x, y)
  return caret ? located.offsetAt(caret.offsetNode, caret.offset) : null
}
