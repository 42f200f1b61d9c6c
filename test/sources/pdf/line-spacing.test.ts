import { describe, expect, it } from 'vitest'
import { lineSpacing } from '../../../src/sources/pdf/line-spacing'
import type { Piece } from '../../../src/sources/pdf/string-places'

/** Each letter is half as wide as its font is high, a space a quarter. */
const natural = (text: string): number =>
  [...text].reduce((sum, letter) => sum + (letter === ' ' ? 0.25 : 0.5), 0)

const piece = (gap: string, text: string, start: number, end: number): Piece => ({ gap, text, start, end })

describe('lineSpacing', () => {
  it.each<[string, Piece[], { letter: number; word: number; worst: number }]>([
    [
      'words as they are',
      [piece('', 'tin', 0, 1.5), piece(' ', 'ore', 1.75, 3.25)],
      { letter: 0, word: 0, worst: 0 },
    ],
    [
      'wider spaces',
      [piece('', 'tin', 0, 1.5), piece(' ', 'ore', 2, 3.5)],
      { letter: 0, word: 0.25, worst: 0 },
    ],
    [
      'letters set apart',
      [piece('', 'tin', 0, 1.7), piece(' ', 'ore', 2.15, 3.85)],
      { letter: 0.1, word: 0, worst: 0.1 },
    ],
    [
      'spaces of different widths',
      [piece('', 'a', 0, 0.5), piece(' ', 'b', 0.75, 1.25), piece(' ', 'c', 1.9, 2.4)],
      { letter: 0, word: 0.2, worst: 0.2 },
    ],
    [
      'a word that does not start with its string',
      [piece(' ', 'ore', 0.5, 2)],
      { letter: 0, word: 0.25, worst: 0 },
    ],
    ['one letter', [piece('', 'a', 0, 0.5)], { letter: 0, word: 0, worst: 0 }],
    ['nothing', [], { letter: 0, word: 0, worst: 0 }],
  ])('finds what sets %s', (_, pieces, spacing) => {
    const { letter, word, worst } = lineSpacing(pieces, natural)
    expect(letter).toBeCloseTo(spacing.letter, 6)
    expect(word).toBeCloseTo(spacing.word, 6)
    expect(worst).toBeCloseTo(spacing.worst, 6)
  })

  it('has each word lie where it stands, where spacing alone does not do it', () => {
    const pieces = [
      piece('', 'tin', 0.1, 1.7),
      piece(' ', 'ore', 1.9, 3.1),
      piece('', '礦業', 3.4, 5),
      piece('  ', 'a', 7, 7.5),
    ]
    const { pieces: exact } = lineSpacing(pieces, natural)
    // as a browser lays it out: what is put before each word, and its letters but the last one in a spacing of their own
    let at = 0
    pieces.forEach(({ gap, text, start, end }, i) => {
      at += natural(gap) + (exact[i]?.before ?? 0)
      expect(at).toBeCloseTo(start, 6)
      at += natural(text) + ([...text].length - 1) * (exact[i]?.letter ?? 0)
      expect(at).toBeCloseTo(end, 6)
    })
  })
})
