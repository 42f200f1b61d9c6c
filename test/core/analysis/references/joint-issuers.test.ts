import { describe, expect, test } from 'vitest'
import { referred } from './referred'

const table: readonly (readonly [text: string, ...filings: string[]])[] = [
  [
    'the joint announcement of Tern Capital Limited, Osprey Water Limited, Heron Holdings Limited and Egret International Limited dated 5 May 2021',
    'announcement | 2021-05-05 | Tern Capital Limited, Osprey Water Limited, Heron Holdings Limited and Egret International Limited',
  ],
  [
    'the announcement jointly issued by Tern Capital Limited (“Tern”), Osprey Water Limited (“Osprey”) and Heron Holdings Limited (“Heron”) dated 5 May 2021',
    'announcement | 2021-05-05 | Tern Capital Limited, Osprey Water Limited and Heron Holdings Limited',
  ],
  [
    'the joint announcement dated 5 May 2021 of Tern Capital Limited (“Tern”), Osprey Water Limited (“Osprey”) and Heron Holdings Limited (the “Company”)',
    'announcement | 2021-05-05',
  ],
  [
    'the announcement of Tern Capital Limited dated 5 May 2021 in relation to Osprey Water Limited, Heron Holdings Limited and Egret International Limited',
    'announcement | 2021-05-05 | Tern Capital Limited',
  ],
  [
    'the announcements of (i) the Company dated 5 March 2021; and (ii) Osprey Water Limited dated 6 March 2021',
    'announcement | 2021-03-05',
    'announcement | 2021-03-06 | Osprey Water Limited',
  ],
  [
    '茲提述港星有限公司、南灣集團有限公司、北角控股有限公司及東涌國際有限公司日期為二零二一年五月五日之聯合公告',
    'announcement | 2021-05-05 | 港星有限公司、南灣集團有限公司、北角控股有限公司及東涌國際有限公司',
  ],
  [
    '茲提述港星有限公司(「港星」)、南灣集團有限公司(「南灣」)及北角控股有限公司(「北角」)聯合刊發日期為二零二一年五月五日之公告',
    'announcement | 2021-05-05 | 港星有限公司、南灣集團有限公司及北角控股有限公司',
  ],
  [
    '茲提述本公司、港星有限公司、南灣集團有限公司及北角控股有限公司聯合刊發日期為二零二一年五月五日之公告',
    'announcement | 2021-05-05',
  ],
  [
    '茲提述由本公司、要約人及要約人母公司聯合刊發日期為二零二一年五月五日之聯合公告',
    'announcement | 2021-05-05',
  ],
  [
    '謹此提述Tern Alliance Group Limited(燕鷗集團有限公司*)及Osprey South Bay Holdings Limited(魚鷹控股有限公司*)於二零二零年九月三十日聯合刊發之公佈及於二零二零年十月三日就延遲寄發該等通函聯合刊發之公佈',
    'announcement | 2020-09-30 | Tern Alliance Group Limited及Osprey South Bay Holdings Limited',
    'announcement | 2020-10-03 | Tern Alliance Group Limited及Osprey South Bay Holdings Limited',
  ],
  [
    '茲提述港星有限公司日期為二零二零年九月三十日之公告、日期為二零二零年十月三日之公告及日期為二零二零年十一月三日之本公司通函',
    'announcement | 2020-09-30 | 港星有限公司',
    'announcement | 2020-10-03 | 港星有限公司',
    'circular | 2020-11-03',
  ],
  [
    '於二零二零年三月四日,本公司之聯營公司南灣控股有限公司(股份代號:9991)公佈,其將出售權益',
    'announcement | 2020-03-04 | 南灣控股有限公司',
  ],
  // a joint paper that names no issuer of its own
  [
    '茲提述港星有限公司及南灣集團有限公司於二零二零年九月三十日聯合刊發之公佈。本聯合公佈所用詞彙與該公佈所界定者相同。',
    'announcement | 2020-09-30',
  ],
  [
    'Reference is made to the joint announcement of Tern Capital Limited and Osprey Water Limited dated 5 May 2021. Terms used in this joint announcement are as defined there.',
    'announcement | 2021-05-05',
  ],
  [
    'Reference is made to the announcement of Tern Sea and Air Limited dated 5 May 2021. Terms used in this joint announcement are as defined there.',
    'announcement | 2021-05-05 | Tern Sea and Air Limited',
  ],
]

describe('filings of several issuers', () => {
  test.each(table)('%s', (text, ...filings) => {
    expect(referred(text)).toEqual(filings)
  })
})
