import { anchors } from '../anchors'

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const

/** Pattern source for an English month: the full name, "Sept", three letters or a common slip; to be used without regard to case. */
export const monthPattern = `(?:${months.map((m) => (m.length > 3 ? `${m.slice(0, 3)}(?:${m.slice(3)})?` : m)).join('|')}|Sept|Feburary|Febuary)`

/** Where a month begins, behind the letters of an ordinal too where a page lost the space: "28thOctober". */
export const monthsAt = anchors(
  months.flatMap((month) =>
    ['', 'st', 'nd', 'rd', 'th', 'of', 'day'].map((before) => before + month.slice(0, 3)),
  ),
)

/** Where a weekday begins, and the same in brackets. */
const weekdayStarts = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun']
export const weekdaysAt = anchors(weekdayStarts)
export const bracketedWeekdaysAt = anchors(weekdayStarts.map((day) => `(${day}`))

/** Pattern source for an English weekday, in full or as three to five letters. */
export const weekdayPattern = '(?:Mon|Tue|Tues|Wednes|Wed|Thu|Thur|Thurs|Fri|Satur|Sat|Sun)(?:day)?'

/** 1 to 12 for what `monthPattern` matched. */
export const monthNumber = (name: string): number => numbers.get(name.slice(0, 3).toLowerCase()) ?? 0
const numbers = new Map(months.map((month, index) => [month.slice(0, 3).toLowerCase(), index + 1]))

const weekdays = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat']

/** 0 (Sunday) to 6 for what `weekdayPattern` matched. */
export const weekdayNumber = (name: string): number => weekdays.indexOf(name.slice(0, 3).toLowerCase())
