import { Window } from 'happy-dom'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import type { FilingRecord } from '../../src/core/annotation/filing'
import { isCancelled } from '../../src/core/resolution/is-cancelled'
import { pageKind, probePage, type PageKind } from '../../src/hkexnews/page-kind'
import { referenceSearchLink } from '../../src/hkexnews/reference-search'
import { readResultRows } from '../../src/hkexnews/result-rows'
import { lookUpStock } from '../../src/hkexnews/stock-lookup'
import { startReplica, type Replica } from '../replica/start-replica'
import { askReplica } from '../support/ask-replica'

const site = 'https://www1.hkexnews.hk'
/** On a busy machine the replica, too, takes its time. */
const pace = { timeout: 10_000, pause: 1 }
const hurried = { ...pace, timeout: 300 }

let replica: Replica
beforeAll(async () => {
  replica = await startReplica()
})
afterEach(() => replica.switches.clear())
afterAll(() => replica.close())

async function open(url: string): Promise<Document> {
  const { status, text } = await askReplica(replica, url.slice(site.length))
  expect(status).toBe(200)
  const { DOMParser } = new Window()
  return new DOMParser().parseFromString(text, 'text/html') as unknown as Document
}

const rowsOf = async (url: string): Promise<FilingRecord[]> => readResultRows(await open(url), url, 1)

/** The replica as `fetch` sees the site. */
const fetchReplica = (async (url: string, init?: RequestInit) => {
  const asked = askReplica(replica, url.slice(site.length))
  const stopped = new Promise<never>((_, reject) => {
    init?.signal?.addEventListener('abort', () => reject(init.signal?.reason as Error))
  })
  const { status, text } = await Promise.race([asked, stopped])
  return new Response(text, { status })
}) as typeof fetch

describe('stock numbers', () => {
  it.each([
    ['9787', 1000098765, true],
    ['09764', 1000104512, true],
    ['89764', 1000104513, true],
  ])('%s', async (code, stockId, active) => {
    expect(await lookUpStock(code, fetchReplica, undefined, pace)).toMatchObject({ stockId, active })
  })

  it('of a code that nobody has', async () => {
    expect(await lookUpStock('09999', fetchReplica, undefined, pace)).toBeNull()
  })

  it.each([
    ['refused', { status: 500 }],
    ['malformed', { malformed: true }],
    ['malformed', { empty: true }],
    ['timeout', { slow: 1000 }],
  ] as const)('%s by a site in trouble', async (fault, trouble) => {
    replica.switches.set('/search/prefix.do', trouble)
    const wait = fault === 'timeout' ? hurried : pace
    await expect(lookUpStock('09787', fetchReplica, undefined, wait)).rejects.toMatchObject({ fault })
  })
})

describe('a search for a reference', () => {
  const stock = { stockId: 1000098765, active: true }
  const named = { kind: 'announcement', date: '2018-03-20', period: null } as const

  it.each([
    ['en', '/listedco/listconews/sehk/2018/0320/ltn20180320112.htm'],
    ['zh', '/listedco/listconews/sehk/2018/0320/ltn20180320112_c.htm'],
  ] as const)('finds the filing in %s', async (language, id) => {
    const rows = await rowsOf(referenceSearchLink(named, { stock, language }) ?? '')
    expect(rows.map((row) => [row.id, row.stockCodes, row.date, row.language])).toEqual([
      [id, ['09787'], '2018-03-20', language],
    ])
  })

  it('finds it among all issuers where the stock has no number yet', async () => {
    const rows = await rowsOf(referenceSearchLink(named, { stock: null, language: 'en' }) ?? '')
    expect(rows.map(({ id }) => id)).toContain('/listedco/listconews/sehk/2018/0320/ltn20180320112.htm')
  })

  it('finds a report by its period', async () => {
    const report = { kind: 'annual report', date: null, period: '2021' } as const
    const harrow = { stockId: 1000104512, active: true }
    const rows = await rowsOf(referenceSearchLink(report, { stock: harrow, language: 'en' }) ?? '')
    expect(rows.map(({ id, stockCodes }) => [id, stockCodes])).toEqual([
      ['/listedco/listconews/sehk/2022/0425/2022042500881.htm', ['09764', '89764']],
    ])
  })

  it('tells the cancelled filing from what replaced it', async () => {
    const polls = { kind: 'announcement', date: '2019-05-31', period: null } as const
    const rows = await rowsOf(referenceSearchLink(polls, { stock, language: 'en' }) ?? '')
    expect(rows.map((row) => [row.id.slice(-19), isCancelled(row)])).toEqual([
      ['ltn20190531905.htm'.padStart(19, '/'), false],
      ['ltn20190531701.htm'.padStart(19, '/'), true],
    ])
  })
})

describe('pages', () => {
  it.each([
    ['/', 'home'],
    ['/search/titlesearch.xhtml?lang=en', 'result list'],
    ['/listedco/listconews/sehk/2018/0320/ltn20180320112.htm', 'filing'],
    ['/listedco/listconews/sehk/2005/0922/ltn20050922143_c.htm', 'filing'],
    ['/listedco/listconews/sehk/2022/0425/2022042500881.htm', 'multi-file index'],
    ['/app/sehk/2024/109911/2024062800731.htm', 'multi-file index'],
  ] as [path: string, expected: PageKind][])('%s: %s', async (path, expected) => {
    const url = site + path
    expect(pageKind(url, probePage(await open(url), url))).toBe(expected)
  })

  it('lists the latest filings of the home page', async () => {
    const rows = await rowsOf(`${site}/`)
    expect(rows.length).toBeGreaterThan(0)
    expect(rows.every(({ stockCodes, date }) => stockCodes.length > 0 && date !== null)).toBe(true)
  })
})
