import { Window } from 'happy-dom'
import { describe, expect, test } from 'vitest'
import type { Ask } from './answer'
import { readManifest } from './read-manifest'
import { answer } from './site'
import type { TitleRow } from './title-rows'

const listing = readManifest()

function ask(address: string, method = 'GET', moreRows?: number) {
  const url = new URL(address, 'https://www1.hkexnews.hk')
  const asked: Ask = { method, host: url.hostname, path: url.pathname, params: url.searchParams }
  const reply = answer(listing, asked, moreRows)
  return { ...reply, body: String(reply.body) }
}

interface Envelope {
  result: string
  hasNextRow: boolean
  rowRange: number
  loadedRecord: number
  recordCnt: number
  lang: string
}

function search(query: string): { envelope: Envelope; rows: TitleRow[] } {
  const { body } = ask(`/search/titleSearchServlet.do?category=0&market=SEHK&${query}`)
  const envelope = JSON.parse(body) as Envelope
  return { envelope, rows: (JSON.parse(envelope.result) ?? []) as TitleRow[] }
}

describe('titleSearchServlet.do', () => {
  test.each([
    ['a stock on a day', 'stockId=1000098765&fromDate=20180320&toDate=20180320&lang=E', ['2998412']],
    ['the same in Chinese', 'stockId=1000098765&fromDate=20180320&toDate=20180320&lang=ZH', ['2998413']],
    [
      'an unknown language is English',
      'stockId=1000098765&fromDate=20180320&toDate=20180320&lang=C',
      ['2998412'],
    ],
    ['a word of the title', 'stockId=1000098765&title=clarification&lang=E', ['3021008']],
    ['a category', 'stockId=1000098765&searchType=1&t1code=20000&t2code=-2&lang=E', ['3433806']],
    [
      'oldest first',
      'stockId=1000104512&fromDate=20210701&toDate=20210731&sortDir=1&lang=E',
      ['9841120', '9868054'],
    ],
    [
      'newest first',
      'stockId=1000104512&fromDate=20210701&toDate=20210731&sortDir=0&lang=E',
      ['9868054', '9841120'],
    ],
    ['an RMB counter', 'stockId=1000104513&fromDate=20210709&toDate=20210709&lang=E', ['9841120']],
    ['another stock', 'stockId=188342&fromDate=20180320&toDate=20180320&lang=E', []],
    ['a delisted stock among the current ones', 'stockId=4471&lang=E', []],
    ['more than a year of all stocks', 'stockId=-1&fromDate=20180101&toDate=20190301&lang=E', []],
  ])('%s', (_, query, ids) => {
    expect(search(query).rows.map((row) => row.NEWS_ID)).toEqual(ids)
  })

  test('ignores the names of the page for the range', () => {
    const { envelope } = search('stockId=1000098765&from=20180320&to=20180320&lang=E')
    expect(envelope.recordCnt).toBeGreaterThan(10)
  })

  test('says "null" in a string when it finds nothing', () => {
    const { envelope } = search('stockId=1&lang=E')
    expect(envelope).toMatchObject({ result: 'null', recordCnt: 0, loadedRecord: 0, hasNextRow: false })
  })

  test('counts rows from the first, not from an offset', () => {
    const two = search('stockId=1000098765&rowRange=2&lang=E')
    const three = search('stockId=1000098765&rowRange=3&lang=E')
    expect(two.envelope).toMatchObject({ loadedRecord: 2, hasNextRow: true, rowRange: 2 })
    expect(three.rows.slice(0, 2)).toEqual(two.rows)
    expect(search('stockId=1000098765&rowRange=99999&lang=E').envelope.rowRange).toBe(10_000)
  })

  test('joins counters by breaks, escapes entities once or twice, keeps line ends and prefixes', () => {
    const [joint] = search('stockId=188342&fromDate=20220905&toDate=20220905&lang=E').rows
    expect(joint).toMatchObject({
      STOCK_CODE: '09764<br/>89764<br/>08957',
      STOCK_NAME: 'HARROW POINT<br/>HARROW POINT-R<br/>QUILLFEATHER',
      DATE_TIME: '05/09/2022 22:31',
    })
    expect(joint?.TITLE).toContain('INTEREST&#x3b; RESUMPTION OF TRADING IN QUILLFEATHER&#x27;S')
    const titles = search('stockId=1000098765&lang=E').rows.map((row) => row.TITLE)
    expect(titles.join()).toContain('&amp;#x')
    expect(titles.join()).toContain(' \r\n')
    expect(titles).toContain(
      '(Cancelled and Reissued) POLL RESULTS OF THE ANNUAL GENERAL MEETING HELD ON 31 MAY 2019',
    )
    const [revised] = search('stockId=1000098765&title=clarification&lang=E').rows
    expect(revised?.LONG_TEXT).toMatch(/^\(Headlines Revised\) Announcements and Notices - \[/)
    expect(revised?.SHORT_TEXT).toBe(`${revised?.LONG_TEXT}<br/>`)
  })

  test('writes "<" inside the result as \\u003c', () => {
    const { envelope } = search('stockId=188342&lang=E')
    expect(envelope.result).toContain('\\u003cbr/>')
    expect(envelope.result).not.toContain('<')
  })

  test('names several files as such', () => {
    const [index] = search('stockId=1000104512&title=annual%20report&lang=E').rows
    expect(index).toMatchObject({ FILE_INFO: 'Multi-Files', FILE_TYPE: '' })
  })

  test('refuses POST, breaks on a list of categories, loses rows without market', () => {
    expect(ask('/search/titleSearchServlet.do?category=0&market=SEHK', 'POST').status).toBe(405)
    expect(ask('/search/titleSearchServlet.do?category=0&market=SEHK&t2code=13300,13400').body).toMatch(
      /^<html>/,
    )
    const less = JSON.parse(
      ask('/search/titleSearchServlet.do?category=0&stockId=1000098765&lang=E').body,
    ) as Envelope
    expect(less.recordCnt).toBeLessThan(5)
  })
})

function dom(body: string) {
  const { document } = new Window()
  document.write(body)
  return document
}

describe('titlesearch.xhtml', () => {
  test('shows the rows of its parameters, newest first', () => {
    const page = dom(
      ask(
        '/search/titlesearch.xhtml?lang=EN&category=0&market=SEHK&searchType=0&stockId=1000104512&from=20210601&to=20211231',
      ).body,
    )
    const links = [...page.querySelectorAll('table tbody tr div.doc-link a')].map((a) =>
      a.getAttribute('href'),
    )
    expect(links.map((link) => link?.slice(-17))).toEqual([
      '2021082000611.pdf',
      '2021073001201.htm',
      '2021070900938.htm',
      '2021061801045.htm',
    ])
    const row = page.querySelector('table tbody tr')
    expect(row?.querySelector('td.release-time')?.textContent).toBe('Release Time: 20/08/2021 17:15')
    expect(row?.querySelector('td.stock-short-code')?.innerHTML).toMatch(/<\/span>09764<br\/?>89764$/)
    expect(row?.querySelector('div.headline')?.textContent).toBe('Circulars - [Major Transaction]')
    expect(page.querySelector('.total-records')?.textContent).toBe('Total records found: 4')
    expect(page.querySelector('a.component-loadmore__link')).toBeNull()
  })

  test('loads more by its form', () => {
    const query = 'lang=EN&category=0&stockId=1000104512'
    const first = dom(ask(`/search/titlesearch.xhtml?${query}`, 'GET', 2).body)
    expect(first.querySelectorAll('tbody tr')).toHaveLength(2)
    expect(first.querySelector('.component-loadmore-leftPart__container')?.textContent).toBe(
      'Showing 2 of 7 records',
    )
    expect(first.querySelector('a.component-loadmore__link')?.textContent).toBe('LOAD MORE')
    const fields = [...first.querySelectorAll('form input')].map((input) => [
      input.getAttribute('name') ?? '',
      input.getAttribute('value') ?? '',
    ])
    const second = dom(ask(`/search/titlesearch.xhtml?${new URLSearchParams(fields)}`, 'POST', 2).body)
    expect(second.querySelectorAll('tbody tr')).toHaveLength(4)
  })

  test('is Chinese when asked, and says when it finds nothing', () => {
    const page = dom(ask('/search/titlesearch.xhtml?lang=zh&category=0&stockId=1000104512').body)
    expect(page.querySelector('td.release-time')?.textContent).toMatch(/^發放時間: \d/)
    const none = dom(ask('/search/titlesearch.xhtml?lang=zh&category=0&stockId=99').body)
    expect(none.querySelector('.result_norecords')?.textContent).toBe('沒有找到訊息')
  })
})

describe('stock look-ups', () => {
  test.each([
    ['prefix.do?callback=callback&lang=EN&type=A&name=09764&market=SEHK', [1000104512]],
    ['prefix.do?callback=callback&lang=EN&type=I&name=09764&market=SEHK', [4471]],
    ['prefix.do?callback=callback&lang=EN&type=A&name=97&market=SEHK', []],
    ['prefix.do?callback=callback&lang=ZH&type=A&name=潮燈&market=SEHK', [1000098765]],
    ['partial.do?callback=callback&lang=EN&type=A&name=9764&market=SEHK', [1000104512, 1000104513]],
    ['partial.do?callback=callback&lang=EN&type=A&name=point&market=SEHK', [1000104512, 1000104513]],
    ['partial.do?callback=callback&lang=EN&type=A&name=&market=SEHK', []],
  ])('%s', (query, ids) => {
    const { body } = ask(`/search/${query}`)
    const json = /^callback\((.*)\);\n$/.exec(body)?.[1] ?? ''
    const { stockInfo } = JSON.parse(json) as { stockInfo: { stockId: number }[] }
    expect(stockInfo.map(({ stockId }) => stockId)).toEqual(ids)
  })

  test('static lists hold every stock, in the language asked for', () => {
    const list = (name: string) => JSON.parse(ask(`/ncms/script/eds/${name}.json`).body) as unknown[]
    expect(list('activestock_sehk_e')).toContainEqual({
      i: 1000098765,
      c: '09787',
      n: 'TIDELAMP BIO',
      s: expect.any(Number) as number,
    })
    expect(list('activestock_sehk_c')).toHaveLength(4)
    expect(list('inactivestock_sehk_c')).toEqual([
      { i: 4471, c: '09764', n: '栢田豐實業', s: expect.any(Number) as number },
    ])
    expect(ask('/ncms/script/eds/activestock_gem_e.json').status).toBe(404)
  })
})

describe('feeds and home page', () => {
  test.each([
    ['lcisehk1relsde_1', [10682301]],
    ['lcigem1relsde_1', [10930417]],
    ['lcisehk7relsdc_1', [10682302]],
  ])('%s', (name, ids) => {
    const feed = JSON.parse(ask(`/ncms/json/eds/${name}.json`).body) as { newsInfoLst: { newsId: number }[] }
    expect(feed.newsInfoLst.map(({ newsId }) => newsId)).toEqual(ids)
  })

  test('an item of the feed', () => {
    const feed = JSON.parse(ask('/ncms/json/eds/lcigem7relsde_1.json').body) as { newsInfoLst: unknown[] }
    expect(feed.newsInfoLst[0]).toMatchObject({
      webPath: '/listedco/listconews/gem/2023/1108/2023110800512.htm',
      stock: [{ sc: '08957', sn: 'QUILLFEATHER' }],
      relTime: '08/11/2023 07:48',
      t1Code: '10000',
      t2Code: '19760',
      ext: 'htm',
      market: 'GEM',
    })
  })

  test('the home page shows the latest ten', () => {
    const page = dom(ask('/').body)
    const items = page.querySelectorAll('#boxcontent0 ul.box_content_area > li')
    expect(items).toHaveLength(10)
    expect(items[0]?.querySelector('.stockcode')?.textContent).toBe('08957')
    expect(items[0]?.querySelector('.attachment a')?.getAttribute('href')).toMatch(/2023110800512\.htm$/)
  })

  test('anything else is a page of two kilobytes with 404', () => {
    const { status, body } = ask('/listedco/listconews/sehk/2020/0101/2020010100001.pdf')
    expect(status).toBe(404)
    expect(body.length).toBeGreaterThan(1500)
    expect(body.length).toBeLessThan(2500)
  })
})
