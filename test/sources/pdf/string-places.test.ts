import { describe, expect, it } from 'vitest'
import type { PlacedGlyph } from '../../../src/sources/pdf/glyph-places'
import { stringPlaces, type PageString } from '../../../src/sources/pdf/string-places'

/** Glyphs of 5 points each, beside each other from a place on. */
const glyphsAt = (x: number, y: number, ...texts: readonly string[]): PlacedGlyph[] =>
  texts.map((text, i) => ({ text, x: x + 5 * i, y, endX: x + 5 * i + 5, endY: y }))

const stringAt = (str: string, x: number, y: number, width: number): PageString => ({
  str,
  transform: [10, 0, 0, 10, x, y],
  width,
})

const told = (strings: readonly PageString[], glyphs: readonly PlacedGlyph[]): (string | null)[] =>
  stringPlaces(strings, glyphs).map(
    (pieces) =>
      pieces
        ?.map(({ gap, text, start, end }) => `${gap}${text} ${start.toFixed(1)}–${end.toFixed(1)}`)
        .join('|') ?? null,
  )

describe('stringPlaces', () => {
  it.each<[string, PageString[], PlacedGlyph[], (string | null)[]]>([
    ['a word', [stringAt('ore', 50, 70, 15)], glyphsAt(50, 70, 'o', 'r', 'e'), ['ore 0.0–1.5']],
    [
      'words, with what stands between them',
      [stringAt('tin ore', 50, 70, 33)],
      [...glyphsAt(50, 70, 't', 'i', 'n'), ...glyphsAt(68, 70, 'o', 'r', 'e')],
      ['tin 0.0–1.5| ore 1.8–3.3'],
    ],
    [
      'glyphs of several letters',
      [stringAt('fire', 50, 70, 15)],
      glyphsAt(50, 70, 'fi', 'r', 'e'),
      ['fire 0.0–1.5'],
    ],
    [
      'strings one after the other, passing over what belongs to none',
      [stringAt('a', 50, 70, 5), stringAt('b', 50, 60, 5)],
      [...glyphsAt(0, 0, 'x'), ...glyphsAt(50, 70, 'a'), ...glyphsAt(9, 9, 'y'), ...glyphsAt(50, 60, 'b')],
      ['a 0.0–0.5', 'b 0.0–0.5'],
    ],
    [
      'the same letters where they stand',
      [stringAt('a', 50, 60, 5)],
      [...glyphsAt(50, 70, 'a'), ...glyphsAt(50, 60, 'a')],
      ['a 0.0–0.5'],
    ],
    [
      'Han characters apart from Latin letters, a few at a time',
      [stringAt('礦業B礦業礦業礦業礦', 50, 70, 50)],
      glyphsAt(50, 70, ...'礦業B礦業礦業礦業礦'),
      ['礦業 0.0–1.0|B 1.0–1.5|礦業礦業礦業 1.5–4.5|礦 4.5–5.0'],
    ],
    ['no other letters', [stringAt('ore', 50, 70, 15)], glyphsAt(50, 70, 'o', 'r', 'a'), [null]],
    [
      'no letters that stand elsewhere',
      [stringAt('ore', 50, 70, 15)],
      glyphsAt(90, 70, 'o', 'r', 'e'),
      [null],
    ],
    [
      'no letters that are longer than the string',
      [stringAt('ore', 50, 70, 40)],
      glyphsAt(50, 70, 'o', 'r', 'e'),
      [null],
    ],
    ['nothing for a blank', [stringAt(' ', 50, 70, 3)], glyphsAt(50, 70, 'o'), [null]],
    [
      'nothing for a string without a size',
      [{ str: 'o', transform: [], width: 5 }],
      glyphsAt(0, 0, 'o'),
      [null],
    ],
  ])('finds %s', (_, strings, glyphs, places) => expect(told(strings, glyphs)).toEqual(places))

  it('finds words that are turned', () => {
    const glyphs = ['o', 'r'].map((text, i) => ({ text, x: 50, y: 70 + 5 * i, endX: 50, endY: 75 + 5 * i }))
    expect(told([{ str: 'or', transform: [0, 10, -10, 0, 50, 70], width: 10 }], glyphs)).toEqual([
      'or 0.0–1.0',
    ])
  })
})
