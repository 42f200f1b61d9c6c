import { describe, expect, it } from 'vitest'
import { collectWidths, type GlyphWidths } from '../../../src/sources/pdf/glyph-widths'

const codes = { setFont: 1, showText: 2 }
const glyph = (unicode: string, width: number) => ({ unicode, width })

/** Runs operators, each a number with its arguments, and says what was added: "f1: A=600 B=700". */
function added(operators: readonly (readonly [number, unknown])[], fonts = new Map<string, GlyphWidths>()) {
  const list = { fnArray: operators.map(([fn]) => fn), argsArray: operators.map(([, args]) => args) }
  return [...collectWidths(list, codes, fonts)].map(
    ([font, widths]) =>
      `${font}: ${[...widths].map(([code, width]) => `${String.fromCharCode(code)}=${width}`).join(' ')}`,
  )
}

describe('collectWidths', () => {
  it('takes the widths of the characters of each font', () => {
    const operators = [
      [1, ['f1', 12]],
      [2, [[glyph('A', 600), -120, glyph('B', 700), null]]],
      [1, ['f2', 9]],
      [2, [[glyph('A', 500)]]],
      [1, ['f1', 10]],
      [2, [[glyph('C', 720)]]],
    ] as const
    expect(added(operators)).toEqual(['f1: A=600 B=700 C=720', 'f2: A=500'])
  })

  it('adds only what was not known', () => {
    const fonts = new Map([['f1', new Map([[65, 600]])]])
    expect(
      added(
        [
          [1, ['f1', 12]],
          [2, [[glyph('A', 600), glyph('B', 700)]]],
        ],
        fonts,
      ),
    ).toEqual(['f1: B=700'])
    expect(fonts.get('f1')?.size).toBe(2)
  })

  it.each<[string, unknown]>([
    ['a Han character, which is as wide as in any font', glyph('年', 1000)],
    ['a glyph of two characters', glyph('fi', 500)],
    ['a control character', glyph('\u0003', 500)],
    ['a width that is none', glyph('A', Number.NaN)],
    ['a width beyond all letters', glyph('A', 90_000)],
    ['a glyph without a character', { width: 500 }],
  ])('leaves out %s', (_, one) =>
    expect(
      added([
        [1, ['f1', 12]],
        [2, [[one]]],
      ]),
    ).toEqual([]),
  )

  it.each<[string, unknown]>([
    ['nothing', null],
    ['no list', ['x']],
  ])('reads over operators with %s', (_, args) => expect(added([[2, args]])).toEqual([]))
})
