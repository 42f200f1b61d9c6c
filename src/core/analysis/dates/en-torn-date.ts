import { weekdayOf } from '../../calendar/weekday'
import { isDigit, isLineBreak, matchesAt } from '../anchors'
import type { Recogniser } from '../recogniser'
import { dateAt } from './date-finding'
import { monthNumber, monthPattern, monthsAt, weekdayNumber, weekdaysAt } from './month-names'

// Cells of a timetable whose lines a page mixed with those beside them: "Thursday, July 31,\nor share certificates\n2025",
// "Monday,\n2025\nAugust\n11,". The weekday has to be that of the day in the year nearby, which is why so little is enough.
const weekday = '(?<weekday>Sun|Mon|Tue|Wed|Thu|Fri|Sat)[a-z]{0,6}day,?[ \\n]'
const year = String.raw`(?<year>20\d\d)(?!\d)`
const patterns = [
  new RegExp(
    String.raw`${weekday}(?<words>(?<month>${monthPattern})[ \n](?<day>\d{1,2})),(?![ \n]{0,2}\d{4})[^\d]{1,80}?${year}`,
    'iy',
  ),
  new RegExp(
    String.raw`${weekday}(?<words>${year}[ \n](?<month>${monthPattern})[ \n](?<day>\d{1,2}))(?!\d)`,
    'iy',
  ),
]

// A date cut by the width of its column: "11 September Subscription of …\n2023 convertible bonds", at the start of both lines.
const cut = new RegExp(
  String.raw`(?<=^|\n|[ \n]and )(?<words>(?<day>\d{1,2}) (?<month>${monthPattern}))(?!,? ?\d{4}|[a-z])(?: [^\n]{1,160})?\n${year}(?=\n|$| [a-z(])`,
  'iy',
)

/** A row that begins with a day and its year. */
const row = new RegExp(String.raw`^\d{1,2} (?:${monthPattern}) 20\d\d `, 'i')
const rowReach = 200

/** Whether "and" and the day at `day` may be the second line of such a row's first cell, joined to its first or not. */
function isJoined(text: string, day: number): boolean {
  if (!text.startsWith('and ', day - 4) || !/[ \n]/.test(text[day - 5] ?? '')) return false
  const before = text.slice(Math.max(0, day - rowReach), day - 5)
  return row.test(before.slice(before.lastIndexOf('\n') + 1))
}

/** Where a line, or a joined one, begins with a day right before one of these months. */
function daysOnNewLines(text: string, months: readonly number[]): number[] {
  const days: number[] = []
  for (const month of months) {
    if (text[month - 1] !== ' ' || !isDigit(text.charCodeAt(month - 2))) continue
    const day = isDigit(text.charCodeAt(month - 3)) ? month - 3 : month - 2
    if (day === 0 || isLineBreak(text.charCodeAt(day - 1)) || isJoined(text, day)) days.push(day)
  }
  return days
}

/** Month, day and a year apart from them, held together by the weekday. */
export const enTornDate: Recogniser = {
  name: 'dates/en-torn-date',
  *find(text, found) {
    for (const pattern of patterns) {
      for (const { index, 0: all, groups } of matchesAt(pattern, text, weekdaysAt.in(text))) {
        const parts = groups as Record<'weekday' | 'words' | 'month' | 'day' | 'year', string>
        const date = { year: Number(parts.year), month: monthNumber(parts.month), day: Number(parts.day) }
        if (weekdayOf(date) !== weekdayNumber(parts.weekday)) continue
        const start = index + all.indexOf(parts.words)
        const isWhole = parts.words.includes(parts.year)
        yield* dateAt(
          this.name,
          { start, end: start + parts.words.length },
          date,
          found,
          isWhole ? [] : ['year'],
        )
      }
    }
    for (const { index, groups } of matchesAt(cut, text, daysOnNewLines(text, monthsAt.in(text)))) {
      const { words, day, month, year } = groups as Record<'words' | 'day' | 'month' | 'year', string>
      const date = { year: Number(year), month: monthNumber(month), day: Number(day) }
      yield* dateAt(this.name, { start: index, end: index + words.length }, date, found, ['year'])
    }
  },
}
