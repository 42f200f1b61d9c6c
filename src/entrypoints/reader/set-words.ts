import type { LineSpacing } from '../../sources/pdf/line-spacing'
import type { Piece } from '../../sources/pdf/string-places'

/** A string of a page that is laid out: what it is made of, and how. */
export interface Line {
  readonly pieces: readonly Piece[]
  readonly spacing: LineSpacing
  /** Size of its font, and how much wider its letters are set than they are. */
  readonly size: number
  readonly stretch: number
}

/** Words that would be off by no more than this, in CSS pixels, are not laid out one by one. */
const tolerated = 0.4
const pixelsPerPoint = 96 / 72
/** More words than this of one string are not laid out one by one. */
const mostPieces = 200

const em = (value: number): string => `${value.toFixed(4)}em`

/**
 * Sets a string as its page does, for a page that is shown at `scale`: by letter and word spacing where that is exact enough, else each
 * word in an element of its own. Where words of it are marked as found, its elements are left alone.
 */
export function setWords(span: HTMLElement, { pieces, spacing, size, stretch }: Line, scale: number): void {
  const { style } = span
  const isPlain = Math.abs(stretch - 1) < 0.001
  style.setProperty('--scale-x', isPlain ? '1' : String(stretch))
  // a box that is not transformed is drawn with its page; each that is would be drawn by itself
  if (isPlain && style.getPropertyValue('--rotate') === '') style.transform = 'none'
  const isCut = span.firstElementChild?.localName === cut
  const off = spacing.worst * size * stretch * pixelsPerPoint * scale
  const isWhole = off <= tolerated || pieces.length > mostPieces || (span.childElementCount > 0 && !isCut)
  if (isCut) return
  style.letterSpacing = isWhole ? em(spacing.letter) : ''
  style.wordSpacing = isWhole ? em(spacing.word) : ''
  if (!isWhole) span.replaceChildren(...nodesOf(span, pieces, spacing))
}

/** What stands for a word; pdf.js has its own rules for a span. */
const cut = 'data'

/**
 * A string in pieces: an element for each, without its last letter, after which nothing is set apart where a blank follows. The blank before a
 * word stands in its element and is made as wide as it is on the page, so that what is drawn below words goes on below it.
 */
function nodesOf(
  { ownerDocument, textContent }: HTMLElement,
  pieces: readonly Piece[],
  spacing: LineSpacing,
): Node[] {
  let read = 0
  /** How far the piece before reaches towards the next one already. */
  let reached = 0
  const nodes = pieces.flatMap(({ gap, text }, i): (Node | string)[] => {
    const { before, letter } = spacing.pieces[i] ?? { before: 0, letter: 0 }
    const goesOn = pieces[i + 1]?.gap === ''
    const letters = [...text]
    const last = letters.length > 1 && !goesOn ? (letters.pop() ?? '') : ''
    const word = ownerDocument.createElement(cut)
    const isStretched = stretchable.test(gap)
    word.style.letterSpacing = em(letter)
    word.textContent = (isStretched ? gap : '') + letters.join('')
    if (isStretched) word.style.wordSpacing = em((before - letter * gap.length) / gap.length)
    else word.style.marginLeft = em(before - reached)
    reached = goesOn ? letter : 0
    read += gap.length + text.length
    return isStretched ? [word, last] : [gap, word, last]
  })
  return joined([...nodes, textContent.slice(read)], ownerDocument)
}

/** Blanks that word spacing widens, and nothing else. */
const stretchable = /^[ \u00a0]+$/

/** Nodes with one text node for texts that follow each other. */
function joined(parts: readonly (Node | string)[], document: Document): Node[] {
  const nodes: Node[] = []
  let text = ''
  const finish = (): void => {
    if (text !== '') nodes.push(document.createTextNode(text))
    text = ''
  }
  for (const part of parts) {
    if (typeof part === 'string') {
      text += part
      continue
    }
    finish()
    nodes.push(part)
  }
  finish()
  return nodes
}
