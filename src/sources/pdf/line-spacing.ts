import type { Piece } from './string-places'

/** How a string is laid out so that its words lie where they stand on the page; all in font sizes. */
export interface LineSpacing {
  /** Between all letters, and on top of that at each space. */
  readonly letter: number
  readonly word: number
  /** How far a word is off at the most. */
  readonly worst: number
  /** For each piece what is to be put before it, and between its letters but not after the last, instead of these so that nothing is off. */
  readonly pieces: readonly { readonly before: number; readonly letter: number }[]
}

/** Letters and spaces are not set apart, or drawn together, by more than this. */
const most = 4

const lengthOf = (text: string): number => [...text].length
const spacesIn = (text: string): number => text.match(/[ \u00a0]/g)?.length ?? 0
const within = (value: number): number => Math.min(most, Math.max(-most, value))

/** Finds the spacing of a string's words. `natural` is how long a text is in the font that it is laid out in. */
export function lineSpacing(pieces: readonly Piece[], natural: (text: string) => number): LineSpacing {
  const measured = pieces.map((piece, i) => {
    const own = natural(piece.text)
    const letters = lengthOf(piece.text)
    return {
      ...piece,
      own,
      letters,
      /** What is missing of its length. */
      missing: piece.end - piece.start - own,
      distance: piece.start - (pieces[i - 1]?.end ?? 0),
      blank: piece.gap === '' ? 0 : natural(piece.gap),
      blanks: lengthOf(piece.gap),
      spaces: spacesIn(piece.gap),
    }
  })
  const sum = (value: (one: (typeof measured)[number]) => number): number =>
    measured.reduce((total, one) => total + value(one), 0)
  const joints = sum(({ letters }) => letters - 1)
  const letter = joints > 0 ? within(sum(({ missing }) => missing) / joints) : 0
  const spaces = sum((one) => one.spaces)
  /** What letter spacing and blanks alone leave between a piece and the one before. */
  const usual = (i: number, before: number): number => {
    const { blank = 0, blanks = 0 } = measured[i] ?? {}
    return (i === 0 ? 0 : before) + blank + blanks * letter
  }
  const left = measured.reduce(
    (total, one, i) => (one.spaces > 0 ? total + one.distance - usual(i, letter) : total),
    0,
  )
  const word = spaces > 0 ? within(left / spaces) : 0

  let worst = 0
  let at = 0
  measured.forEach((one, i) => {
    at += usual(i, letter) + one.spaces * word
    worst = Math.max(worst, Math.abs(at - one.start))
    // what is set apart is so after its last letter too
    at += one.own + (one.letters - 1) * letter
    worst = Math.max(worst, Math.abs(at + letter - one.end))
  })
  const exact = measured.map((one) => ({
    before: one.distance - one.blank,
    letter: one.letters > 1 ? within(one.missing / (one.letters - 1)) : 0,
  }))
  return { letter, word, worst, pieces: exact }
}
