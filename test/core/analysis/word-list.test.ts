import { describe, expect, test } from 'vitest'
import { WordList } from '../../../src/core/analysis/word-list'

const list = new WordList(['Stock Exchange', 'Stock Exchange of Foo', 'SFC', '證監會', '中國證監會'])

describe('a list of words', () => {
  test.each<[text: string, places: number[], found: string[]]>([
    ['the Stock Exchange of Foo', [4], ['Stock Exchange of Foo']],
    ['the STOCK Exchange of Foolishness', [4], ['STOCK Exchange']],
    ['the Stock Exchanges', [4], []],
    ['1SFC, ÄSFC', [1, 6], []],
    ['由SFC及SFC2', [1, 5], ['SFC']],
    ['sfc', [0], ['sfc']],
    ['SF', [0], []],
    ['中國證監會證監會', [0, 2, 5], ['中國證監會', '證監會']],
    ['證監', [0], []],
  ])('%s', (text, places, found) => {
    expect(list.matchesAt(text, places).map(({ start, end }) => text.slice(start, end))).toEqual(found)
  })
})
