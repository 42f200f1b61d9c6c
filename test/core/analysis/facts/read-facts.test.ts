import { describe, expect, test } from 'vitest'
import { createAnalyser } from '../../../../src/core/analysis/analyser'
import { createTextDocument } from '../../../../src/core/text/create-text-document'

const disclaimer = 'Northmere Exchange takes no responsibility for the contents of this announcement.\n\n'
const english = `${disclaimer}Northmere Holdings Limited
北溪控股有限公司*

(Incorporated in Bermuda with limited liability)

(Stock Code: 9871)

VOLUNTARY ANNOUNCEMENT
BUSINESS UPDATE

This announcement is made by Northmere Holdings Limited (the “Company”) on a voluntary basis. The Company is pleased.

By order of the Board
Northmere Holdings Limited
Lam Tsz Kit
Chairman

Hong Kong, 13 March 2021

As at the date of this announcement, the executive Directors are Mr. Lam Tsz Kit and Ms. Ho Wai; and the independent non-executive Director is Dr. Au Siu Ming.
`
const chinese = `香港聯合交易所有限公司對本公告之內容概不負責。

北溪控股有限公司
（於百慕達註冊成立之有限公司）
（股份代號：9871）

盈利警告

北溪控股有限公司（「本公司」）董事會謹此知會股東。

承董事會命
北溪控股有限公司
主席
林子傑

香港，二零二一年三月十三日

於本公告日期，執行董事為林子傑先生及何慧女士；獨立非執行董事為區小明博士。
`
const form = `FF305
Next Day Disclosure Return
Name of Issuer:

Northmere Holdings Limited

Date Submitted:

20 February 2021

Stock code (if listed)

09871
`
const analyse = (text: string) => createAnalyser().analyse(createTextDocument(text))

describe('facts', () => {
  test('of an English announcement', () => {
    const { facts, entities } = analyse(english)
    expect(facts).toMatchObject({
      isFiling: true,
      language: 'en',
      stockCodes: ['09871'],
      issuer: { en: 'Northmere Holdings Limited', zh: '北溪控股有限公司' },
      date: '2021-03-13',
      kind: 'voluntary announcement',
      title: 'VOLUNTARY ANNOUNCEMENT BUSINESS UPDATE',
    })
    expect(facts.sources).toMatchObject({
      stockCodes: { by: 'facts/filing-head', inferred: false },
      issuerEn: { by: 'facts/issuer-of-head', inferred: false },
      date: { by: 'facts/filing-date', inferred: false },
      title: { by: 'facts/title', inferred: false },
      kind: { by: 'vocabulary/title-kinds', inferred: false },
      signatories: { by: 'refine/board-facts', inferred: false },
      board: { by: 'refine/board-facts', inferred: false },
    })
    const { stockCode, issuerZh, date } = facts.at
    const words = [stockCode, issuerZh, date].map((span) => english.slice(span?.start, span?.end))
    expect(words).toEqual(['9871', '北溪控股有限公司', '13 March 2021'])
    const roles = entities.filter((e) => e.type === 'person').map((e) => `${e.name}: ${String(e.role)}`)
    expect(roles).toEqual([
      'Lam Tsz Kit: Chairman',
      'Ho Wai: executive Director',
      'Au Siu Ming: independent non-executive Director',
    ])
    const companies = entities.filter((e) => e.type === 'company')
    expect(companies.map((e) => e.name)).toEqual(['Northmere Holdings Limited', '北溪控股有限公司'])
    expect(companies.map((e) => e.pair)).toEqual([companies[1]?.id, companies[0]?.id])
    expect(entities.find((e) => e.name === 'Company')?.meaning).toBe('Northmere Holdings Limited')
  })

  test('of a Chinese announcement', () => {
    const { facts, entities } = analyse(chinese)
    expect(facts).toMatchObject({
      isFiling: true,
      language: 'zh',
      stockCodes: ['09871'],
      issuer: { en: null, zh: '北溪控股有限公司' },
      date: '2021-03-13',
      kind: 'profit warning',
      title: '盈利警告',
    })
    const roles = entities.filter((e) => e.type === 'person').map((e) => `${e.name}: ${String(e.role)}`)
    expect(roles).toEqual(['林子傑: 主席', '何慧: 執行董事', '區小明: 獨立非執行董事'])
  })

  test.each([
    'To : Hong Kong Exchanges and Clearing Limited\nName of Issuer\nNorthmere Holdings Limited\nDate Submitted\n20/02/2021',
    'To : Hong Kong Exchanges and Clearing Limited\nName of Issuer Northmere Holdings Limited\nDate Submitted 20/02/2021',
    'To : Hong Kong Exchanges and Clearing LimitedName of Issuer Date SubmittedNorthmere Holdings Limited 20/02/2021',
    'To : Hong Kong Exchanges and Clearing LimitedName of Issuer Date SubmittedNorthmere Holdings Limited ("NHL")20 February 2021',
  ])('of a return whose boxes run together', (boxes) => {
    const { facts } = analyse(
      `Monthly Return of Equity Issuer on Movements in Securities\n${boxes}\n1. Ordinary Shares\n(1) Stock code : 9871\n`,
    )
    expect(facts).toMatchObject({
      stockCodes: ['09871'],
      issuer: { en: 'Northmere Holdings Limited' },
      date: '2021-02-20',
    })
  })

  test('of a return of a trust, in cells', () => {
    const { facts } = analyse(
      'Monthly Return for Collective Investment Scheme listed under Chapter 20 of the Exchange Listing Rules (other than listed open-ended Collective Investment Scheme) on Movements in Units\nFor the month ended\n(dd/mm/yyyy) : 31/03/2021\nName of Scheme\n|\nNorthmere Real Estate Investment Trust\n|\nDate Submitted\n|\n01/04/2021\n|\nStock Code 9871\n',
    )
    expect(facts).toMatchObject({
      issuer: { en: 'Northmere Real Estate Investment Trust' },
      date: '2021-04-01',
      stockCodes: ['09871'],
      kind: 'monthly return',
    })
    expect(facts.title?.endsWith('on Movements in Units')).toBe(true)
  })

  test.each([
    'FF304 翌日披露報表 (股份發行人 ── 已發行股本變動) 表格類別: 公司名稱: 股票 北溪實業有限公司 狀態:新提交 呈交日期:2021年9月15日 如上市發行人 證券代號 (如於香港聯交所上市) 09871 說明\n',
    'FF304\n翌日披露報表 (股份發行人 ── 已發行股本變動)\n公司名稱: 北溪實業有限公司\n呈交日期:2021年9月15日\n證券代號 (如於香港聯交所上市) 09871 說明\n',
  ])('of a Chinese form %j', (text) => {
    expect(analyse(text).facts).toMatchObject({
      issuer: { en: null, zh: '北溪實業有限公司' },
      title: '翌日披露報表(股份發行人 ── 已發行股本變動)',
      date: '2021-09-15',
      stockCodes: ['09871'],
    })
  })

  test('of a form of the exchange', () => {
    expect(analyse(form).facts).toMatchObject({
      stockCodes: ['09871'],
      issuer: { en: 'Northmere Holdings Limited', zh: null },
      date: '2021-02-20',
      kind: 'next day disclosure return',
    })
  })

  test('of a name and its place on one line, and of a name in a biography', () => {
    const text = `${disclaimer}\nNorthmere Holdings Limited (incorporated in Bermuda with limited liability)\n\nSALE OF A MILL\n\nThe Board announces that the mill was sold.`
    expect(analyse(text).facts).toMatchObject({
      issuer: { en: 'Northmere Holdings Limited', zh: null },
      title: 'SALE OF A MILL',
    })
    expect(
      analyse('She is a director of another listed company\n\n(stock code: 1234)\n\nand of a mill.').facts,
    ).toMatchObject({ title: null })
  })

  test('of a cover, of which much is inferred', () => {
    const { facts } = analyse(
      '二零二五年七月三十日\n此乃要件 請即處理\n閣下如已將名下北溪控股有限公司股份全部售出，應立即將本通函交予買主。\n* 僅供識別\n執行董事林子傑先生將退任。\n',
    )
    expect(facts).toMatchObject({ date: '2025-07-30', kind: 'circular' })
    const inferred = Object.entries(facts.sources).filter(([, source]) => source.inferred)
    expect(inferred.map(([fact]) => fact)).toEqual(['language', 'issuerZh', 'date', 'kind', 'board'])
  })

  test.each(['* 僅供識別', '* For identification purposes only'])(
    'of a cover whose date follows %j',
    (note) => {
      const { facts } = analyse(`此乃要件 請即處理\n${note} 二零二五年七月三十日\n閣下如對本通函有任何疑問\n`)
      expect(facts.date).toBe('2025-07-30')
    },
  )

  test('of what is no filing', () => {
    expect(analyse('The ferry leaves at nine on 3 May 2021.\n\nBring a coat.').facts).toMatchObject({
      isFiling: false,
      stockCodes: [],
      issuer: { en: null, zh: null },
      date: null,
      kind: null,
      title: null,
    })
  })
})

describe('the date below a place', () => {
  test.each([
    [`${english}\nThe words of the announcement.\n\nNorthmere, the PRC\n4 March 2022`, '2022-03-04'],
    [
      `${english}\n\nHong Kong, 13 March 2021\n\nTHE LEASE\n\nListing Date\n4 March 2022\n\nParties`,
      '2021-03-13',
    ],
    [
      `${english}\n\nEXPECTED TIMETABLE\n\nApplication lists open . . . . . . 11:45 a.m. on\nFriday, 4 March 2022\n\nNotes`,
      '2021-03-13',
    ],
    [
      `${disclaimer}\nThe words of the announcement.\nBy order of the Board\nNorthmere Holdings Limited\nLam Tsz Kit\nCompany Secretary\n4 March 2022\nWords.`,
      '2022-03-04',
    ],
    [
      `公告之詞。\n承董事會命\n北溪控股有限公司\n主席\n林子傑\n二零二二年三月四日\n於本公告日期,執行董事為林子傑先生。`,
      '2022-03-04',
    ],
  ])('%#', (text, date) => {
    expect(analyse(text).facts.date).toBe(date)
  })
})

describe('the code of a text without a head', () => {
  test.each([
    [
      'CORPORATE INFORMATION\nREGISTRARS\nNorthmere Registrars Limited\nSTOCK CODE\nSEHK 16\nWords.',
      ['00016'],
    ],
    ['CORPORATE INFORMATION\nSTOCK CODE\n1166\nWords.', ['01166']],
    ['Words.\nSouthmere Limited (stock code: 1166) lent it.', []],
  ])('%j', (text, codes) => {
    expect(analyse(text).facts.stockCodes).toEqual(codes)
  })
})

describe('the issuer of a text without a head', () => {
  test.each([
    [
      'Some words.\n\n40 Northmere Holdings Limited\n\nAnnual Report 2022\n\nOther words.',
      'Northmere Holdings Limited',
      null,
    ],
    [
      'NORTHMERE HOLDINGS LIMITED 17\nINTERIM REPORT 2021\n\nOther words.',
      'NORTHMERE HOLDINGS LIMITED',
      null,
    ],
    ['Annual Report 2019 Northmere Holdings Limited\n\nWords.', 'Northmere Holdings Limited', null],
    ['北溪控股有限公司 二零二二年年報 23\n\n董事及高級管理層履歷', null, '北溪控股有限公司'],
    ['中期報告 2016\n北溪控股有限公司\n\n管理層討論與分析', null, '北溪控股有限公司'],
    [
      'Words.\n\nOn behalf of the Board\nNorthmere Holdings Limited\nLam Tsz Kit\nChairman',
      'Northmere Holdings Limited',
      null,
    ],
    ['文字。\n\n承董事會命\n北溪控股有限公司\n主席\n林子傑', null, '北溪控股有限公司'],
    ['He was a director of Northmere Holdings Limited.\n\nAnnual Report 2022\n\nWords.', null, null],
    ['Auditor\nSeabright CPA Limited\n\nBanker\nNorthland Bank', null, null],
  ])('%j', (text, en, zh) => {
    expect(analyse(text).facts.issuer).toEqual({ en, zh })
  })
})
