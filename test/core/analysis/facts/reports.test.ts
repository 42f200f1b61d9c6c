import { describe, expect, test } from 'vitest'
import { createAnalyser } from '../../../../src/core/analysis/analyser'
import { createTextDocument } from '../../../../src/core/text/create-text-document'

const factsOf = (text: string) => createAnalyser().analyse(createTextDocument(text)).facts

const words = 'The mill was sold to somebody else in the year before last and was bought back. '.repeat(14)

describe('a report whose cover is a picture', () => {
  test.each([
    ['北溪控股有限公司 二零二二年年報 23\n\n董事及高級管理層履歷', '二零二二年年報', 'annual report'],
    ['Annual Report 2019 Northmere Holdings Limited\n\nOther words.', 'Annual Report 2019', 'annual report'],
    ['北溪控股有限公司 中期報告 2016\n\n管理層討論與分析', '中期報告2016', 'interim report'],
    ['北溪控股有限公司持有南灘有限公司 二零二二年年報', null, null],
    ['Northmere Holdings Limited\n\nOther words.', null, null],
  ])('%j is called %j', (text, title, kind) => {
    expect(factsOf(`${`${words}\n\n`.repeat(45)}${text}`)).toMatchObject({ title, kind })
  })

  test('a part of a report is not called as the whole is', () => {
    const part = `MANAGEMENT DISCUSSION\n\n${words}\n\nNorthmere Holdings Limited Annual Report 2019`
    expect(factsOf(part)).toMatchObject({
      title: null,
      kind: null,
      issuer: { en: 'Northmere Holdings Limited' },
    })
  })

  test.each([
    'NORTHMERE QUAY LIMITED 2018 INTERIM REPORT',
    'NORTHMERE QUAY LIMITED | Annual Report 2018 2',
    'Annual Report 2018NORTHMERE QUAY LIMITED',
  ])('its issuer is what the line of a running head names: %j', (line) => {
    const text = `CORPORATE INFORMATION\n\n2\n${line}\n\nStock Code\nThe Stock Exchange of Hong Kong Limited: 11\n`
    expect(factsOf(text).issuer.en).toBe('NORTHMERE QUAY LIMITED')
  })

  test.each([
    'TO THE MEMBERS OF NORTHMERE QUAY LIMITED',
    'To the sole shareholder of Northmere Quay Limited',
    'To the Board of Directors of Northmere Quay Limited',
  ])('its issuer is whom the auditor addresses: %j', (line) => {
    const text = `Independent Auditor’s Report\n\n${line}\n(Incorporated in the Cayman Islands with limited liability)\n\nOPINION\n\nWe have audited the financial statements.`
    const { issuer, title } = factsOf(text)
    expect(issuer.en?.toLowerCase()).toBe('northmere quay limited')
    expect(title).toBeNull()
  })

  test.each([
    ['Stock Code\nThe Stock Exchange of Hong Kong Limited: 11\n\nRegistrars', ['00011']],
    ['股份代號\n2698\n\n網址', ['02698']],
    ['Northmere Quay Limited (stock code: 1166) lent it to us.', []],
  ])('its code is found among the last pages: %j', (text, codes) => {
    expect(factsOf(`${`${words}\n\n`.repeat(20)}${text}`).stockCodes).toEqual(codes)
  })
})

describe('the date of a prospectus', () => {
  const cover =
    'IMPORTANT: If you are in any doubt about any of the contents of this prospectus, you should obtain advice.\n\nNorthmere Holdings Limited\n(Incorporated in Bermuda with limited liability)\n\nStock code : 9871\n\nGLOBAL OFFERING\n\n'
  const marks = 'Place of registration\nPRC\n\nMay 7, 2020\n\nPRC\n\nMay 8, 2020\n\n'
  test.each([
    [
      'of its cover, whatever stands below a place in a table',
      `${cover}${words}\n\nJune 29, 2020\n\n`,
      '2020-06-29',
    ],
    [
      'signed behind a place',
      `${cover}${words}\n\nJune 29, 2020\n\nHong Kong, July 1, 2020\n\n`,
      '2020-07-01',
    ],
  ])('%s', (_, text, date) => {
    expect(factsOf(`${text}${words}\n\n${marks}${words}`).date).toBe(date)
  })
})
