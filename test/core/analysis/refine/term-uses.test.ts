import { describe, expect, test } from 'vitest'
import { capitalsIn } from '../../../../src/core/analysis/anchors'
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
  {
    text: 'a connected person, the Person',
    terms: ['connected person', 'Person'],
    places: ['connected person@2', 'Person@24'],
  },
  { text: 'the 2025 Notes of 2025', terms: ['2025 Notes', 'Notes'], places: ['2025 Notes@4'] },
  { text: 'in McAllister and eAllister', terms: ['Allister'], places: [] },
  { text: 'the Sale\nShares', terms: ['Sale Shares'], places: ['Sale Shares@4'] },
  { text: '', terms: ['A'], places: [] },
]

describe('places of terms', () => {
  test.each(table)('$text', ({ text, terms, places }) => {
    expect(
      [...termPlaces(text, terms, capitalsIn(text))]
        .filter((p) => p !== null)
        .map((p) => `${p.term}@${String(p.start)}`),
    ).toEqual(places)
  })
  test('cost grows with the text, not with its square', () => {
    const text = 'Sale Share '.repeat(40_000)
    const terms = ['Sale Shares', 'Sale Share Sale Share Salt']
    const places = [...termPlaces(text, terms, capitalsIn(text))]
    expect(places.filter((place) => place !== null)).toEqual([])
    expect(places.length, 'pauses').toBeGreaterThan(5)
  })
})
