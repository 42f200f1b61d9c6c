import type { LineSpacing } from '../../sources/pdf/line-spacing'
import type { Piece } from '../../sources/pdf/string-places'

/** A string, and how it is laid out. */
interface Line {
  readonly pieces: readonly Piece[]
  readonly spacing: LineSpacing
  readonly size: number
  readonly stretch: number
}

/** Words that would be off by no more than this, in CSS pixels, are not laid out one by one. */
const tolerated = 0.6
const pixelsPerPoint = 96 / 72
/** More words than this of one string are not laid out one by one. */
const mostPieces = 200

const em = (value: number): string => `${value.toFixed(4)}em`

/**
 * Sets a string as its page does, for a page that is shown at `scale`: by letter and word spacing where that is exact enough, else each
 * word in an element of its own. Where something else has marked words of it, its elements are left alone.
 */
export function spread(span: HTMLElement, { pieces, spacing, size, stretch }: Line, scale: number): void {
  const { style } = span
  style.letterSpacing = em(spacing.letter)
  style.wordSpacing = em(spacing.word)
  const isPlain = Math.abs(stretch - 1) < 0.001
  style.setProperty('--scale-x', isPlain ? '1' : String(stretch))
  // a box that is not transformed is drawn with its page; each that is would be drawn by itself
  if (isPlain && style.getPropertyValue('--rotate') === '') style.transform = 'none'
  const off = spacing.worst * size * stretch * pixelsPerPoint * scale
  if (off <= tolerated || pieces.length > mostPieces || span.childElementCount > 0) return
  span.replaceChildren(
    ...pieces.flatMap((piece, i) => nodesOf(piece, spacing.pieces[i], span.ownerDocument)),
    tailOf(span, pieces),
  )
}

function nodesOf(
  { gap, text }: Piece,
  place: LineSpacing['pieces'][number] | undefined,
  document: Document,
): Node[] {
  // pdf.js has its own rules for a span
  const word = document.createElement('data')
  word.textContent = text
  word.style.marginLeft = em(place?.before ?? 0)
  word.style.letterSpacing = em(place?.letter ?? 0)
  return gap === '' ? [word] : [document.createTextNode(gap), word]
}

/** What is blank at the end of a string. */
function tailOf(span: HTMLElement, pieces: readonly Piece[]): string {
  const length = pieces.reduce((sum, { gap, text }) => sum + gap.length + text.length, 0)
  return span.textContent.slice(length)
}
