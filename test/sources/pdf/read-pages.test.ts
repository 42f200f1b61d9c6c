import type { PDFDocumentProxy } from 'pdfjs-dist'
import { describe, expect, it } from 'vitest'
import { readingOrder, readPages } from '../../../src/sources/pdf/read-pages'
import { pageOf } from './page'

/** A document of which each page says its number. */
function pdfOf(numPages: number, asked: number[] = [], broken: number | null = null): PDFDocumentProxy {
  const getPage = async (number: number) => ({
    view: [0, 0, 595, 842],
    streamTextContent: () => {
      asked.push(number - 1)
      if (number - 1 === broken) throw new Error('page is damaged')
      return new Blob([]).stream().pipeThrough(
        new TransformStream({
          flush: (out) => out.enqueue(pageOf([{ text: `page ${number}`, x: 50, y: 90 }])),
        }),
      )
    },
  })
  return { numPages, getPage, loadingTask: { destroyed: false } } as unknown as PDFDocumentProxy
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
    ['two pages', 2, 0, [[0], [0, 1]]],
    ['many pages', 40, 0, [[0], range(0, 6), range(0, 40)]],
    ['many pages from the middle', 40, 30, [[30], range(30, 36), range(0, 40)]],
    ['so few that a state between is near the end', 15, 0, [[0], range(0, 15)]],
  ])('tells of %s without gaps', async (_, count, from, states) => {
    expect(await statesOf(pdfOf(count), from)).toEqual(states)
  })

  it('asks for no more than the next pages ahead of what is taken', async () => {
    const asked: number[] = []
    const states = readPages(pdfOf(40, asked), 0)
    await states.next()
    expect(asked.length).toBeLessThanOrEqual(6)
    await states.next()
    expect(asked.length).toBeLessThanOrEqual(12)
    await states.return()
  })

  it('asks for the first page alone until there is time for others', async () => {
    const asked: number[] = []
    const time = new EventTarget()
    const ready = new Promise((resolve) => time.addEventListener('ready', resolve))
    const states = readPages(pdfOf(40, asked), 0, { ready })
    await states.next()
    const next = states.next()
    await new Promise((resolve) => setTimeout(resolve))
    expect(asked).toEqual([0])
    time.dispatchEvent(new Event('ready'))
    await next
    expect(asked.length).toBeGreaterThanOrEqual(6)
    await states.return()
  })

  it.each<[string, number, number[]]>([
    ['from the beginning', 0, [72]],
    ['from the middle, where the beginning will be another', 5, []],
  ])('tells between states of what was read %s', async (_, from, told) => {
    const counts: number[] = []
    const states = readPages(pdfOf(130), from, { onMore: (pages) => counts.push(pages.length) })
    for await (const pages of states) if (pages.length === 130) break
    expect(counts).toEqual(told)
  })

  it('says which page it waits for', async () => {
    const waits: (number | null)[] = []
    for await (const pages of readPages(pdfOf(3), 1, { onWait: (page) => waits.push(page) }))
      expect(pages.length).toBeGreaterThan(0)
    expect(waits).toEqual([1, 2, 0, null])
  })

  it('reads on where a page cannot be read, and says so of that page', async () => {
    let healths: string[] = []
    for await (const pages of readPages(pdfOf(6, [], 4), 0)) healths = pages.map(({ health }) => health)
    expect(healths).toEqual(['text', 'text', 'text', 'text', 'broken', 'text'])
  })

  it('ends with its signal', async () => {
    const stop = new AbortController()
    const states = readPages(pdfOf(40), 0, { signal: stop.signal })
    await states.next()
    stop.abort(new Error('closed'))
    await expect(states.next()).rejects.toThrow('closed')
  })
})
