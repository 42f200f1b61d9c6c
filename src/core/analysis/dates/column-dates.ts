import type { Span } from '../../text/span'
import type { DateFinding, Finding } from '../recogniser'
import { dateAt } from './date-finding'

/** A day and month in a table's head. */
export interface HeadDay extends Span {
  readonly month: number
  readonly day: number
}

/** A year in a table's head. */
export interface HeadYear extends Span {
  readonly year: number
}

/** Years that go on by one year each, in one direction: "2017 2018 2019 2019 2020" are two runs. */
function runsOf(years: readonly HeadYear[]): HeadYear[][] {
  const runs: HeadYear[][] = []
  let step = 0
  for (const year of years) {
    const run = runs.at(-1)
    const by = year.year - (run?.at(-1)?.year ?? 0)
    if (run && Math.abs(by) === 1 && (run.length === 1 || by === step)) {
      run.push(year)
      step = by
    } else runs.push([year])
  }
  return runs
}

/**
 * Which of the years in a table's head belong to which of its days:
 *
 *     31 December                      31 December            30 June
 *     2019    2018                     2018 2017              2019 2018        one run of years for each day
 *
 *     30 June    31 December           31 December            30 April
 *     2019       2018                  2017 2018 2019         2020             a year for each day; the rest for the first day
 *
 * Null where the head could be read in two ways.
 */
export function yearsOfDays(days: number, years: readonly HeadYear[]): HeadYear[][] | null {
  if (days === 1) return [[...years]]
  if (days === years.length) return years.map((year) => [year])
  const runs = runsOf(years)
  if (runs.length === days) return runs
  if (runs.length > 1 || days > years.length) return null
  const first = years.length - days + 1
  return [years.slice(0, first), ...years.slice(first).map((year) => [year])]
}

/**
 * The dates of a table's head: its days, each with the year nearest to it, and the further years of a day, which take day and month from
 * it. A lone day and its year are one date, whatever words stand between the two.
 */
export function* columnDates(
  by: string,
  days: readonly HeadDay[],
  years: readonly HeadYear[],
  found: readonly Finding[],
): Generator<DateFinding> {
  if (days.length === 0 || years.length === 0) return
  // "April 30,\nDecember 31,\n2018\n2019\n2020": columns read in another order than they stand
  const isTurned =
    days.length > 1 &&
    days.length < years.length &&
    days[0]?.month !== 12 &&
    days.at(-1)?.month === 12 &&
    runsOf(years).length !== days.length
  const shares = isTurned ? [] : (yearsOfDays(days.length, years) ?? [])
  for (const [at, own] of shares.entries()) {
    const day = days[at]!
    const isBefore = own[0]!.start > day.start
    const nearest = isBefore ? own[0] : own.at(-1)
    for (const year of own) {
      const date = { year: year.year, month: day.month, day: day.day }
      if (year !== nearest) yield* dateAt(by, year, date, found, ['month', 'day'])
      else if (days.length > 1) yield* dateAt(by, day, date, found, ['year'])
      else {
        const span = { start: Math.min(day.start, year.start), end: Math.max(day.end, year.end) }
        yield* dateAt(by, span, date, found)
      }
    }
  }
}
