import { describe, expect, test } from 'vitest'
import { createAnalyser } from '../../../../src/core/analysis/analyser'
import { unrolled } from '../../../../src/core/analysis/facts/run-in-head'
import { createTextDocument } from '../../../../src/core/text/create-text-document'

const legend =
  'The Stock Exchange of Hong Kong Limited takes no responsibility for the contents of this announcement, makes no representation as to its accuracy and disclaims any liability.'
const hanLegend =
  '香港聯合交易所有限公司對本公告的內容概不負責,對其準確性或完整性亦不發表任何聲明,並明確表示概不承擔任何責任。'
const factsOf = (text: string) => createAnalyser().analyse(createTextDocument(text)).facts

describe('a head that has run together', () => {
  test('in its lines', () => {
    const text = `${legend} NORTHMERE QUAY LIMITED 北溪碼頭有限公司 * (Incorporated in Bermuda with limited liability) (Stock Code: 9871) SALE OF A MILL The Board announces that it is sold.`
    const lines = unrolled({ text, start: 7, end: 7 + text.length })
    expect(lines.map((line) => line.text).slice(-5)).toEqual([
      'NORTHMERE QUAY LIMITED 北溪碼頭有限公司',
      '(Incorporated in Bermuda with limited liability)',
      '(Stock Code: 9871)',
      'SALE OF A MILL',
      'The Board announces that it is sold.',
    ])
    for (const line of lines) expect(text.slice(line.start - 7, line.end - 7)).toBe(line.text)
  })

  const bermuda = { incorporation: 'Bermuda', stockCodes: ['09871'] }
  test.each([
    [
      `${hanLegend}(於百慕達註冊成立之有限公司)(股份代號:9871)Northmere Quay Group Limited北 溪 碼 頭 集 團 有 限 公 司有關收購碼頭之補充公告茲提述本公司日期為二零二一年三月十三日之公告,內容有關收購碼頭,該公告所用詞彙與本公告所用者具有相同涵義,董事會現補充如下。`,
      {
        stockCodes: ['09871'],
        issuer: { en: 'Northmere Quay Group Limited', zh: '北溪碼頭集團有限公司' },
        title: '有關收購碼頭之補充公告',
      },
    ],
    [
      `${hanLegend} (於百慕達註冊成立之有限公司)(股份代號:9871) 截至二零二一年六月三十日止年度之全年業績公告 北溪碼頭集團有限公司*(「本公司」)董事會謹此公佈本公司及其附屬公司於該年度之經審核綜合業績,連同去年之比較數字,該等數字乃根據香港會計準則編製。`,
      {
        stockCodes: ['09871'],
        issuer: { en: null, zh: '北溪碼頭集團有限公司' },
        title: '截至二零二一年六月三十日止年度之全年業績公告',
      },
    ],
    [
      `${legend} 北溪碼頭有限公司 NORTHMERE QUAY LIMITED (Incorporated in Bermuda with limited liability) (Stock Code: 9871) SOUTHMERE (BAY) LIMITED 南溪 ( 海灣 ) 有限公司 * (Incorporated in Hong Kong with limited liability) (Stock Code: 9872) JOINT ANNOUNCEMENT SALE OF A MILL The boards announce that it is sold.`,
      {
        stockCodes: ['09871', '09872'],
        issuer: { en: 'NORTHMERE QUAY LIMITED', zh: '北溪碼頭有限公司' },
        kind: 'joint announcement',
      },
    ],
    [
      `${legend} MR. LAM TSZ KIT and MS. HO WAI SOUTHMERE BAY LIMITED (Incorporated in Bermuda with limited liability) (Stock Code: 9871) JOINT ANNOUNCEMENT OFFER FOR THE SHARES The offerors announce that it is made.`,
      { ...bermuda, issuer: { en: null, zh: null } },
    ],
    [
      `${legend} NORTHMERE QUAY LIMITED (Incorporated in Bermuda with limited liability) (Stock Code: 9871) MAJOR TRANSACTION: SALE OF NORTHMERE S MILL IN 2021 Financial Adviser Heron Capital Limited`,
      {
        ...bermuda,
        issuer: { en: 'NORTHMERE QUAY LIMITED', zh: null },
        title: 'MAJOR TRANSACTION: SALE OF NORTHMERE S MILL IN 2021',
        kind: 'major transaction',
      },
    ],
    [
      `${legend} Not for release elsewhere. NORTHMERE QUAY CO., LTD. (Incorporated in Bermuda with limited liability) INTERIM RESULTS (Stock Code: 9871) 2021 INTERIM RESULTS ANNOUNCEMENT HIGHLIGHTS Revenue rose by a third in these months.`,
      {
        ...bermuda,
        issuer: { en: 'NORTHMERE QUAY CO., LTD.', zh: null },
        title: '2021 INTERIM RESULTS ANNOUNCEMENT',
      },
    ],
    [
      `${legend} SUMMARY * NORTHMERE (BAY) HOLDING CORP. (Incorporated in Bermuda with limited liability) (Stock Code: 9871) INTERIM RESULTS FOR THE SIX MONTHS ENDED 30TH JUNE 2021 For the six months`,
      {
        issuer: { en: 'NORTHMERE (BAY) HOLDING CORP.', zh: null },
        title: 'INTERIM RESULTS FOR THE SIX MONTHS ENDED 30TH JUNE 2021',
      },
    ],
    [
      `${legend} SOUTHMERE INDUSTRIES LIMITED ( 南溪實業有限公司 ) (Incorporated in Hong Kong with limited liability) JOINT ANNOUNCEMENT NM TECHNOLOGY HOLDINGS LIMITED NM 科技控股有限公司 (Incorporated in Bermuda with limited liability) (Stock Code: 9871) (1) PROPOSAL FOR THE PRIVATISATION OF NM TECHNOLOGY HOLDINGS LIMITED (NM 科技控股有限公司 ) AND (2) RESUMPTION OF TRADING INTRODUCTION The respective directors announce that`,
      {
        ...bermuda,
        issuer: { en: 'NM TECHNOLOGY HOLDINGS LIMITED', zh: 'NM 科技控股有限公司' },
        kind: 'joint announcement',
      },
    ],
    [
      `${legend} 北溪醫藥(集團)股份有限公司 Northmere Pharmaceutical (Group) Co., Ltd. * (a joint stock limited company incorporated in the People’s Republic of China with limited liability) (Stock Code: 09871) INSIDE INFORMATION This announcement is made by the Company.`,
      {
        issuer: { en: 'Northmere Pharmaceutical (Group) Co., Ltd.', zh: '北溪醫藥(集團)股份有限公司' },
        title: 'INSIDE INFORMATION',
      },
    ],
    [
      `${legend} The Northmere Real Estate Investment Trust (a collective investment scheme authorised under section 104 of the Securities and Futures Ordinance (Chapter 571 of the Laws of Hong Kong)) (stock code: 9871) CHANGE OF AUDITOR The Manager announces it.`,
      {
        stockCodes: ['09871'],
        issuer: { en: 'The Northmere Real Estate Investment Trust', zh: null },
        title: 'CHANGE OF AUDITOR',
        kind: 'change of auditor',
      },
    ],
    [
      `${hanLegend} Northmere Quay Co., Ltd. 北溪碼頭有限公司 (於百慕達註冊成立的有限公司) (股份代號:9871) (紐交所股份代碼:NMQ) 截至2025年6月30日止六個月的 中期業績公告 北溪碼頭有限公司(「本公司」)董事會欣然公佈本集團的業績。`,
      {
        issuer: { en: 'Northmere Quay Co., Ltd.', zh: '北溪碼頭有限公司' },
        incorporation: '百慕達',
        stockCodes: ['09871'],
        title: '截至2025年6月30日止六個月的中期業績公告',
        kind: 'interim results',
      },
    ],
    [
      `${hanLegend} NORTHMERE QUAY CO., LTD (於百慕達註冊成立的有限公司) 北溪碼頭有限公司 (股份代號:9871) (1)建議股本重組; (2)建議更改每手買賣單位; 及 (3)股東特別大會通告 本公司謹訂於二零一八年七月三日舉行會議。`,
      {
        issuer: { en: 'NORTHMERE QUAY CO., LTD', zh: '北溪碼頭有限公司' },
        title: '(1)建議股本重組; (2)建議更改每手買賣單位;及(3)股東特別大會通告',
      },
    ],
    [
      `${legend} (Incorporated in Bermuda with limited liability) (Stock Code: 9871) LR13.51A GRANT OF SHARE OPTIONS This announcement is made by Northmere Quay Limited (the Company ) today.`,
      {
        ...bermuda,
        issuer: { en: 'Northmere Quay Limited', zh: null },
        title: 'GRANT OF SHARE OPTIONS',
        kind: 'grant of options',
      },
    ],
    [
      'The Stock Exchange of Hong Kong Limited takes no responsibility for it and disclaims any liability for any loss arising from the whole or any part of the contents of this announcement. PROFIT WARNING The Company announces that its profit falls.',
      { title: 'PROFIT WARNING', kind: 'profit warning' },
    ],
    [
      'The Stock Exchange of Hong Kong Limited takes no responsibility for it and disclaims any liability for any loss arising from the whole or any part of the contents of this announcement. NORTHMERE MILL The mill is open.',
      { title: null },
    ],
    [
      '1 NORTHMERE QUAY LIMITED (Incorporated in Bermuda with limited liability) (Stock Code: 9871) ANNOUNCEMENT OF 2005 RESULTS RESULTS The board of directors of Northmere Quay Limited announces the audited results for the year.',
      { issuer: { en: 'NORTHMERE QUAY LIMITED', zh: null }, title: 'ANNOUNCEMENT OF 2005 RESULTS' },
    ],
    [
      `${legend} NORTHMERE QUAY LIMITED (Incorporated in Bermuda with limited liability) (Stock Code: 9871) HIGHLIGHTS NOTICE OF EXTRAORDINARY GENERAL MEETING A notice convening the meeting of the company is set out below.`,
      { title: 'NOTICE OF EXTRAORDINARY GENERAL MEETING', kind: 'notice of general meeting' },
    ],
    [
      `NORTHMEREQUAYLIMITED 北溪碼頭有限公司 (於百慕達註冊成立的有限公司) (股份代號:9871) (以下稱「公司」) 審計委員會-職權範圍 1. 成員 1.1 審計委員會須由公司董事會委任,且須由最少三名成員組成,其中一名為主席;主席由董事會委任,任期三年,可連任,委員會的秘書由公司秘書擔任,委員會可要求董事列席會議。`,
      {
        isFiling: true,
        issuer: { en: 'NORTHMEREQUAYLIMITED', zh: '北溪碼頭有限公司' },
        title: '審計委員會-職權範圍',
      },
    ],
  ])('%j', (text, expected) => {
    expect(factsOf(text)).toMatchObject(expected)
  })

  test('but not a sentence on a company that is listed', () => {
    const text = `${legend} The vendor is Southmere Limited, a company incorporated in Bermuda with limited liability and listed in Hong Kong (stock code: 2289), and the purchaser is its parent.`
    expect(unrolled({ text, start: 0, end: text.length })).toHaveLength(1)
  })
})
