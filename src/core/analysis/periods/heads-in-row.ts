import { allMatches } from '../../text/all-matches'
import type { DateFinding, PeriodFinding } from '../recogniser'
import { isYearAlone, sameDay } from './last-days'
import { periodEnding } from './period-ending'

/** The head of a column, by its length: "Six months ended". */
export interface ColumnHead {
  readonly start: number
  readonly end: number
  readonly months: number | null
}

/** What stands between the days of several columns, and before the further years of each. */
const space = /^[ \n]{1,3}$/
const units = /^(?:[^A-Za-z.;:]|RMB|HK|US|EUR|(?:un)?audited|restated|Notes?|million){1,40}$/i

/** The years alone that follow the date at `at`. */
function yearsAfter(text: string, dates: readonly DateFinding[], at: number): DateFinding[] {
  const years: DateFinding[] = []
  for (
    let last = dates[at]!, next = dates[at + 1];
    next && isYearAlone(next);
    next = dates[at + 1 + years.length]
  ) {
    if (!units.test(text.slice(last.end, next.start))) break
    years.push(next)
    last = next
  }
  return years
}

/**
 * The periods of columns whose heads stand in one row and their days in the next, the first of them at `at`; further years below are
 * shared out among them:
 *
 *     Three months ended    Nine months ended
 *     30 September          30 September
 *     2019        2018      2019        2018
 */
export function* periodsOfHeads(
  by: string,
  text: string,
  heads: readonly ColumnHead[],
  dates: readonly DateFinding[],
  at: number,
): Generator<PeriodFinding> {
  const days = dates.slice(at, at + heads.length)
  const isRow = days.every(
    (day, i) => !isYearAlone(day) && (i === 0 || space.test(text.slice(days[i - 1]!.end, day.start))),
  )
  if (!isRow || days.length < heads.length) return
  const years = yearsAfter(text, dates, at + heads.length - 1)
  const each = years.length / heads.length
  for (const [i, { start, end, months }] of heads.entries()) {
    const day = days[i]!
    yield periodEnding(by, { start, end }, day.date, { months, inferred: ['year', 'lastDay'] })
    const own = Number.isInteger(each) ? years.slice(i * each, (i + 1) * each) : []
    if (!own.every((year) => sameDay(year, day))) continue
    for (const year of own)
      yield periodEnding(by, year, year.date, { months, inferred: ['months', 'lastDay'] })
  }
}

/** The heads that `pattern` (global, with what they are all led and followed by) finds in the words that end right before a day. */
export const headsIn = (
  pattern: RegExp,
  words: string,
  offset: number,
  monthsOf: (groups: Readonly<Record<string, string | undefined>>) => number | null,
): ColumnHead[] =>
  allMatches(pattern, words).map(({ index, 0: head, groups = {} }) => {
    const start = offset + index
    return { start, end: start + head.trimEnd().length, months: monthsOf(groups) }
  })
