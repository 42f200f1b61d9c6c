import { expect, test } from 'vitest'
import { readDates } from './read-dates'

const head = 'EXPECTED TIMETABLE\nEvent Time and date\n2018\n'
test.each([
  [`${head}Despatch of circular . . . . Thursday, 15 March`, ['15 March = 2018-03-15']],
  [
    `${head}Register closed from Thursday,\n15 March to Monday, 19 March`,
    ['15 March = 2018-03-15', '19 March = 2018-03-19'],
  ],
  [`${head}Record Date . . . . 15 March (Thursday)`, ['15 March = 2018-03-15']],
  ['時間表\n事項 2018年\n記錄日期 3月15日(星期四)', ['3月15日 = 2018-03-15']],
  ['時間表\n共計 2018年\n記錄日期 3月15日(星期四)', []],
  [`${head}Record Date . . . . Thursday, March 15`, ['March 15 = 2018-03-15']],
  ['2018 (Hong Kong time)\nRecord Date 4:30 p.m. on Thu, 15 March', ['15 March = 2018-03-15']],
  [
    '2018\nLatest time Monday, 31 December\n2019\nPayment Wednesday, 2 January',
    ['31 December = 2018-12-31', '2 January = 2019-01-02'],
  ],
  [
    'Hong Kong, 9 March 2018\nThe EGM is on Thursday, 15 March at 10 a.m.',
    ['9 March 2018 = 2018-03-09', '15 March = 2018-03-15'],
  ],
  ['預期時間表\n二零一八年\n寄發通函 三月十五日(星期四)', ['三月十五日 = 2018-03-15']],
  ['2018年\n(香港時間)\n寄發通函 星期四,3月15日', ['3月15日 = 2018-03-15']],
  // without a weekday the head alone tells the year
  [`${head}Record Date . . . . 15 March`, ['15 March = 2018-03-15']],
  // the weekday is not that day's, or there is no year
  [`${head}Record Date . . . . Friday, 15 March`, []],
  ['Record Date . . . . Thursday, 15 March', []],
  [`${head}${'words and '.repeat(400)}\nThursday, 15 March`, []],
  ['預期時間表\n二零一八年\n寄發通函 三月十五日(星期五)', []],
  [`${head}Thursday, 45 March`, []],
])('%j', (text, dates) => {
  expect(readDates(text)).toEqual(dates)
})
