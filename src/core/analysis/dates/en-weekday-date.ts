import { weekdayOf } from '../../calendar/weekday'
import { matchesAt } from '../anchors'
import type { Recogniser } from '../recogniser'
import { dateAt } from './date-finding'
import {
  bracketedWeekdaysAt,
  monthNumber,
  monthPattern,
  weekdayNumber,
  weekdayPattern,
  weekdaysAt,
} from './month-names'
import { yearsNear } from './years-near'

// Days of a timetable whose year stands once in its head: "Thursday, 15 March", "15 March (Thursday)", "Thursday, March 15", "March 15 (Thu)".
const date = String.raw`(?:(?<day>\d{1,2})(?:st|nd|rd|th)?[ \n](?<month>${monthPattern})|(?<lateMonth>${monthPattern})\.?[ \n](?<late>\d{1,2})(?:st|nd|rd|th)?)`
const patterns = [
  [
    weekdaysAt,
    new RegExp(
      String.raw`\b(?=[MTWFS])(?<weekday>${weekdayPattern})(?![a-z]),?[ \n](?:the )?(?<words>${date})(?![a-z\d])(?!,? ?\d{4})`,
      'iy',
    ),
  ],
  [
    bracketedWeekdaysAt,
    new RegExp(
      String.raw`\((?<=(?<![\d.,A-Za-z])(?<words>${date}),?[ \n]?\()(?<weekday>${weekdayPattern})\)`,
      'iy',
    ),
  ],
] as const

/** Day, month and weekday, held to the year of the timetable's head or of a date nearby by the weekday. */
export const enWeekdayDate: Recogniser = {
  name: 'dates/en-weekday-date',
  *find(text, found) {
    let years: ReturnType<typeof yearsNear> | null = null
    for (const [places, pattern] of patterns) {
      for (const { index, 0: all, groups } of matchesAt(pattern, text, places.in(text))) {
        const parts = groups as Record<'weekday' | 'words', string> & Record<string, string | undefined>
        years ??= yearsNear(text, found)
        const month = monthNumber(parts['month'] ?? parts['lateMonth'] ?? '')
        const day = Number(parts['day'] ?? parts['late'])
        const weekday = weekdayNumber(parts.weekday)
        const year = years(index).find((near) => weekdayOf({ year: near, month, day }) === weekday)
        if (year === undefined) continue
        const start = all.startsWith('(')
          ? text.lastIndexOf(parts.words, index - 1)
          : index + all.indexOf(parts.words)
        const span = { start, end: start + parts.words.length }
        yield* dateAt(this.name, span, { year, month, day }, found, ['year'])
      }
    }
  },
}
