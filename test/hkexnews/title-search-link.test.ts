import { describe, expect, it } from 'vitest'
import { referenceSearchLink } from '../../src/hkexnews/reference-search'
import { titleSearchLink, type TitleSearch } from '../../src/hkexnews/title-search-link'

const stock = { stockId: 200123, active: true }
const search: TitleSearch = { stock, from: '2021-05-03', to: '2021-05-05', language: 'en', category: null }
const annual = { tierOne: 40000, tierTwo: 40100 }

const query = (link: string | null): Record<string, string> =>
  link === null ? {} : Object.fromEntries(new URL(link).searchParams)

describe('titleSearchLink', () => {
  it('fills in the search', () => {
    const link = titleSearchLink(search)
    expect(link).toMatch(/^https:\/\/www1\.hkexnews\.hk\/search\/titlesearch\.xhtml\?/)
    expect(query(link)).toEqual({
      lang: 'en',
      category: '0',
      market: 'SEHK',
      searchType: '0',
      stockId: '200123',
      from: '20210503',
      to: '20210505',
      'MB-Daterange': '0',
      title: '',
    })
  })

  const filled: [name: string, change: Partial<TitleSearch>, expected: Record<string, string>][] = [
    ['in Chinese', { language: 'zh' }, { lang: 'zh' }],
    ['a delisted stock', { stock: { stockId: 5, active: false } }, { category: '1', stockId: '5' }],
    ['all issuers, three days', { stock: null }, { stockId: '', category: '0' }],
    ['all issuers, a month', { stock: null, from: '2021-01-31', to: '2021-02-28' }, { to: '20210228' }],
    [
      'all issuers, a year in one category',
      { stock: null, category: annual, from: '2020-07-01', to: '2021-06-30' },
      { searchType: '1', t1code: '40000', t2code: '40100' },
    ],
    ['one stock, many years', { from: '2001-01-01', to: '2021-01-01' }, { from: '20010101' }],
    [
      'a category before there were any: all of them',
      { category: annual, from: '2006-01-01' },
      { searchType: '0' },
    ],
    ['before the first day', { from: '1998-01-01', to: '2000-01-01' }, { from: '19990401' }],
  ]
  it.each(filled)('%s', (_, change, expected) => {
    expect(query(titleSearchLink({ ...search, ...change }))).toMatchObject(expected)
  })

  const refused: [name: string, change: Partial<TitleSearch>][] = [
    ['a range that runs backwards', { from: '2021-05-06' }],
    ['no day', { from: '2021-02-30' }],
    ['no ISO day', { to: '5 May 2021' }],
    ['all issuers, over a month', { stock: null, from: '2021-01-31', to: '2021-03-01' }],
    [
      'all issuers, over a year in one category',
      { stock: null, category: annual, from: '2020-06-30', to: '2021-07-01' },
    ],
    [
      'all issuers, over a month before there were categories',
      { stock: null, category: annual, from: '2006-01-01', to: '2006-03-01' },
    ],
    ['a day before the search begins', { from: '1999-03-01', to: '1999-03-31' }],
  ]
  it.each(refused)('gives none for %s', (_, change) => {
    expect(titleSearchLink({ ...search, ...change })).toBeNull()
  })
})

describe('referenceSearchLink', () => {
  const named = { kind: 'announcement', date: null, period: null } as const
  const known = { stock, language: 'en' } as const
  const unknown = { stock: null, language: 'en' } as const
  const cases: [name: string, link: string | null, expected: Record<string, string> | null][] = [
    [
      'the day, the day before and the day after',
      referenceSearchLink({ ...named, date: '2021-03-01' }, known),
      { from: '20210228', to: '20210302', stockId: '200123' },
    ],
    [
      'without a stock number',
      referenceSearchLink({ ...named, date: '2020-12-31' }, unknown),
      { from: '20201230', to: '20210101', stockId: '' },
    ],
    [
      'a report on a year',
      referenceSearchLink({ ...named, kind: 'annual report', period: '2020' }, known),
      { from: '20200101', to: '20211231', t2code: '40100' },
    ],
    [
      'a report on a year, of a stock without number',
      referenceSearchLink({ ...named, kind: 'annual report', period: '2020' }, unknown),
      { from: '20200701', to: '20210630', t2code: '40100' },
    ],
    [
      'a report on a year that ends in the next',
      referenceSearchLink({ ...named, kind: 'annual report', period: '2020/21' }, known),
      { from: '20200101', to: '20211231', t2code: '40100' },
    ],
    [
      'a report on a half-year',
      referenceSearchLink({ ...named, kind: 'interim report', period: '2020-06-30' }, unknown),
      { from: '20200630', to: '20210629', t2code: '40200' },
    ],
    [
      'the day rather than the period',
      referenceSearchLink({ kind: 'annual report', date: '2021-04-20', period: '2020' }, known),
      { from: '20210419', searchType: '0' },
    ],
    ['neither day nor period', referenceSearchLink(named, known), null],
    [
      'a period that is none',
      referenceSearchLink({ ...named, kind: 'annual report', period: 'last year' }, known),
      null,
    ],
    [
      'an announcement on a period, of all issuers',
      referenceSearchLink({ ...named, period: '2020' }, unknown),
      null,
    ],
  ]
  it.each(cases)('%s', (_, link, expected) => {
    if (expected === null) expect(link).toBeNull()
    else expect(query(link)).toMatchObject(expected)
  })
})
