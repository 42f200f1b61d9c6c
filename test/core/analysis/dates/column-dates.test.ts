import { describe, expect, test } from 'vitest'
import { yearsOfDays } from '../../../../src/core/analysis/dates/column-dates'
import { readDates } from './read-dates'

const table: readonly (readonly [text: string, ...dates: string[]])[] = [
  // columns of years, then one of a part of a year
  [
    '截至十二月三十一日止年度 截至\n九月三十日\n止九個月\n二零二二年 二零二三年 二零二四年',
    ...['十二月三十一日 = 2022-12-31', '九月三十日 = 2024-09-30', '二零二三年 = 2023-12-31'],
  ],
  // a day above columns of years
  ['As at 31 December\n2019\n2018\nHK$’000', '31 December 2019 = 2019-12-31', '2018 = 2018-12-31'],
  [
    'Six months ended 30 June Year ended 31 December\n2024 2023 2023\nHK$’000',
    ...['30 June = 2024-06-30', '31 December = 2023-12-31', '2023 = 2023-06-30'],
  ],
  ['Six months ended 30 June\n2019 2018', '30 June 2019 = 2019-06-30', '2018 = 2018-06-30'],
  ['Six months ended\n30th June,\n2019\n2018\n', '30th June, 2019 = 2019-06-30', '2018 = 2018-06-30'],
  ['As of December 31,\n2017\n2018', 'December 31, 2017 = 2017-12-31', '2018 = 2018-12-31'],
  ['At 31 December\n2019\nRMB’000\n2018\nRMB’000', '31 December 2019 = 2019-12-31', '2018 = 2018-12-31'],
  [
    'registers closed\n18th to 22nd March 2019\n2018 final dividend paid',
    ...['18th = 2019-03-18', '22nd March 2019 = 2019-03-22'],
  ],
  ['31 March\n(b)\n2019\n2018', '31 March (b) 2019 = 2019-03-31', '2018 = 2018-03-31'],
  ['31 March\nNotes\n2019\n2018', '31 March Notes 2019 = 2019-03-31', '2018 = 2018-03-31'],
  [
    'At 31 December\nGroup\n2019\n2018\n2019\n2018',
    ...['31 December Group 2019 = 2019-12-31', '2018 = 2018-12-31', '2019 = 2019-12-31', '2018 = 2018-12-31'],
  ],
  // days alone on their lines below the head of a timetable
  ['預期時間表\n二零二四年\n公佈結果\n十月八日\n寄發', '十月八日 = 2024-10-08'],
  ['綜合財務狀況表\n二零二四年\n結餘\n十月八日\n結餘'],
  // days below the lone years of a row of cells
  [
    '林小明 二零二零年 200,000 二零二一年五月六日至\n五月七日 二零三零年五月五日',
    ...['二零二一年五月六日 = 2021-05-06', '五月七日 = 2020-05-07', '二零三零年五月五日 = 2030-05-05'],
  ],
  [
    '於二零二四年 授出 於二零二三年 失效\n一月一日 年內 六月三十日',
    '一月一日 = 2024-01-01',
    '六月三十日 = 2023-06-30',
  ],
  ['於二零二四年 報告,於二零二三年止年度 失效\n一月一日 年內 六月三十日'],
  ['二零二一年五月六日至五月六日 二零三零年', '二零二一年五月六日 = 2021-05-06'],
  // a row of days above a row of years
  ['30 June\n31 December\n2019\n2018', '30 June = 2019-06-30', '31 December = 2018-12-31'],
  ['At\nAt\n30th June,\n31st December,\n2019\n2018', '30th June = 2019-06-30', '31st December = 2018-12-31'],
  ['30 June 1 January\n2019 2019', '30 June = 2019-06-30', '1 January = 2019-01-01'],
  [
    'Year ended 31 December Four months ended 30 April\n2018 2019 2019 2020',
    ...['31 December = 2018-12-31', '30 April = 2019-04-30', '2019 = 2019-12-31', '2020 = 2020-04-30'],
  ],
  [
    'As at 31 December As at 30 April\n2018 2019 2020',
    ...['31 December = 2018-12-31', '30 April = 2020-04-30', '2019 = 2019-12-31'],
  ],
  // days below the years of a head, or below one year for all of them
  [
    'Key dates 2023 2022\nRecord date 15 September 16 September\nPayment date 6 October 7 October\n',
    ...[
      '15 September = 2023-09-15',
      '16 September = 2022-09-16',
      '6 October = 2023-10-06',
      '7 October = 2022-10-07',
    ],
  ],
  [
    'Key dates 2023 2022\nRegister closed 18 May to 20 May 19 May to 21 May',
    ...['18 May = 2023-05-18', '20 May = 2023-05-20', '19 May = 2022-05-19', '21 May = 2022-05-21'],
  ],
  ['2024\nFirst interim Final\nEx-date 5 March 7 June', '5 March = 2024-03-05', '7 June = 2024-06-07'],
  [
    '二零二三年二零二二年\n記錄日期九月十五日九月十六日',
    '九月十五日 = 2023-09-15',
    '九月十六日 = 2022-09-16',
  ],
  ['二零二四年\n末期股息\n派付日期六月七日', '六月七日 = 2024-06-07'],
  ['2023 2022\nRevenue 1,205 1,127\nThe shop opened on 5 May after works'],
  ['2023 2022\nOpened 5 May 6 June 7 July'],
  ['In 2023. The year was good.\n2023 2022\nSee note 4. It was long.\nOpened 5 May 6 May'],
  // several years in a sentence
  [
    'the years ended 31 December 2017, 2018 and 2019, respectively',
    ...['31 December 2017 = 2017-12-31', '2018 = 2018-12-31', '2019 = 2019-12-31'],
  ],
  ['for the year ended 31 December 2019 and 2019 annual report', '31 December 2019 = 2019-12-31'],
  ['as of March 31, 2018 and 2019.', 'March 31, 2018 = 2018-03-31', '2019 = 2019-03-31'],
  // no columns
  ['Payment date 2 September 2019\n2019 Third Interim Dividend', '2 September 2019 = 2019-09-02'],
  ['Manager since 1 November 2016 2016 Responsible', '1 November 2016 = 2016-11-01'],
  ['on 13 May 2018, 2017 annual results', '13 May 2018 = 2018-05-13'],
  ['30 April\nAs of 31 December 2018\n2019\n2020', '31 December 2018 = 2018-12-31'],
  ['31 December 2018 2,017 1,999', '31 December 2018 = 2018-12-31'],
  ['31 December\n2018\n2017.5\n', '31 December 2018 = 2018-12-31'],
  ['2018 2017 2016'],
  // Chinese
  [
    '截至六月三十日止六個月\n二零一九年\n二零一八年',
    ...['六月三十日止六個月 二零一九年 = 2019-06-30', '二零一八年 = 2018-06-30'],
  ],
  [
    '截至12月31日止年度\n2019年\n人民幣千元\n2018年\n人民幣千元',
    ...['12月31日止年度 2019年 = 2019-12-31', '2018年 = 2018-12-31'],
  ],
  [
    '二零一九年\n二零一八年\n六月三十日\n十二月三十一日',
    ...['六月三十日 = 2019-06-30', '十二月三十一日 = 2018-12-31'],
  ],
  [
    '於二零一九年\n於二零一八年六月三十日\n十二月三十一日',
    ...['六月三十日 = 2019-06-30', '十二月三十一日 = 2018-12-31'],
  ],
  [
    '六月三十日十二月三十一日\n二零一九年二零一八年',
    ...['六月三十日 = 2019-06-30', '十二月三十一日 = 2018-12-31'],
  ],
  [
    '於二零一九年及二零一八年十二月三十一日',
    ...['二零一九年 = 2019-12-31', '二零一八年十二月三十一日 = 2018-12-31'],
  ],
  [
    '截至2017年、2018年及2019年3月31日止年度',
    ...['2017年 = 2017-03-31', '2018年 = 2018-03-31', '2019年3月31日 = 2019-03-31'],
  ],
  ['於二零一六年及二零一八年三月十三日刊發', '二零一八年三月十三日 = 2018-03-13'],
  ['二零一九年二零一八年\n十二月\n六月三十日\n三十一日'],
  ['截至六月三十日止六個月\n二零一九年\n附註'],
  [
    '於二零一八年十二月三十一日\n二零一八年 二零一八年十二月三十一日 六月三十日\n附註 千港元',
    '二零一八年十二月三十一日 = 2018-12-31',
    '十二月三十一日 = 2018-12-31',
    '六月三十日 = 2018-06-30',
  ],
  [
    'Category Outstanding at Granted during Outstanding at Exercise price\n1 January the period 30 June per share\n2022 2022\nDirectors',
    '1 January = 2022-01-01',
    '30 June = 2022-06-30',
  ],
]

describe('dates of columns', () => {
  test.each(table.map(([text, ...dates]) => ({ text, dates })))('$text', ({ text, dates }) => {
    expect(readDates(text)).toEqual(dates)
  })

  test.each([
    [
      'one run for each day',
      2,
      [2019, 2018, 2019, 2018],
      [
        [2019, 2018],
        [2019, 2018],
      ],
    ],
    ['up, then the same year again', 2, [2017, 2018, 2018], [[2017, 2018], [2018]]],
    ['a year for each day', 2, [2019, 2018], [[2019], [2018]]],
    ['the rest for the first', 3, [2016, 2017, 2018, 2019], [[2016, 2017], [2018], [2019]]],
    ['fewer years than days', 3, [2019, 2018], null],
    ['runs that fit no day', 2, [2019, 2018, 2019, 2018, 2019, 2018], null],
  ])('%s', (_, days, years, shares) => {
    const places = years.map((year) => ({ start: 0, end: 4, year }))
    expect(yearsOfDays(days, places)?.map((share) => share.map(({ year }) => year)) ?? null).toEqual(shares)
  })
})
