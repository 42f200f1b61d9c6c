import type { PDFDocumentProxy } from 'pdfjs-dist'
import { describe, expect, it } from 'vitest'
import { readingOrder, readPages } from '../../../src/sources/pdf/read-pages'
import { pageOf } from './page'

/** A document of which each page says its number. */
function pdfOf(numPages: number, asked: number[] = [], broken: number | null = null): PDFDocumentProxy {
  const getPage = async (number: number) => ({
    view: [0, 0, 595, 842],
    getTextContent: async () => {
      asked.push(number - 1)
      if (number - 1 === broken) throw new Error('page is damaged')
      return pageOf([{ text: `page ${number}`, x: 50, y: 90 }])
    },
  })
  return { numPages, getPage } as unknown as PDFDocumentProxy
}

async function statesOf(pdf: PDFDocumentProxy, from: number): Promise<number[][]> {
  const states: number[][] = []
  for await (const pages of readPages(pdf, from)) states.push(pages.map(({ page }) => page))
  return states
}

const range = (from: number, to: number): number[] => Array.from({ length: to - from }, (_, i) => from + i)

describe('readPages', () => {
  it.each<[string, number, number, number[]]>([
    ['from the beginning', 4, 0, [0, 1, 2, 3]],
    ['from the middle', 5, 2, [2, 3, 4, 1, 0]],
    ['from beyond the end', 3, 9, [2, 1, 0]],
    ['from before the beginning', 2, -1, [0, 1]],
  ])('orders pages %s', (_, count, from, order) => expect([...readingOrder(count, from)]).toEqual(order))

  it.each<[string, number, number, number[][]]>([
    ['one page', 1, 0, [[0]]],
    ['two pages', 2, 0, [[0, 1]]],
    [
      'three pages',
      3,
      0,
      [
        [0, 1],
        [0, 1, 2],
      ],
    ],
    ['many pages', 15, 0, [[0, 1], range(0, 12), range(0, 15)]],
    ['many pages from the middle', 15, 9, [[9, 10], range(3, 15), range(0, 15)]],
  ])('tells of %s without gaps', async (_, count, from, states) => {
    expect(await statesOf(pdfOf(count), from)).toEqual(states)
  })

  it('asks for no more than the next pages ahead of what is taken', async () => {
    const asked: number[] = []
    const states = readPages(pdfOf(40, asked), 0)
    await states.next()
    expect(asked.length).toBeLessThanOrEqual(6)
    await states.return()
  })

  it('ends with the error of a page that cannot be read', async () => {
    await expect(statesOf(pdfOf(6, [], 4), 0)).rejects.toThrow('page is damaged')
  })

  it('ends with its signal', async () => {
    const stop = new AbortController()
    const states = readPages(pdfOf(40), 0, stop.signal)
    await states.next()
    stop.abort(new Error('closed'))
    await expect(states.next()).rejects.toThrow('closed')
  })
})
