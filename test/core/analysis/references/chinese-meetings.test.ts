import { describe, expect, test } from 'vitest'
import { referred } from './referred'
import { toSimplified } from './simplified'

const table: readonly (readonly [text: string, ...filings: string[]])[] = [
  // of meetings as companies with H shares call them
  ['本行日期為2021年12月10日的臨時股東大會通函', 'circular | 2021-12-10'],
  ['本行日期為2021年12月10日的2021年第二次臨時股東大會通告', 'notice | 2021-12-10'],
  ['本公司日期為2021年12月10日的2021年度第二次臨時股東大會補充通告', 'notice | 2021-12-10'],
  ['本公司於2021年12月10日發佈的臨時股東大會及H股類別股東大會通告', 'notice | 2021-12-10'],
  [
    '本公司於2021年12月10日發佈的2021年第一次臨時股東大會、A股類別股東大會及H股類別股東大會通告',
    'notice | 2021-12-10',
  ],
  [
    '本行日期為2021年12月10日的二零二一年度股東大會通函及2021年第一次H股類別股東會通告',
    'circular | 2021-12-10',
    'notice | 2021-12-10',
  ],
  ['本公司於2021年6月11日刊發之2021年第一次臨時股東大會投票結果公告', 'announcement | 2021-06-11'],
  ['日期為二零二一年三月三十日之二零二零年股東週年大會通告', 'notice | 2021-03-30'],
  // of a year
  [
    '本公司日期為2021年3月30日之2020年度業績公告及2021年8月30日之2021年度中期業績公告',
    'announcement | 2021-03-30',
    'announcement | 2021-08-30',
  ],
  ['本公司於二零二一年三月三十日刊發之二零二零年度業績公告', 'announcement | 2021-03-30'],
  ['本公司於2021年3月30日刊發之2020年度報告', 'annual report | 2021-03-30'],
  ['本公司於2021年3月30日刊發之2020年報', 'annual report | 2021-03-30'],
  ['本公司於2021年8月30日刊發之2021年半年度報告', 'interim report | 2021-08-30'],
  ['如本公司2021年半年度報告所披露', 'interim report | 2021'],
  ['本公司二零二一年半年報及二零二零年度報告', 'interim report | 2021', 'annual report | 2020'],
  ['本公司截至2021年6月30日止六個月之半年度報告', 'interim report | 2021-06-30'],
  ['本公司二零一八/一九年年報及2019/2020年年報', 'annual report | 2018/19', 'annual report | 2019/20'],
  // by a title, on a website
  [
    '詳見公司於2021年3月30日披露於上海證券交易所網站的《港星股份有限公司關於會計政策變更的公告》(公告編號:臨2021-012)',
    'announcement | 2021-03-30',
  ],
  // sent or put on a website later
  ['上述公告已於二零一八年七月五日登載於聯交所網站', 'announcement | 2018-07-05'],
  ['補充通告則於二零二零年五月十二日刊發', 'notice | 2020-05-12'],
  ['於二零二一年一月十八日,本公司就出售事項向股東寄發通函', 'circular | 2021-01-18'],
  // on a subject that is itself about a filing
  [
    '本公司於二零二零年十月三日就延遲寄發通函刊發之公佈及於二零二零年十一月三日就延遲寄發有關收購事項之通函聯合刊發之公佈',
    'announcement | 2020-10-03',
    'announcement | 2020-11-03',
  ],
  // with a year left out, or its 年
  [
    '有關本公司二零二一年三月五日刊發之公告及三月十九日刊發之補充公告',
    'announcement | 2021-03-05',
    'announcement | 2021-03-19',
  ],
  [
    '本公司日期為二零二零年十月二十三日、二零二零十一月二十五日及二零二零年十二月二日之公告',
    'announcement | 2020-10-23',
    'announcement | 2020-11-25',
    'announcement | 2020-12-02',
  ],
  // joined, or by a term
  [
    '日期為二零二零年三月三日以及二零二零年三月十六日之該等公告',
    'announcement | 2020-03-03',
    'announcement | 2020-03-16',
  ],
  // in a table
  [
    '首次公告日期\n集資活動\n所得款項淨額\n二零二零年三月十二日\n配售新股份\n10,000,000港元',
    'announcement | 2020-03-12',
  ],
  [
    '公告/通函日期 事項 所得款項\n二零二零年三月十二日及\n二零二零年四月一日 供股 50,000,000港元',
    'announcement | 2020-03-12',
    'announcement | 2020-04-01',
  ],
]

describe('filings on meetings, years and subjects in Chinese', () => {
  test.each(table)('%s', (text, ...filings) => {
    expect(referred(text)).toEqual(filings)
  })

  test.each(table)('in Simplified characters: %s', (text, ...filings) => {
    expect(referred(toSimplified(text))).toEqual(filings.map(toSimplified))
  })
})
