import { describe, expect, test } from 'vitest'
import { termPlaces } from '../../../../src/core/analysis/refine/term-trie'

const table: readonly (readonly [text: string, terms: string[], ...places: string[]])[] = [
  ['the Company and Companywide', ['Company'], 'Company@4'],
  ['Sale Shares and Shares', ['Shares', 'Sale Shares'], 'Sale Shares@0', 'Shares@16'],
  ['the board of the Board', ['Board'], 'Board@17'],
  ['本公司董事會及董事', ['董事', '董事會'], '董事會@3', '董事@7'],
  ['Agreement', ['Agree']],
  ['', ['A']],
]

describe('places of terms', () => {
  test.each(table)('%s', (text, terms, ...places) => {
    expect([...termPlaces(text, terms)].map((p) => `${p.term}@${String(p.start)}`)).toEqual(places)
  })
  test('cost grows with the text, not with its square', () => {
    const text = 'Sale Share '.repeat(40_000)
    expect([...termPlaces(text, ['Sale Shares', 'Sale Share Sale Share Salt'])]).toEqual([])
  })
})
