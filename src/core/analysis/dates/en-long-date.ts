import type { CalendarDate } from '../../calendar/calendar-date'
import { weekdayOf } from '../../calendar/weekday'
import { isDigit, matchesBefore } from '../anchors'
import type { DateFinding, Recogniser } from '../recogniser'
import { dateAt } from './date-finding'
import { monthNumber, monthPattern, monthsAt, weekdayNumber, weekdayPattern } from './month-names'
import { wordedDay } from './worded-day'

// "28 October 2016", "28th October, 2016", "the 28th day of October 2016", "28th of October 2016", "28 OCT 2016", "28-Oct-2016", "28-Oct-16", "on 28 Oct 16", "28 OCT 16", "28 October (Friday) 2016", "28 October, Friday, 2016",
// "28October2016" where a page lost its spaces. Not "1.28 October 2016" and not "28 October 20161".
const pattern = new RegExp(
  String.raw`(?<!\d)(?<!\d\.)(?<day>\d{1,2})[ \n]?(?:st|nd|rd|th)?(?:(?:[ \n]day)?[ \n]of)?(?:,?[ \n]{1,2}|-)?` +
    String.raw`(?<month>${monthPattern})(?:[ \n]?\(${weekdayPattern}\)|,?[ \n]${weekdayPattern}(?![a-z]))?(?:[.,]{0,2}[ \n]{1,2}|-|,)?(?<year>\d{4}|(?<=-)\d{2}|(?<=\d [a-z]{3} )\d{2}(?![,.:]\d|%| (?!(?:and|to|or|until|by)(?![a-z]))[a-z]))(?!\d)`,
  'iy',
)
/** No more stands between the first digit and the month. */
const reach = 16

const weekdayBefore = new RegExp(String.raw`(?<weekday>${weekdayPattern}),?[ \n]$`, 'i')

/** What leads to a date whose year has two figures, where the month is not in capitals: "on 28 Oct 16". */
const leadsToShort = /(?<![a-z])(?:on|at|from|to|dated|until|since) $/i
const inCapitals = /^\d{1,2} [A-Z]{3} /

/** Whether words are a date though their year has but two figures: "28-Oct-16". */
const isShort = (text: string, start: number, words: string): boolean =>
  words.includes('-') ||
  inCapitals.test(words) ||
  leadsToShort.test(text.slice(Math.max(0, start - 7), start))

const fullYear = (year: string): number =>
  year.length === 4 ? Number(year) : Number(year) + (Number(year) < 70 ? 2000 : 1900)

/** Whether the year is the next line's own: "Monday, 31 December\n2019" where that day is no Monday. */
function isNextHead(text: string, start: number, words: string, date: CalendarDate): boolean {
  if (words[words.length - 5] !== '\n') return false
  const weekday = weekdayBefore.exec(text.slice(Math.max(0, start - 12), start))?.groups?.['weekday']
  return weekday !== undefined && weekdayNumber(weekday) !== weekdayOf(date)
}

/** Day, month in words, year. */
export const enLongDate: Recogniser = {
  name: 'dates/en-long-date',
  find(text, found) {
    const own: DateFinding[] = []
    const months = monthsAt.in(text)
    for (const { index, 0: words, groups } of matchesBefore(pattern, text, months, {
      reach,
      opens: isDigit,
    })) {
      const { day, month, year } = groups as Record<'day' | 'month' | 'year', string>
      if (year.length === 2 && !isShort(text, index, words)) continue
      const date = { year: fullYear(year), month: monthNumber(month), day: Number(day) }
      if (isNextHead(text, index, words, date)) continue
      own.push(...dateAt(this.name, { start: index, end: index + words.length }, date, found))
    }
    for (const month of months) {
      const worded = wordedDay(text, month)
      if (worded) own.push(...dateAt(this.name, worded.span, worded.date, found))
    }
    return own
  },
}
