// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest'
import type { FilingRecord } from '../../src/core/annotation/filing'
import { readResultRows } from '../../src/hkexnews/result-rows'

const url = 'https://www1.hkexnews.hk/search/titlesearch.xhtml?lang=en'
const path = '/listedco/listconews/sehk/2021/0504/2021050400123.pdf'

const read = (body: string, page = url): FilingRecord[] =>
  readResultRows(new DOMParser().parseFromString(`<html><body>${body}</body></html>`, 'text/html'), page, 77)

const label = (words: string): string => `<span class="mobile-list-heading">${words}: </span>`

interface Cells {
  time?: string
  codes?: string
  names?: string
  headline?: string
  href?: string
  title?: string
}

const row = ({
  time = '04/05/2021 18:31',
  codes = '09371',
  names = 'ORCHID BAY',
  headline = 'Announcements and Notices - [Other]<br/>',
  href = path,
  title = 'BUSINESS UPDATE',
}: Cells = {}): string => `<tr>
  <td class="text-right text-end release-time">${label('Release Time')}${time}</td>
  <td class="text-right text-end stock-short-code">${label('Stock Code')}${codes}</td>
  <td class="stock-short-name">${label('Stock Short Name')}${names}</td>
  <td>${label('Document')}<div class="headline">${headline}</div>
    <div class="doc-link"><a href="${href}" target="_blank">${title}</a> (<span class="attachment_filesize">235KB</span>)</div></td>
</tr>`

const table = (...rows: string[]): string =>
  `<table class="table sticky-header-table"><thead><tr><th>Release Time</th></tr></thead><tbody>${rows.join('')}</tbody></table>`

const record: FilingRecord = {
  id: path,
  url: `https://www1.hkexnews.hk${path}`,
  language: 'en',
  stockCodes: ['09371'],
  issuer: { en: 'ORCHID BAY', zh: null },
  date: '2021-05-04',
  kind: 'Announcements and Notices - [Other]',
  title: 'BUSINESS UPDATE',
  released: '2021-05-04T18:31',
  headline: 'Announcements and Notices - [Other]',
  openedAt: null,
  listedAt: 77,
}

describe('the result table', () => {
  it('gives a record a row, labels left out', () => {
    expect(read(table(row()))).toEqual([record])
  })

  const cases: [name: string, cells: Cells, expected: Partial<FilingRecord>][] = [
    [
      'codes and names of two counters',
      { codes: '09371<br/>89371', names: 'ORCHID BAY<br/>ORCHID BAY-R' },
      { stockCodes: ['09371', '89371'], issuer: { en: 'ORCHID BAY', zh: null } },
    ],
    ['codes that are not padded', { codes: '371' }, { stockCodes: ['00371'] }],
    ['no code', { codes: '' }, { stockCodes: [] }],
    ['a Chinese name', { names: '蘭灣控股' }, { issuer: { en: null, zh: '蘭灣控股' } }],
    ['no name', { names: '' }, { issuer: { en: null, zh: null } }],
    [
      'a title over several lines',
      { title: 'RESULTS FOR THE\n THREE  MONTHS' },
      { title: 'RESULTS FOR THE THREE MONTHS' },
    ],
    [
      'entities escaped twice',
      { title: 'P&amp;amp;L A&amp;#x2f;B &amp;amp;#x27;C&amp;amp;#x27;' },
      { title: "P&L A/B 'C'" },
    ],
    ['no markup out of entities', { title: '&amp;lt;b&amp;gt;BOLD' }, { title: '<b>BOLD' }],
    [
      'a revised headline',
      { headline: '(Headlines Revised) Circulars - [Major Transaction]' },
      { kind: 'Circulars - [Major Transaction]' },
    ],
    [
      'the same in Chinese',
      { headline: '(修改後標題) 公告及通告 - [其他]' },
      { kind: '公告及通告 - [其他]' },
    ],
    [
      'a cancelled filing, which says so',
      { headline: '(Cancelled and Reissued) Announcements and Notices - [Other]' },
      { kind: '(Cancelled and Reissued) Announcements and Notices - [Other]' },
    ],
    ['a headline without brackets', { headline: 'Monthly Returns' }, { kind: 'Monthly Returns' }],
    ['no headline, no title', { headline: '', title: '' }, { kind: null, title: null }],
    [
      'a time that is none: the day in the address',
      { time: '99/99/2021' },
      { date: '2021-05-04', released: null },
    ],
    ['a day without a time', { time: '04/05/2021' }, { released: null }],
    ['a clock that shows no time', { time: '04/05/2021 25:31' }, { released: null }],
    [
      'released on another day than its address says',
      { time: '05/05/2021 06:01' },
      { date: '2021-05-05', released: '2021-05-05T06:01' },
    ],
    [
      'a Chinese filing on an old host, in capitals',
      { href: 'http://www3.hkexnews.hk/listedco/listconews/GEM/2017/0306/GLN20170306012_C.PDF', time: '' },
      {
        id: '/listedco/listconews/gem/2017/0306/gln20170306012_c.pdf',
        url: 'https://www1.hkexnews.hk/listedco/listconews/gem/2017/0306/gln20170306012_c.pdf',
        language: 'zh',
        date: '2017-03-06',
        released: null,
      },
    ],
    ['a title without end', { title: 'X'.repeat(9000) }, { title: 'X'.repeat(500) }],
  ]
  it.each(cases)('%s', (_, cells, expected) => {
    const headline = expected.kind === undefined ? {} : { headline: expected.kind }
    expect(read(table(row(cells)))).toEqual([{ ...record, ...headline, ...expected }])
  })

  it.each([
    ['a link elsewhere', row({ href: 'https://example.com/2021050400123.pdf' })],
    ['a script for a link', row({ href: 'javascript:alert(1)' })],
    ["an applicant's document", row({ href: '/app/sehk/2026/100001/documents/sehk26033100001.pdf' })],
    ['an empty row', '<tr></tr>'],
  ])('leaves out %s', (_, html) => {
    expect(read(table(html))).toEqual([])
  })

  it('joins the rows of one filing', () => {
    const rows = [row({ title: '' }), row({ codes: '09444', names: 'TERN ISLAND' })]
    expect(read(table(...rows))).toEqual([{ ...record, stockCodes: ['09371', '09444'] }])
  })

  it('takes the headline that was not cancelled', () => {
    const rows = [row({ headline: '(Cancelled since Headlines Superseded and Replaced) Circulars' }), row()]
    expect(read(table(...rows))).toEqual([record])
    expect(read(table(...rows.reverse()))).toEqual([record])
  })

  it('reads a table within a table once', () => {
    expect(read(`<table><tr><td>${table(row())}</td></tr></table>`)).toEqual([record])
  })

  it('stops after very many rows', () => {
    const many = Array.from(
      { length: 2100 },
      (_, at) =>
        `<tr><td><a href="/listedco/listconews/sehk/2021/0504/20210504${String(at).padStart(5, '0')}.pdf">T</a></td></tr>`,
    )
    expect(read(`<table>${many.join('')}</table>`)).toHaveLength(2000)
  })
})

describe('older markup', () => {
  it('reads the grid of the old search', () => {
    const id = (name: string): string => `id="ctl00_gvMain_ctl02_${name}"`
    const html = `<table id="ctl00_gvMain"><tr><td><span ${id('lbDateTime')}>06/03/2017<br>16:45</span></td>
      <td><span ${id('lbStockCode')}>09371<br>09372</span></td><td><span ${id('lbStockName')}>蘭灣控股</span></td>
      <td><span ${id('lbShortText')}>公告及通告 - [其他]</span><br><a ${id('hlTitle')} class="news"
      href="/listedco/listconews/SEHK/2017/0306/LTN20170306123_C.pdf">業務最新情況</a></td></tr></table>`
    const page = 'http://www.hkexnews.hk/listedco/listconews/advancedsearch/search_active_main_c.aspx'
    expect(read(html, page)).toEqual([
      {
        ...record,
        id: '/listedco/listconews/sehk/2017/0306/ltn20170306123_c.pdf',
        url: 'https://www1.hkexnews.hk/listedco/listconews/sehk/2017/0306/ltn20170306123_c.pdf',
        language: 'zh',
        stockCodes: ['09371', '09372'],
        issuer: { en: null, zh: '蘭灣控股' },
        date: '2017-03-06',
        kind: '公告及通告 - [其他]',
        headline: '公告及通告 - [其他]',
        released: '2017-03-06T16:45',
        title: '業務最新情況',
      },
    ])
  })

  it("reads the home page's box, and takes no shortened text for the whole", () => {
    const item = (headline: string, title: string): string => `<li><div class="box_content_area-left">
      <div class="box_content_area-left-time">22:33</div><div class="box_content_area-left-date">4 May</div></div>
      <div class="box_content_area-right"><div class="box_content_area-right_header">
      <div class="mobile_box_content_area-right_release-time"><div class="mobile_box_content_area-right_release-time-title">Release
      Time:</div>MAY 4, 22:33</div><div class="stockcode-area"><div class="stockcode-title">Stock Code:</div>
      <div class="stockcode">09371</div></div><div class="stockname-area"><div class="stockname-title">Stock Short Name:</div>
      <div class="stockname">ORCHID BAY</div></div></div><div class="description"><div class="description-title">Document:</div>
      <span>${headline}</span></div><div class="attachment"><a href="${path}"><div class="attachment-area">${title}</div></a></div>
      </div></li>`
    const head =
      '<ul class="box_content_area box_content_area_aligned"><li><div class="stockcode">Stock Code</div></li></ul>'
    const home = 'https://www1.hkexnews.hk/index.htm'
    const short = item('Announcements and Notices - [Change in Directors or of...]', 'ANNOUNCEMENT CHANGE...')
    expect(read(`${head}<ul class="box_content_area">${short}</ul>`, home)).toEqual([
      { ...record, kind: null, headline: null, title: null, released: null },
    ])
    const entire = item('Announcements and Notices - [Other]', 'BUSINESS UPDATE')
    expect(read(`${head}<ul class="box_content_area">${entire}</ul>`, home)).toEqual([
      { ...record, released: null },
    ])
  })
})
