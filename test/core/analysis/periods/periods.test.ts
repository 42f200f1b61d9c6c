import { describe, expect, test } from 'vitest'
import { recognisers } from '../../../../src/core/analysis/pipeline'
import { readChunk } from '../../../../src/core/analysis/read-chunk'

const own = recognisers.filter(({ name }) => /^(?:dates|periods)\//.test(name))
const read = (text: string) =>
  readChunk(text, own).flatMap((f) =>
    f.kind === 'period'
      ? [`${text.slice(f.start, f.end)} = ${f.year} ${f.part ?? '-'} ${f.months ?? '?'} ${f.lastDay ?? '-'}`]
      : [],
  )

const table: readonly (readonly [text: string, ...periods: string[]])[] = [
  ['for the six months ended 30 June 2018', 'six months ended 30 June 2018 = 2018 - 6 2018-06-30'],
  ['the year ended December 31, 2018', 'year ended December 31, 2018 = 2018 - 12 2018-12-31'],
  [
    'the financial year ending on 31 March 2019',
    'financial year ending on 31 March 2019 = 2019 - 12 2019-03-31',
  ],
  ['an 18-month period ended 30 June 2018', '18-month period ended 30 June 2018 = 2018 - 18 2018-06-30'],
  ['the quarter ended 30 September 2018', 'quarter ended 30 September 2018 = 2018 - 3 2018-09-30'],
  ['the period ended 30 April 2020', 'period ended 30 April 2020 = 2020 - ? 2020-04-30'],
  ['截至二零一八年六月三十日止六個月', '截至二零一八年六月三十日止六個月 = 2018 - 6 2018-06-30'],
  ['截至2018年12月31日止年度', '截至2018年12月31日止年度 = 2018 - 12 2018-12-31'],
  ['截至二零一九年三月三十一日止財政年度', '截至二零一九年三月三十一日止財政年度 = 2019 - 12 2019-03-31'],
  ['revenue of FY2024 and FY23', 'FY2024 = 2024 - 12 -', 'FY23 = 2023 - 12 -'],
  ['FY2023/24', 'FY2023/24 = 2024 - 12 -'],
  ['in the financial year 2024', 'financial year 2024 = 2024 - 12 -'],
  ['the 2023/24 financial year', '2023/24 financial year = 2024 - 12 -'],
  ['1H2025 against 2H 2024', '1H2025 = 2025 H1 6 -', '2H 2024 = 2024 H2 6 -'],
  ['Q3 2024, 4Q24 and 2025Q1', 'Q3 2024 = 2024 Q3 3 -', '4Q24 = 2024 Q4 3 -', '2025Q1 = 2025 Q1 3 -'],
  ['the first half of 2025', 'first half of 2025 = 2025 H1 6 -'],
  ['the third quarter of 2025', 'third quarter of 2025 = 2025 Q3 3 -'],
  ['二零二五年上半年', '二零二五年上半年 = 2025 H1 6 -'],
  ['2025年第三季度及2025年首季', '2025年第三季度 = 2025 Q3 3 -', '2025年首季 = 2025 Q1 3 -'],
  ['二零二四年度及2024財政年度', '二零二四年度 = 2024 - 12 -', '2024財政年度 = 2024 - 12 -'],
  ['2023/24財年', '2023/24財年 = 2024 - 12 -'],
  // no periods
  ['as at 30 June 2018'],
  ['the year 2018'],
  ['ended 30 June 2018'],
  ['於二零一八年六月三十日'],
  ['2024年度股東大會'],
  ['3H2025 and Q5 2024'],
  ['the third half of 2025'],
  ['model X1H2025'],
  ['FY2,024'],
]

describe('periods', () => {
  test.each(table.map(([text, ...periods]) => ({ text, periods })))('$text', ({ text, periods }) => {
    expect(read(text)).toEqual(periods)
  })

  test('lie in the text, however odd it is', () => {
    for (const piece of [
      'FY20',
      '1H',
      'six months ended ',
      '截至',
      'first half of ',
      '二零二五年',
      '2024/',
    ]) {
      const text = piece.repeat(20_000)
      for (const { start, end } of readChunk(text, own))
        expect([start < end, end <= text.length]).toEqual([true, true])
    }
  })
})
