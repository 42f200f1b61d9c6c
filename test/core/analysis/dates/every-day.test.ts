import { describe, expect, test } from 'vitest'
import { createTextDocument } from '../../../../src/core/text/create-text-document'
import { addDays, toIso, type CalendarDate } from '../../../../src/core/calendar/calendar-date'
import { weekdayOf } from '../../../../src/core/calendar/weekday'
import { readDates } from './read-dates'

const months = 'January February March April May June July August September October November December'.split(
  ' ',
)
const weekdays = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ')
const numerals = [...'零一二三四五六七八九']

const month = ({ month: m }: CalendarDate): string => months[m - 1]!
const weekday = (date: CalendarDate): string => weekdays[weekdayOf(date)]!
const zhWeekday = (date: CalendarDate): string => [...'日一二三四五六'][weekdayOf(date)]!
const two = (n: number): string => String(n).padStart(2, '0')
const suffix = (n: number): string => (n > 10 && n < 14 ? 'th' : (['th', 'st', 'nd', 'rd'][n % 10] ?? 'th'))
const digits = (n: number, zero: string): string =>
  [...String(n)].map((d) => (d === '0' ? zero : numerals[Number(d)]!)).join('')
/** 三, 十, 十三, 二十, 三十一; with `joined`, 廿 and 卅 for twenty and thirty. */
function count(n: number, joined = false): string {
  const tens = Math.floor(n / 10)
  const head =
    tens === 0 ? '' : tens === 1 ? '十' : joined ? (tens === 2 ? '廿' : '卅') : `${numerals[tens]!}十`
  return head + (n % 10 === 0 ? '' : numerals[n % 10]!)
}
const zh = (d: CalendarDate, zero = '零', joined = false): string =>
  `${digits(d.year, zero)}年${count(d.month)}月${count(d.day, joined)}日`

const forms: Readonly<Record<string, (d: CalendarDate) => string>> = {
  '13 March 2018': (d) => `${d.day} ${month(d)} ${d.year}`,
  '13th March, 2018': (d) => `${d.day}${suffix(d.day)} ${month(d)}, ${d.year}`,
  '13th day of March 2018': (d) => `the ${d.day}${suffix(d.day)} day of ${month(d)} ${d.year}`,
  '13th day of March, 2018': (d) => `this ${d.day}${suffix(d.day)} day of ${month(d)}, ${d.year}`,
  '13 MARCH 2018': (d) => `${d.day} ${month(d).toUpperCase()} ${d.year}`,
  '13 MAR 2018': (d) => `${d.day} ${month(d).slice(0, 3).toUpperCase()} ${d.year}`,
  '13 Mar. 2018': (d) => `${d.day} ${month(d).slice(0, 3)}. ${d.year}`,
  '13-Mar-2018': (d) => `${two(d.day)}-${month(d).slice(0, 3)}-${d.year}`,
  'Tuesday, 13 March 2018': (d) => `${weekday(d)}, ${d.day} ${month(d)} ${d.year}`,
  '13 March 2018 (Tuesday)': (d) => `${d.day} ${month(d)} ${d.year} (${weekday(d)})`,
  '13 March (Tuesday) 2018': (d) => `${d.day} ${month(d)} (${weekday(d)}) ${d.year}`,
  'March 13, 2018': (d) => `${month(d)} ${d.day}, ${d.year}`,
  'March 13th, 2018': (d) => `${month(d)} ${d.day}${suffix(d.day)}, ${d.year}`,
  'MARCH 13, 2018': (d) => `${month(d).toUpperCase()} ${d.day}, ${d.year}`,
  'Mar. 13, 2018': (d) => `${month(d).slice(0, 3)}. ${d.day}, ${d.year}`,
  'Tuesday, March 13, 2018': (d) => `${weekday(d)}, ${month(d)} ${d.day}, ${d.year}`,
  '13 / March 2018 over two lines': (d) => `a meeting that was held on ${d.day}\n${month(d)} ${d.year}`,
  '13 March / 2018 over two lines': (d) => `a meeting that was held on ${d.day} ${month(d)}\n${d.year}`,
  'March 13, / 2018 over two lines': (d) => `a meeting that was held on ${month(d)} ${d.day},\n${d.year}`,
  '13 March 2018 with hard spaces': (d) => `${d.day}\u00a0${month(d)}\u00a0${d.year}`,
  'full-width 13 March 2018': (d) =>
    `${d.day} ${month(d)} ${d.year}`.replace(/\d/g, (c) => String.fromCharCode(c.charCodeAt(0) + 0xfee0)),
  '13/03/2018': (d) => `${two(d.day)}/${two(d.month)}/${d.year}`,
  '13.3.2018': (d) => `${d.day}.${d.month}.${d.year}`,
  '13-03-2018': (d) => `${two(d.day)}-${two(d.month)}-${d.year}`,
  '2018-03-13': toIso,
  '2018/03/13': (d) => `${d.year}/${two(d.month)}/${two(d.day)}`,
  '2018.3.13': (d) => `${d.year}.${d.month}.${d.day}`,
  二零一八年三月十三日: (d) => zh(d),
  二〇一八年三月十三日: (d) => zh(d, '〇'),
  '二○一八年三月十三日': (d) => zh(d, '○'),
  'Ｏ in full width': (d) => zh(d, 'Ｏ'),
  '廿 and 卅': (d) => zh(d, '零', true),
  元月: (d) => zh(d).replace('年一月', '年元月'),
  十三號: (d) => zh(d).replace(/日$/, '號'),
  'spaces between all characters': (d) => [...zh(d)].join(' '),
  'spaces and a line end': (d) => [...zh(d)].join(' ').replace('年 ', '年\n'),
  'with its weekday': (d) => `${zh(d)}(星期${zhWeekday(d)})`,
  'after its weekday': (d) => `星期${zhWeekday(d)},${zh(d)}`,
  '2018年3月13日': (d) => `${d.year}年${d.month}月${d.day}日`,
  '2018年03月13日': (d) => `${d.year}年${two(d.month)}月${two(d.day)}日`,
  '2018 年 3 月 13 日': (d) => `${d.year} 年 ${d.month} 月 ${d.day} 日`,
  '２０１８年３月１３日': (d) =>
    `${d.year}年${d.month}月${d.day}日`.replace(/\d/g, (c) => String.fromCharCode(c.charCodeAt(0) + 0xfee0)),
  'Kangxi radicals': (d) =>
    zh(d).replace(/[一二十月日]/g, (c) => ({ 一: '⼀', 二: '⼆', 十: '⼗', 月: '⽉', 日: '⽇' })[c] ?? c),
}

const days = (from: CalendarDate, many: number): CalendarDate[] =>
  Array.from({ length: many }, (_, at) => addDays(from, at))
const tested = [
  ...days({ year: 2018, month: 1, day: 1 }, 365),
  { year: 2000, month: 2, day: 29 },
  { year: 2024, month: 2, day: 29 },
  { year: 1999, month: 12, day: 31 },
]

describe('every day of a year', () => {
  test.each(Object.entries(forms))('%s', (_, write) => {
    const read = tested.map((date) => {
      const { text } = createTextDocument(`Words before ${write(date)} and after.`)
      return readDates(text).map((found) => found.split(' = ')[1])
    })
    expect(read).toEqual(tested.map((date) => [toIso(date)]))
  })
})
