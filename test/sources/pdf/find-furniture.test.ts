import { describe, expect, it } from 'vitest'
import { createTextDocument } from '../../../src/core/text/create-text-document'
import { filingSource } from '../../../src/sources/pdf/filing-source'
import { layPage } from '../../../src/sources/pdf/page-layout'
import { linesAt, pageOf, type Word } from './page'

const body = (n: number): Word[] =>
  linesAt(50, 300, [`Chapter ${n} begins here with words`, `and ends with ${n * 7} more.`])

/** What is left out of a filing of some pages, of which each holds `words` beside its text. */
function furnitureOf(pages: number, words: (page: number) => Word[]): string[] {
  const { source, furniture } = filingSource(
    Array.from({ length: pages }, (_, page) => ({
      page,
      layout: layPage(pageOf([...words(page), ...body(page)])),
    })),
  )
  return furniture.map(({ start, end }) => source.slice(start, end))
}

describe('page furniture', () => {
  it.each<[string, number, (page: number) => Word[], string[]]>([
    ['a running head', 3, () => [{ text: 'BOREALIS TIN', x: 50, y: 40 }], Array(3).fill('BOREALIS TIN')],
    ['a head that stands twice only', 2, () => [{ text: 'BOREALIS TIN', x: 50, y: 40 }], []],
    ['page numbers', 3, (page) => [{ text: `– ${page + 4} –`, x: 290, y: 810 }], ['– 4 –', '– 5 –', '– 6 –']],
    ['figures that count no pages', 3, (page) => [{ text: String([12, 90, 7][page]), x: 290, y: 810 }], []],
    ['the same figure on each page', 3, () => [{ text: '120', x: 290, y: 810 }], []],
    [
      'a foot with the number of the page beside it',
      3,
      (page) => [
        { text: 'Annual Report 2031', x: 50, y: 810 },
        { text: String(page + 1), x: 500, y: 810 },
      ],
      ['Annual Report 2031', '1', 'Annual Report 2031', '2', 'Annual Report 2031', '3'],
    ],
    ['words that come back in the middle', 4, () => [{ text: 'Total', x: 50, y: 420 }], []],
  ])('%s', (_, pages, words, left) => expect(furnitureOf(pages, words)).toEqual(left))

  it('does not cut a sentence that runs over a page', () => {
    const lines = (page: number): string[] =>
      ['board', 'chair', 'clerk'].map(
        (who) => `The ${who} has on day ${page} of May resolved to sell the old mill to the`,
      )
    const pages = [0, 1, 2].map((page) => ({
      page,
      layout: layPage(
        pageOf([
          ...linesAt(50, 40, ['BOREALIS TIN']),
          ...linesAt(50, 300, lines(page)),
          ...linesAt(290, 810, [String(page + 1)]),
        ]),
      ),
    }))
    const { source, furniture } = filingSource(pages)
    const sentence = [0, 1, 2].flatMap(lines).join(' ')
    expect(createTextDocument(source, furniture).text).toBe(`BOREALIS TIN\n${sentence}`)
  })
})
