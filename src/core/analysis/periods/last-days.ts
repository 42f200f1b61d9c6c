import { firstFrom, overlaps, type Span } from '../../text/span'
import type { PeriodPart } from '../mention'
import type { DateFinding, PeriodFinding } from '../recogniser'
import { monthsEarlier, periodEnding } from './period-ending'

/** How long one of the periods is that end on the same days: "three months" of "three months and nine months ended 30 September 2024". */
export interface Length {
  readonly months: number | null
  /** How many such periods in a row end with the one that is named: three of "three years ended 31 December 2023". */
  readonly times: number
}

/** A last day, and the words that name the periods which end on it: for each length, in their order. */
export interface LastDay {
  readonly date: DateFinding
  readonly spans: readonly Span[]
}

/** No row of years is longer. */
const mostTimes = 10

export const sameDay = (a: DateFinding, b: DateFinding): boolean =>
  a.date.month === b.date.month && a.date.day === b.date.day

/** Whether a year stands alone and takes its day from a date beside it. */
export const isYearAlone = ({ inferred }: DateFinding): boolean => inferred.includes('day')

/** No words that name a period are longer. */
const longest = 250

/** Whether none of the periods that were found before (in order) is in a span. */
export function isFree(span: Span, taken: readonly PeriodFinding[]): boolean {
  for (let at = firstFrom(taken, span.start - longest); at < taken.length; at++) {
    const other = taken[at]!
    if (other.start >= span.end) return true
    if (overlaps(other, span)) return false
  }
  return true
}

/**
 * The periods of each length that end on each of the days. `named` tells where the length of a period is named, the last of its days; the
 * others take it from there.
 */
export function* periodsEnding(
  by: string,
  lengths: readonly Length[],
  days: readonly LastDay[],
  named: DateFinding,
): Generator<PeriodFinding> {
  for (const { date, spans } of days)
    for (const [index, { months, times }] of lengths.entries()) {
      const span = spans[index]!
      const inferred: PeriodPart[] = []
      const isWithDate = span.start <= date.start && span.end >= date.end
      if (date.inferred.includes('year') || !isWithDate) inferred.push('year')
      if (date !== named) inferred.push('months')
      if (isYearAlone(date) || !isWithDate) inferred.push('lastDay')
      if (months !== null && days.length === 1 && times <= mostTimes)
        for (let back = times - 1; back > 0; back--)
          yield periodEnding(by, span, monthsEarlier(date.date, back * months), {
            months,
            inferred: ['year', 'lastDay'],
          })
      yield periodEnding(by, span, date.date, { months, inferred })
    }
}
