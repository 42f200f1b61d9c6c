import { describe, expect, test } from 'vitest'
import { createAnalyser } from '../../../../src/core/analysis/analyser'
import { createTextDocument } from '../../../../src/core/text/create-text-document'

const english =
  'Northmere Holdings Limited\n(Incorporated in Bermuda with limited liability)\n(Stock Code: 9871)\n\n'
const chinese = '北溪控股有限公司\n（於百慕達註冊成立之有限公司）\n（股份代號：9871）\n\n'
const factsOf = (text: string) => createAnalyser().analyse(createTextDocument(text)).facts

describe('a title ends', () => {
  test.each([
    [
      'before a table’s years',
      'ANNUAL RESULTS',
      'annual results',
      '2021        2020\nHK$’000   HK$’000\nRevenue   12,345   11,222',
    ],
    [
      'before units alone',
      'ANNUAL RESULTS',
      'annual results',
      'RMB’000   RMB’000\nRevenue   12,345   11,222',
    ],
    [
      'before labels',
      'GRANT OF SHARE OPTIONS',
      'grant of options',
      'Date of grant: 3 June 2021\nNumber of options: 1,000',
    ],
    [
      'before highlights',
      '2021 ANNUAL RESULTS',
      'annual results',
      'FINANCIAL HIGHLIGHTS\n• Revenue rose by 3%',
    ],
    [
      'before highlights of another name',
      '2021 ANNUAL RESULTS',
      'annual results',
      'Performance Highlights\n• Revenue rose by 3%',
    ],
    [
      'before a heading that ends in two years',
      'INTERIM RESULTS',
      'interim results',
      'Unaudited highlights for the six months ended 30 June 2021 2020\nRevenue rose',
    ],
    [
      'before highlights without a heading',
      '2021 INTERIM RESULTS',
      'interim results',
      'Revenue increased by 3% to HK$12 million\nEBITDA grew by 10%',
    ],
    [
      'before a remark in brackets',
      '2021 INTERIM RESULTS',
      'interim results',
      '(All amounts are in Hong Kong dollars)\nRevenue was the same.',
    ],
    [
      'before who underwrites',
      'PROPOSED RIGHTS ISSUE',
      'rights issue',
      'Underwriter of the Rights Issue\nNorthmere',
    ],
    [
      'before the results alone',
      'ANNOUNCEMENT OF ANNUAL RESULTS',
      'annual results',
      'CONSOLIDATED RESULTS\nThe Board announces them.',
    ],
    ['before a numbered part', 'INTERIM RESULTS', 'interim results', '1 IMPORTANT\n1.1 The Board says so.'],
    [
      'before the resolutions of a poll',
      'POLL RESULTS',
      'poll results',
      'Ordinary Resolutions\nNumber of Votes (%)\nFor\nAgainst',
    ],
    [
      'where its words come back',
      'RESIGNATION OF DIRECTOR; AND CHANGE OF AUDITOR',
      'change of directors',
      'RESIGNATION OF DIRECTOR\nMr. Lam resigned.',
    ],
    [
      'before people',
      'LIST OF DIRECTORS AND THEIR ROLES AND FUNCTIONS',
      'list of directors',
      'Executive Directors\nLAM Tsz Kit (Chairman)\nHong Kong, 3 May 2021',
    ],
    ['before who is addressed', 'NOTIFICATION LETTER', null, 'Dear Shareholders,\nThe circular is out.'],
    [
      'before a sentence',
      'DELAY IN PUBLICATION OF ANNUAL RESULTS',
      'delay in despatch',
      'The Board announces that it is so.',
    ],
    [
      'before what the cover asks for',
      'SALE OF A MILL',
      'circular',
      'THIS CIRCULAR IS IMPORTANT AND REQUIRES YOUR IMMEDIATE ATTENTION\nIf you are in doubt',
    ],
    [
      'before a short sentence',
      'LIST OF DIRECTORS',
      'list of directors',
      'The members of the board are set out below.\nExecutive Directors',
    ],
    [
      'before a short sentence of other words',
      'NOTICE OF LISTING',
      'notice',
      'These are the notes of the issuer.\nHeron Capital',
    ],
    [
      'before when it was adopted',
      'TERMS OF REFERENCE OF THE AUDIT COMMITTEE',
      'terms of reference',
      '(Adopted on 3 May 2021 and amended on 4 May 2022)\n1. Constitution',
    ],
    [
      'before a timetable',
      'PROPOSED RIGHTS ISSUE AND CHANGE OF AUDITOR',
      'rights issue',
      'EXPECTED TIMETABLE\n2021\nDespatch of the circular . . . . . . Tuesday, 4 May',
    ],
    [
      'before the period of columns',
      'RESULTS FOR THE YEAR ENDED 31 MARCH 2021',
      'annual results',
      'Year ended 31 March\n2021   2020',
    ],
  ])('%s', (_, title, kind, below) => {
    expect(factsOf(`${english}${title}\n\n${below}\n`)).toMatchObject({ title, kind })
  })

  test('with a timetable that it is about', () => {
    const title = 'DELAY IN DESPATCH OF CIRCULAR AND REVISED\nEXPECTED TIMETABLE'
    expect(factsOf(`${english}${title}\n\nThe Board announces that it is so.\n`).title).toBe(
      title.replace('\n', ' '),
    )
  })

  test.each([
    [
      'before a table',
      '截至二零二一年六月三十日止六個月中期業績公告',
      'interim results',
      '截至六月三十日止六個月\n二零二一年   二零二零年\n千港元   千港元\n收益   12,345   11,222',
    ],
    [
      'before units alone',
      '全年業績公告',
      'annual results',
      '人民幣千元   人民幣千元\n收益   12,345   11,222',
    ],
    ['before what the cover asks for', '出售磨坊', 'circular', '此乃要件　請即處理\n閣下如有疑問'],
    [
      'before a timetable',
      '建議供股;及更換核數師',
      'rights issue',
      '預 期 時 間 表\n二零二一年\n寄發通函連同代表委任表格 . . . . . . 五月四日（星期二）',
    ],
    ['before labels', '授出購股權', 'grant of options', '授出日期：二零二一年六月三日\n行使價：1.23港元'],
    [
      'before people',
      '董事名單與其角色和職能',
      'list of directors',
      '執行董事\n林子傑（主席）\n香港，二零二一年五月三日',
    ],
    ['before a sentence', '延遲寄發年報及繼續暫停買賣', 'delay in despatch', '本公告乃由本公司作出。'],
    [
      'before when it was adopted',
      '審核委員會職權範圍',
      'terms of reference',
      '（於二零二一年五月三日採納）\n1. 組成',
    ],
    [
      'before what is to be held',
      '股東週年大會通告',
      'notice of general meeting',
      '謹定於二零二五年九月二十六日(星期五)舉行股東週年大會',
    ],
    ['before who places', '根據一般授權配售新股份', 'share placing', '配售代理\n鷺鷥證券有限公司'],
    ['before who advises', '須予披露交易', 'discloseable transaction', '本公司之財務顧問\n鷺鷥融資有限公司'],
    ['not with who is appointed', '委任獨立財務顧問', null, '本公司已委任鷺鷥融資有限公司。'],
    ['before resolutions', '股東週年大會投票表決結果', 'poll results', '普通決議案\n票數（%）\n贊成\n反對'],
  ])('in Chinese %s', (_, title, kind, below) => {
    expect(factsOf(`${chinese}${title}\n\n${below}\n`)).toMatchObject({ title, kind })
  })

  test.each([
    ['ANNOUNCEMENT\nBusiness Update', 'ANNOUNCEMENT Business Update'],
    [
      '(1) SALE OF A MILL;\n(2) RETIREMENT; AND\n(3) CHANGE',
      '(1) SALE OF A MILL; (2) RETIREMENT; AND (3) CHANGE',
    ],
    ['ANNUAL REPORT\n2021', 'ANNUAL REPORT 2021'],
    [
      `(1) DESPATCH OF THE ${'VERY '.repeat(25)}\n${'LONG '.repeat(24)}DOCUMENT;\n(2) NOTICES OF THE MEETING AND OF THE CLASS MEETING; AND\n(3) CLOSURE`,
      `(1) DESPATCH OF THE ${'VERY '.repeat(25)}${'LONG '.repeat(24)}DOCUMENT; (2) NOTICES OF THE MEETING AND OF THE CLASS MEETING; AND (3) CLOSURE`,
    ],
    ['Re: SALE OF A MILL\nAND OF A SHIP', 'Re: SALE OF A MILL AND OF A SHIP'],
    ['POLL RESULTS OF THE MEETING\nHELD ON 3 JUNE 2021', 'POLL RESULTS OF THE MEETING HELD ON 3 JUNE 2021'],
    ['THIS CIRCULAR IS IMPORTANT AND REQUIRES YOUR IMMEDIATE ATTENTION\nSALE OF A MILL', 'SALE OF A MILL'],
  ])('but not within %j', (lines, title) => {
    expect(factsOf(`${english}${lines}\n\nThe Board announces that it is so.\n`).title).toBe(title)
  })

  test.each([
    ['(the “Company”, Stock Code: 9871)\n\nNOTICE OF MEETING', 'NOTICE OF MEETING'],
    ['(Stock Code:\n9871)\n\nNOTICE OF MEETING', 'NOTICE OF MEETING'],
    [
      '(Stock Code: 9871)\nManaged by\nNorthmere Asset Management Limited\n北溪資產管理有限公司\n\nNOTICE OF MEETING',
      'NOTICE OF MEETING',
    ],
    ['(股份編號:9871)\n\n延遲寄發通函', '延遲寄發通函'],
    ['(Stock Code: 9871)\n(the “Company”)\n\nNOTICE OF MEETING', 'NOTICE OF MEETING'],
    [
      '(Stock Code: 9871)\n\nRENEWAL OF LEASE WITH SOUTHMERE\nRENEWAL OF LEASE WITH\nEASTMERE IN RESPECT OF 2026',
      'RENEWAL OF LEASE WITH SOUTHMERE RENEWAL OF LEASE WITH EASTMERE IN RESPECT OF 2026',
    ],
    ['(Stock Code: 9871)\nR14\n14A.56(1)\nNOTICE OF MEETING', 'NOTICE OF MEETING'],
    ['(Stock Code: 9871)\n26/F Pier Tower, 12 Pier Road, Hong Kong\nNOTICE OF MEETING', 'NOTICE OF MEETING'],
    ['(Stock Code: 9871) NOTICE OF MEETING', 'NOTICE OF MEETING'],
    [
      '(Stock Code: 9871)\n\nRESIGNATION OF A DIRECTOR\nRESIGNATION OF A MEMBER\nAND\nDISSENT\nRESIGNATION OF A DIRECTOR AND\nA MEMBER',
      'RESIGNATION OF A DIRECTOR RESIGNATION OF A MEMBER AND DISSENT',
    ],
    ['(Stock Code: 9871)\n\nNOTICE OF MEETING\nJoint Financial Advisors to the Offeror', 'NOTICE OF MEETING'],
    ['(Stock Code: 9871)\n\nNOTICE OF MEETING\nIMPORTANT NOTICE', 'NOTICE OF MEETING'],
    [
      '(Stock Code: 9871)\n\nLEASE OF A SHIP UNDER CHARTER AGREEMENT\nTHE CHARTER AGREEMENT',
      'LEASE OF A SHIP UNDER CHARTER AGREEMENT',
    ],
    ['(Stock Code: 9871)\n\nMAJOR TRANSACTION\nTHE DISPOSAL AGREEMENT', 'MAJOR TRANSACTION'],
    [
      '(Stock Code: 9871)\n\nMAJOR TRANSACTION IN RELATION TO\nTHE DISPOSAL',
      'MAJOR TRANSACTION IN RELATION TO THE DISPOSAL',
    ],
    ['(Stock Code: 9871)\n\nHIGHLIGHTS\n\nNOTICE OF MEETING', 'NOTICE OF MEETING'],
    ['(Stock Code: 9871)\n(NYSE Stock Code: NMQ)\n\nNOTICE OF MEETING', 'NOTICE OF MEETING'],
  ])('and begins behind %j', (lines, title) => {
    const head = 'Northmere Holdings Limited\n(Incorporated in Bermuda with limited liability)\n'
    expect(factsOf(`${head}${lines}\n\nThe Board announces that it is so.\n`)).toMatchObject({
      title,
      stockCodes: ['09871'],
    })
  })
  test('below the disclaimer where names and code are a picture', () => {
    const legend =
      'The Stock Exchange of Hong Kong Limited takes no responsibility for this announcement and disclaims any liability for any loss arising from the whole or any part of the contents of this announcement.\n\n'
    expect(
      factsOf(
        `${legend}DISMISSAL OF WINDING UP PETITION\n\nAND\n\nRESUMPTION OF TRADING\n\nReference is made to the announcements of the Company.\n`,
      ),
    ).toMatchObject({
      title: 'DISMISSAL OF WINDING UP PETITION AND RESUMPTION OF TRADING',
      kind: 'winding-up petition',
    })
    expect(factsOf(`${legend}(Stock Code: 9871)\nMAJOR TRANSACTION\nOn 3 May 2024 it was so.\n`).title).toBe(
      'MAJOR TRANSACTION',
    )
    expect(factsOf(`${legend}Northmere has sold its mill.\n`).title).toBeNull()
    const han =
      '香港聯合交易所有限公司對本公告的內容概不負責,概不對因倚賴該等內容而引致的任何損失承擔任何責任。\n北溪控股有限公司\n'
    expect(factsOf(`${han}盈利警告\n本公告乃由本公司作出。\n`).title).toBe('盈利警告')
    expect(factsOf(`${han}北溪磨坊開幕\n本公告乃由本公司作出。\n`).title).toBeNull()
  })
})

test('a date goes with the words that lead up to it', () => {
  const title = 'RESULTS FOR THE THREE MONTHS ENDED\nMARCH 31, 2024'
  expect(factsOf(`${english}${title}\nThe Board announces them.\n`).title).toBe(title.replace('\n', ' '))
})

test('a name that comes back goes with the words that lead up to it', () => {
  const title = 'SALE OF\nSOUTHMERE LIMITED\nAND WITHDRAWAL OF LISTING OF\nSOUTHMERE LIMITED'
  expect(factsOf(`${english}${title}\nFinancial adviser to the Company\n`).title).toBe(
    title.replaceAll('\n', ' '),
  )
})

test('a part of a report that goes on from the page before has no title', () => {
  const text =
    'Annual Report 2019\n二零一九年年報\n53\nDirectors’ Report\n董事會報告書\nShare Option Schemes (continued)\nShare Option Scheme 2014\n(continued)\n*\nOn 4 March 2019, Mr. LAM Tsz Kit had asked in a letter that the options granted to him\nbe cancelled. The request was approved by the Board on the same day.'
  expect(factsOf(text).title).toBeNull()
})
