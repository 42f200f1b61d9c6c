/** A rectangle in the window's CSS pixels. */
export interface Box {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

/** Where something goes that belongs to a place in the text. `maxHeight` is how tall it can be there. */
export interface Position {
  readonly left: number
  readonly top: number
  readonly maxHeight: number
  readonly side: 'above' | 'below'
}

/** Between the words and the card, and between the card and the window's edge. */
const gap = 6
const edge = 8

/**
 * Places a box of `size` below `anchor`, or above it where there is more room, within the window less what a panel covers (its left
 * edge is `window.width`). The words themselves are never covered.
 */
export function placeBeside(
  anchor: Box,
  size: { readonly width: number; readonly height: number },
  window: { readonly width: number; readonly height: number },
): Position {
  const below = window.height - anchor.bottom - gap - edge
  const above = anchor.top - gap - edge
  const side = size.height <= below || below >= above ? 'below' : 'above'
  const maxHeight = Math.max(0, side === 'below' ? below : above)
  const height = Math.min(size.height, maxHeight)
  const rightmost = Math.max(edge, window.width - size.width - edge)
  return {
    left: Math.min(Math.max(edge, anchor.left), rightmost),
    top: side === 'below' ? anchor.bottom + gap : anchor.top - gap - height,
    maxHeight,
    side,
  }
}
