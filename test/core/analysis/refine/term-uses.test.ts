import { describe, expect, test } from 'vitest'
import { termPlaces } from '../../../../src/core/analysis/refine/term-trie'

const table: readonly { text: string; terms: string[]; places: string[] }[] = [
  { text: 'the Company and Companywide', terms: ['Company'], places: ['Company@4'] },
  {
    text: 'Sale Shares and Shares',
    terms: ['Shares', 'Sale Shares'],
    places: ['Sale Shares@0', 'Shares@16'],
  },
  { text: 'the board of the Board', terms: ['Board'], places: ['Board@17'] },
  { text: '本公司董事會及董事', terms: ['董事', '董事會'], places: ['董事會@3', '董事@7'] },
  { text: 'Agreement', terms: ['Agree'], places: [] },
  { text: '', terms: ['A'], places: [] },
]

describe('places of terms', () => {
  test.each(table)('$text', ({ text, terms, places }) => {
    expect(
      [...termPlaces(text, terms)].filter((p) => p !== null).map((p) => `${p.term}@${String(p.start)}`),
    ).toEqual(places)
  })
  test('cost grows with the text, not with its square', () => {
    const text = 'Sale Share '.repeat(40_000)
    const places = [...termPlaces(text, ['Sale Shares', 'Sale Share Sale Share Salt'])]
    expect(places.filter((place) => place !== null)).toEqual([])
    expect(places.length, 'pauses').toBeGreaterThan(5)
  })
})
