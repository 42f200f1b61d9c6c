import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { Pieces } from '../../../src/core/analysis/pieces'

describe('pieces', () => {
  const pieces = new Pieces([['pai', '付'], ['ex-'], ['at ']])
  test.each<[words: string, found: number]>([
    ['', 0],
    ['will be paid on ', 0b001],
    ['PAID', 0b001],
    ['pa id', 0],
    ['股息將派付', 0b001],
    ['the ex-date', 0b010],
    ['Ex-dividend at ', 0b110],
    ['at', 0],
  ])('%j', (words, found) => {
    expect(pieces.in(words)).toBe(found)
  })

  test('are told wherever they stand', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (before, after) => {
        expect(pieces.in(`${before}EX-${after}`) & 0b010).toBe(0b010)
        expect(pieces.in(`${before}付${after}`) & 0b001).toBe(0b001)
      }),
    )
  })

  test.each([[['ab']], [['abcd']], [['三年']], [['']]])('%j are none', (set) => {
    expect(() => new Pieces([set])).toThrow(RangeError)
  })
})
