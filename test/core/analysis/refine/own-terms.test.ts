import { describe, expect, test } from 'vitest'
import { createAnalyser } from '../../../../src/core/analysis/analyser'
import { createTextDocument } from '../../../../src/core/text/create-text-document'

const bodies = (text: string): string[] =>
  createAnalyser()
    .analyse(createTextDocument(text))
    .entities.filter((e) => e.type === 'organisation')
    .map((e) => e.name)

const companies = (text: string): string[] =>
  createAnalyser()
    .analyse(createTextDocument(text))
    .entities.filter((e) => e.type === 'company')
    .map((e) => e.name)

describe('a filing’s own terms for companies', () => {
  test.each([
    [
      '向合營企業Northmere Value Fund I L.P.(「NVF I L.P.」)收取。NVF I L.P.已付款。',
      ['Northmere Value Fund I L.P.'],
    ],
    ['Northmere Savings Bank Limited (“Northmere Bank”) said that', ['Northmere Savings Bank Limited']],
    [
      '星海實業有限公司(「星海實業」)及星海實業(股份代號:1234)與北溪控股(股份代號:12)',
      ['星海實業有限公司', '北溪控股'],
    ],
    [
      'with Northmere Bay Trust Co., Ltd. (“Northmere Trust”). We and Northmere Trust agreed.',
      ['Northmere Bay Trust Co., Ltd.'],
    ],
    ['by NVF I L.P. to the Company', ['NVF I L.P.']],
    [
      'Quay Asset Management Limited (“QBS AM”) and others. QBS AM and Tinyu Capital Management Co., Limited were allocated shares.',
      ['Quay Asset Management Limited', 'Tinyu Capital Management Co., Limited'],
    ],
    [
      'QBS AM and Tinyu Capital Management Co., Limited',
      ['QBS AM and Tinyu Capital Management Co., Limited'],
    ],
    [
      'Quayhorn and TINQ Capital Trading Limited agreed. TINQ Capital Trading Limited holds shares.',
      ['TINQ Capital Trading Limited'],
    ],
    [
      '委任天灣(香港)會計師事務所有限公司(「天灣(香港)會計師事務所」)及北溪會計師事務所(「北溪會計師事務所」)為核數師',
      ['天灣(香港)會計師事務所有限公司', '北溪會計師事務所'],
    ],
  ] as const)('%s', (text, names) => {
    expect([...new Set(companies(text))]).toEqual(names)
  })
})

test('no body is what the filing calls one by a term of its own', () => {
  const text =
    'The Stock Exchange of Hong Kong Limited (the “Hong Kong Stock Exchange”) takes no responsibility'
  expect(bodies(text)).toEqual(['The Stock Exchange of Hong Kong Limited'])
  expect(bodies('listed on the Hong Kong Stock Exchange')).toEqual(['Hong Kong Stock Exchange'])
})

test('a body is named where its name is itself the term', () => {
  expect(bodies('根據財政部(「財政部」)頒佈的規定,財政部可要求')).toEqual(['財政部'])
  expect(bodies('根據國家發展和改革委員會(「國家發改委」)頒佈的規定,國家發改委可要求')).toEqual([
    '國家發展和改革委員會',
  ])
})
