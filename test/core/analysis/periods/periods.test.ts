import { describe, expect, test } from 'vitest'
import { recognisers } from '../../../../src/core/analysis/pipeline'
import { readChunk } from '../../../../src/core/analysis/read-chunk'

const own = recognisers.filter(({ name }) => /^(?:dates|periods)\//.test(name))
const read = (text: string) =>
  readChunk(text, own).flatMap((f) =>
    f.kind === 'period'
      ? [
          `${text.slice(f.start, f.end).replace('\n', ' ')} = ${f.year} ${f.part ?? '-'} ${f.months ?? '?'} ${f.firstDay ? `${f.firstDay} to ` : ''}${f.lastDay ?? '-'}`,
        ]
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
  // a month, as in monthly returns
  ['For the month ended 31 October 2024', 'month ended 31 October 2024 = 2024 - 1 2024-10-31'],
  ['For the month ended: 31 October 2024', 'month ended: 31 October 2024 = 2024 - 1 2024-10-31'],
  ['截至月份:2024年10月31日', '截至月份:2024年10月31日 = 2024 - 1 2024-10-31'],
  ['截至二零二四年十月三十一日止月份', '截至二零二四年十月三十一日止月份 = 2024 - 1 2024-10-31'],
  [
    'For the month ended (dd/mm/yyyy): 31/10/2024',
    'month ended (dd/mm/yyyy): 31/10/2024 = 2024 - 1 2024-10-31',
  ],
  ['截至月份(日/月/年):31/10/2024', '截至月份(日/月/年):31/10/2024 = 2024 - 1 2024-10-31'],
  // several years in a row
  [
    'for the two years ended 31 December 2023',
    'two years ended 31 December 2023 = 2022 - 12 2022-12-31',
    'two years ended 31 December 2023 = 2023 - 12 2023-12-31',
  ],
  [
    'for each of the three financial years ended 29 February 2024',
    'three financial years ended 29 February 2024 = 2022 - 12 2022-02-28',
    'three financial years ended 29 February 2024 = 2023 - 12 2023-02-28',
    'three financial years ended 29 February 2024 = 2024 - 12 2024-02-29',
  ],
  [
    'the last three quarters ended 31 March 2024',
    'three quarters ended 31 March 2024 = 2023 - 3 2023-09-30',
    'three quarters ended 31 March 2024 = 2023 - 3 2023-12-31',
    'three quarters ended 31 March 2024 = 2024 - 3 2024-03-31',
  ],
  [
    '截至2023年12月31日止三個年度',
    '截至2023年12月31日止三個年度 = 2021 - 12 2021-12-31',
    '截至2023年12月31日止三個年度 = 2022 - 12 2022-12-31',
    '截至2023年12月31日止三個年度 = 2023 - 12 2023-12-31',
  ],
  [
    '截至二零二三年三月三十一日止兩個財政年度各年',
    '截至二零二三年三月三十一日止兩個財政年度 = 2022 - 12 2022-03-31',
    '截至二零二三年三月三十一日止兩個財政年度 = 2023 - 12 2023-03-31',
  ],
  [
    '截至2023年12月31日止两年',
    '截至2023年12月31日止两年 = 2022 - 12 2022-12-31',
    '截至2023年12月31日止两年 = 2023 - 12 2023-12-31',
  ],
  [
    'the three-year period ended 31 December 2023',
    'three-year period ended 31 December 2023 = 2023 - 36 2023-12-31',
  ],
  [
    'a term of three years ending on 31 December 2026',
    'three years ending on 31 December 2026 = 2026 - 36 2026-12-31',
  ],
  ['40\n48.2\nYear ending December 31,\n2020', 'Year ending December 31, 2020 = 2020 - 12 2020-12-31'],
  ['in note 2\nYears ended 31 December 2020', 'Years ended 31 December 2020 = 2020 - 12 2020-12-31'],
  // several last days of one length
  [
    'the years ended 31 December 2022, 2023 and 2024',
    'years ended 31 December 2022 = 2022 - 12 2022-12-31',
    '2023 = 2023 - 12 2023-12-31',
    '2024 = 2024 - 12 2024-12-31',
  ],
  [
    'for the three years ended March 31, 2022, 2023 and 2024',
    'three years ended March 31, 2022 = 2022 - 12 2022-03-31',
    '2023 = 2023 - 12 2023-03-31',
    '2024 = 2024 - 12 2024-03-31',
  ],
  [
    'the years ended 31 March 2022 and 31 March 2023',
    'years ended 31 March 2022 = 2022 - 12 2022-03-31',
    '31 March 2023 = 2023 - 12 2023-03-31',
  ],
  [
    'the quarters ended 31 March and 30 June 2024',
    'quarters ended 31 March = 2024 - 3 2024-03-31',
    '30 June 2024 = 2024 - 3 2024-06-30',
  ],
  [
    'the six months ended 30 June 2024 and 31 December 2023',
    'six months ended 30 June 2024 = 2024 - 6 2024-06-30',
  ],
  [
    'the year ended 31 December 2023 and the six months ended 30 June 2024',
    'year ended 31 December 2023 = 2023 - 12 2023-12-31',
    'six months ended 30 June 2024 = 2024 - 6 2024-06-30',
  ],
  [
    '截至2022年及2021年6月30日止六個月',
    '截至2022年 = 2022 - 6 2022-06-30',
    '2021年6月30日止六個月 = 2021 - 6 2021-06-30',
  ],
  [
    '截至二零二二年、二零二三年及二零二四年十二月三十一日止三個年度',
    '截至二零二二年 = 2022 - 12 2022-12-31',
    '二零二三年 = 2023 - 12 2023-12-31',
    '二零二四年十二月三十一日止三個年度 = 2024 - 12 2024-12-31',
  ],
  [
    '截至2023年3月31日及2024年3月31日止年度',
    '截至2023年3月31日 = 2023 - 12 2023-03-31',
    '2024年3月31日止年度 = 2024 - 12 2024-03-31',
  ],
  [
    'Six months ended 30 June\n2024 2023\nHK$’000 HK$’000',
    'Six months ended 30 June 2024 = 2024 - 6 2024-06-30',
    '2023 = 2023 - 6 2023-06-30',
  ],
  [
    '截至六月三十日止六個月\n二零二四年 二零二三年',
    '截至六月三十日止六個月 二零二四年 = 2024 - 6 2024-06-30',
    '二零二三年 = 2023 - 6 2023-06-30',
  ],
  // 止 left out
  ['截至二零一八年六月三十日六個月', '截至二零一八年六月三十日六個月 = 2018 - 6 2018-06-30'],
  ['截至2018年12月31日年度', '截至2018年12月31日年度 = 2018 - 12 2018-12-31'],
  [
    '截至2022年及2021年6月30日六個月',
    '截至2022年 = 2022 - 6 2022-06-30',
    '2021年6月30日六個月 = 2021 - 6 2021-06-30',
  ],
  [
    '截至六月三十日六個月\n二零二四年 二零二三年',
    '截至六月三十日六個月 二零二四年 = 2024 - 6 2024-06-30',
    '二零二三年 = 2023 - 6 2023-06-30',
  ],
  ['截至2018年12月31日三年前'],
  ['於2018年12月31日年度報告'],
  ['至二零一八年六月三十日六個月'],
  // several lengths to one last day
  [
    'for the three months and nine months ended 30 September 2024',
    'three months = 2024 - 3 2024-09-30',
    'nine months ended 30 September 2024 = 2024 - 9 2024-09-30',
  ],
  [
    'the three- and nine-month periods ended 30 September 2024 and 2023',
    'three- = 2024 - 3 2024-09-30',
    'nine-month periods ended 30 September 2024 = 2024 - 9 2024-09-30',
    '2023 = 2023 - 3 2023-09-30',
    '2023 = 2023 - 9 2023-09-30',
  ],
  [
    'THE THREE AND SIX MONTHS ENDED 30 JUNE 2024',
    'THREE = 2024 - 3 2024-06-30',
    'SIX MONTHS ENDED 30 JUNE 2024 = 2024 - 6 2024-06-30',
  ],
  [
    'the quarter and year ended 31 December 2024',
    'quarter = 2024 - 3 2024-12-31',
    'year ended 31 December 2024 = 2024 - 12 2024-12-31',
  ],
  [
    '截至二零二四年九月三十日止三個月及九個月',
    '截至二零二四年九月三十日止三個月 = 2024 - 3 2024-09-30',
    '九個月 = 2024 - 9 2024-09-30',
  ],
  // other words
  ['the six months to 30 June 2024', 'six months to 30 June 2024 = 2024 - 6 2024-06-30'],
  ['the half year ended 31 December 2024', 'half year ended 31 December 2024 = 2024 - 6 2024-12-31'],
  [
    'the nine months then ended 30 September 2024',
    'nine months then ended 30 September 2024 = 2024 - 9 2024-09-30',
  ],
  ['the financial year ending 31 March 2025', 'financial year ending 31 March 2025 = 2025 - 12 2025-03-31'],
  ['截至二零二四年十二月三十一日止半年度', '截至二零二四年十二月三十一日止半年度 = 2024 - 6 2024-12-31'],
  ['截至2024年6月30日止6个月期间', '截至2024年6月30日止6个月期间 = 2024 - 6 2024-06-30'],
  ['本公司2024年6月30日止六個月內的財務報表', '2024年6月30日止六個月 = 2024 - 6 2024-06-30'],
  ['the 52 weeks ended 28 December 2024', '52 weeks ended 28 December 2024 = 2024 - ? 2024-12-28'],
  ['截至2024年6月30日止的六個月', '截至2024年6月30日止的六個月 = 2024 - 6 2024-06-30'],
  // from one day to another
  [
    'for the period from 1 January 2024 to 30 June 2024',
    'period from 1 January 2024 to 30 June 2024 = 2024 - 6 2024-01-01 to 2024-06-30',
  ],
  [
    'the financial year commencing on 1 April 2023 and ending on 31 March 2024',
    'financial year commencing on 1 April 2023 and ending on 31 March 2024 = 2024 - 12 2023-04-01 to 2024-03-31',
  ],
  [
    'for the period from 1 January to 30 June 2024',
    'period from 1 January to 30 June 2024 = 2024 - 6 2024-01-01 to 2024-06-30',
  ],
  [
    'the period from 15 March 2024 (date of incorporation) to 30 June 2024',
    'period from 15 March 2024 (date of incorporation) to 30 June 2024 = 2024 - ? 2024-03-15 to 2024-06-30',
  ],
  [
    '自2024年1月1日起至2024年6月30日止期間',
    '自2024年1月1日起至2024年6月30日止期間 = 2024 - 6 2024-01-01 to 2024-06-30',
  ],
  [
    '由二零二三年四月一日至二零二四年三月三十一日止年度',
    '由二零二三年四月一日至二零二四年三月三十一日止年度 = 2024 - 12 2023-04-01 to 2024-03-31',
  ],
  ['於2024年1月1日至6月30日期間', '2024年1月1日至6月30日期間 = 2024 - 6 2024-01-01 to 2024-06-30'],
  [
    '由2024年3月15日(註冊成立日期)起至2024年6月30日止期間',
    '由2024年3月15日(註冊成立日期)起至2024年6月30日止期間 = 2024 - ? 2024-03-15 to 2024-06-30',
  ],
  ['the period from 28 May 2025 to 3 June 2025, both days inclusive'],
  ['the register will be closed for the period from 1 June 2025 to 30 June 2025 (both days inclusive)'],
  ['自2025年5月28日至2025年6月3日止期間(包括首尾兩日)暫停辦理'],
  ['from 1 January 2024 to 30 June 2024 the price rose'],
  ['the period from 30 June 2024 to 1 January 2024'],
  // names
  ['9M2024 and 9M 2023', '9M2024 = 2024 9M 9 -', '9M 2023 = 2023 9M 9 -'],
  ['9M24, 3M2025 and 6M2024', '9M24 = 2024 9M 9 -', '3M2025 = 2025 Q1 3 -', '6M2024 = 2024 H1 6 -'],
  ['H1 FY25 and H2 FY2024/25', 'H1 FY25 = 2025 H1 6 -', 'H2 FY2024/25 = 2025 H2 6 -'],
  ['FY25 H1, FY2025Q1', 'FY25 H1 = 2025 H1 6 -', 'FY2025Q1 = 2025 Q1 3 -'],
  ['1Q25 and Q3’24', '1Q25 = 2025 Q1 3 -', 'Q3’24 = 2024 Q3 3 -'],
  ['in the first nine months of 2024', 'first nine months of 2024 = 2024 9M 9 -'],
  ['the first six months of 2024', 'first six months of 2024 = 2024 H1 6 -'],
  ['the first three quarters of 2024', 'first three quarters of 2024 = 2024 9M 9 -'],
  ['the first ten months of 2024', 'first ten months of 2024 = 2024 10M 10 -'],
  ['second half of FY2024/25', 'second half of FY2024/25 = 2025 H2 6 -'],
  ['the last quarter of 2024', 'last quarter of 2024 = 2024 Q4 3 -'],
  ['from January to September 2024', 'January to September 2024 = 2024 9M 9 -'],
  [
    'financial year 2023/24 and fiscal 2023',
    'financial year 2023/24 = 2024 - 12 -',
    'fiscal 2023 = 2023 - 12 -',
  ],
  [
    'the financial years 2022, 2023 and 2024',
    'financial years 2022 = 2022 - 12 -',
    '2023 = 2023 - 12 -',
    '2024 = 2024 - 12 -',
  ],
  ['二零二四年首九個月', '二零二四年首九個月 = 2024 9M 9 -'],
  ['2024年前9个月及2024年首两个月', '2024年前9个月 = 2024 9M 9 -', '2024年首两个月 = 2024 2M 2 -'],
  ['2024年首三季度及2023年前三個季度', '2024年首三季度 = 2024 9M 9 -', '2023年前三個季度 = 2023 9M 9 -'],
  ['2024年1至9月,二零二三年一月至九月', '2024年1至9月 = 2024 9M 9 -', '二零二三年一月至九月 = 2023 9M 9 -'],
  ['2024年1月至9月30日'],
  ['2024年全年', '2024年全年 = 2024 - 12 -'],
  ['2024年Q3', '2024年Q3 = 2024 Q3 3 -'],
  ['二零二三/二四財政年度', '二零二三/二四財政年度 = 2024 - 12 -'],
  ['二零二三/二零二四年度', '二零二三/二零二四年度 = 2024 - 12 -'],
  ['2023/24財政年度及24/25財年', '2023/24財政年度 = 2024 - 12 -', '24/25財年 = 2025 - 12 -'],
  ['2024/25財政年度上半年', '2024/25財政年度上半年 = 2025 H1 6 -'],
  ['二零二四財年第三季度', '二零二四財年第三季度 = 2024 Q3 3 -'],
  ['Q1 of 2024 and 1H of 2025', 'Q1 of 2024 = 2024 Q1 3 -', '1H of 2025 = 2025 H1 6 -'],
  ['2024上半年及2024第三季度', '2024上半年 = 2024 H1 6 -', '2024第三季度 = 2024 Q3 3 -'],
  ['24財年,第24財年', '24財年 = 2024 - 12 -'],
  // columns whose heads stand in a row, and their days in the next
  [
    'Six months ended Year ended\n30 June 2024 31 December 2023',
    'Six months ended = 2024 - 6 2024-06-30',
    'Year ended = 2023 - 12 2023-12-31',
  ],
  [
    'Three months ended Nine months ended\n30 September 30 September\n2019 2018 2019 2018\nHK$’000',
    'Three months ended = 2019 - 3 2019-09-30',
    'Nine months ended = 2019 - 9 2019-09-30',
    '2018 = 2018 - 3 2018-09-30',
    '2018 = 2018 - 9 2018-09-30',
  ],
  ['Six months ended Year ended\n30 June 2024 and ten'],
  [
    '截至九月三十日止三個月 截至九月三十日止九個月\n二零一九年 二零一八年 二零一九年 二零一八年\n千港元',
    '截至九月三十日止三個月 = 2019 - 3 2019-09-30',
    '截至九月三十日止九個月 = 2019 - 9 2019-09-30',
    '二零一八年 = 2018 - 3 2018-09-30',
    '二零一九年 = 2019 - 9 2019-09-30',
    '二零一八年 = 2018 - 9 2018-09-30',
  ],
  [
    '截至九月三十日止三個月截至九月三十日止九個月\n二零一九年 二零一八年 二零一九年 二零一八年\n千港元',
    '截至九月三十日止三個月 = 2019 - 3 2019-09-30',
    '截至九月三十日止九個月 = 2019 - 9 2019-09-30',
    '二零一八年 = 2018 - 3 2018-09-30',
    '二零一九年 = 2019 - 9 2019-09-30',
    '二零一八年 = 2018 - 9 2018-09-30',
  ],
  ['截至六月三十日止六個月 截至十二月三十一日止年度\n二零一九年 二零一八年'],
  ['截至九月三十日止三個月 截至九月三十日止九個月\n二零一九年 二零一八年 二零一七年'],
  // no periods
  ['FY2024E and FY2025F'],
  ['FY2022-24 and FY2024/12'],
  ['HK$9M 2024 and 1.9M 2024'],
  ['extended by six months to 30 June 2025'],
  ['extend the Exclusivity Period to 30 June 2025'],
  ['during the year under review'],
  ['回顧年度'],
  ['本年度上半年'],
  ['the last half of 2024'],
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
