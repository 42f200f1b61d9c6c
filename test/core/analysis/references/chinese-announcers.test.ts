import { describe, expect, test } from 'vitest'
import { referred } from './referred'
import { toSimplified } from './simplified'

const head =
  '香港交易及結算所有限公司及香港聯合交易所有限公司對本公告的內容概不負責。\nBRIGHT QUAY HOLDINGS LIMITED\n明埠控股有限公司\n(股份代號:9993)\n最新情況\n'

const table: readonly (readonly [text: string, ...filings: string[]])[] = [
  // by several
  [
    '港星有限公司與燈灣有限公司日期為二零二一年五月五日之聯合公告',
    'announcement | 2021-05-05 | 港星有限公司與燈灣有限公司',
  ],
  [
    '港星有限公司(「港星」)及燈灣有限公司聯合刊發日期為二零二一年五月五日之公告',
    'announcement | 2021-05-05 | 港星有限公司及燈灣有限公司',
  ],
  [`${head}港星有限公司與明埠控股有限公司日期為二零二一年五月五日之聯合公告`, 'announcement | 2021-05-05'],
  ['茲提述日期為二零二一年五月五日之聯合公告', 'announcement | 2021-05-05'],
  [
    '茲提述港星有限公司(「要約人」)與本公司聯合刊發日期為二零二一年五月五日之聯合公告(「聯合公告」)',
    'announcement | 2021-05-05 | 聯合公告',
  ],
  // by who makes an offer
  ['要約人於二零二一年五月五日宣佈,要約已成為無條件', 'announcement | 2021-05-05 | 要約人'],
  ['於二零二一年五月五日,要約人公佈所有條件已達成', 'announcement | 2021-05-05 | 要約人'],
  ['誠如要約人日期為二零二一年五月五日之公告所披露', 'announcement | 2021-05-05 | 要約人'],
  ['要約人於二零二一年五月五日刊發之公告', 'announcement | 2021-05-05 | 要約人'],
  ['要約人與本公司於二零二一年五月五日聯合公佈', 'announcement | 2021-05-05'],
  ['本公司與要約人日期為二零二一年五月五日之聯合公告', 'announcement | 2021-05-05'],
  // by a company, or by a term that the text defines
  [
    '本公司控股股東港星國際有限公司於二零二一年五月五日宣佈建議分拆',
    'announcement | 2021-05-05 | 港星國際有限公司',
  ],
  [
    '於二零二一年五月五日,港星國際有限公司(股份代號:9985)宣佈建議分拆',
    'announcement | 2021-05-05 | 港星國際有限公司',
  ],
  [
    '於二零二一年五月五日,港星國際有限公司刊發通函,內容有關建議分拆',
    'circular | 2021-05-05 | 港星國際有限公司',
  ],
  [
    '玉潮集團有限公司(股份代號:1234)(「玉潮」)為主要股東。玉潮於二零二一年五月五日宣佈出售完成。',
    'announcement | 2021-05-05 | 玉潮',
  ],
  [
    '玉潮集團有限公司(股份代號:1234)(「玉潮」)為主要股東。於二零二一年五月五日,玉潮公佈出售完成。',
    'announcement | 2021-05-05 | 玉潮',
  ],
  [
    '碧涛有限公司(「碧涛」)为本公司股东。碧涛于2021年5月5日进一步宣布终止收购事项。',
    'announcement | 2021-05-05 | 碧涛',
  ],
  [`${head}於二零二一年五月五日,明埠公佈其已出售該土地。`, 'announcement | 2021-05-05'],
  [
    '港星控股有限公司日期為二零二一年五月五日的海外監管公告及其日期為二零二一年五月八日的通函',
    'announcement | 2021-05-05 | 港星控股有限公司',
    'circular | 2021-05-08 | 港星控股有限公司',
  ],
  [
    '本公司日期為二零二一年五月五日的海外監管公告及其日期為二零二一年五月八日的通函',
    'announcement | 2021-05-05',
    'circular | 2021-05-08',
  ],
  ['港星有限公司董事會於二零二一年五月五日宣佈其已出售該土地', 'announcement | 2021-05-05 | 港星有限公司'],
  // what a date is told of between it and the verb
  ['本公司日期為二零二一年五月五日根據收購守則規則3.7刊發之公告', 'announcement | 2021-05-05'],
  [
    '本公司於二零二一年五月五日(內容有關諒解備忘錄)及二零二一年六月七日(內容有關終止諒解備忘錄)刊發之公告',
    'announcement | 2021-05-05',
    'announcement | 2021-06-07',
  ],
  // no investors are told
  ['碧濤於二零二一年五月五日公佈其已出售該土地。'],
  ['羅先生於二零二一年五月五日宣佈退任'],
  ['於二零二一年五月五日,羅先生宣佈退任'],
  ['商務部於二零二一年五月五日宣佈徵收反傾銷稅'],
  ['於二零二一年五月五日,行政長官公佈新房屋政策'],
  ['中國人民銀行於二零二一年五月五日宣佈下調利率'],
  ['世界衛生組織於二零二一年五月五日宣佈疫情結束'],
  ['法院於二零二一年五月五日宣佈該公司破產'],
]

describe('those who announced, in Chinese', () => {
  test.each(table)('%s', (text, ...filings) => {
    expect(referred(text)).toEqual(filings)
  })

  test.each(table)('in Simplified characters: %s', (text, ...filings) => {
    expect(referred(toSimplified(text))).toEqual(filings.map(toSimplified))
  })
})
