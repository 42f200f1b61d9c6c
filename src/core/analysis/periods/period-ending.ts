import { daysInMonth, toIso, type CalendarDate } from '../../calendar/calendar-date'
import type { Span } from '../../text/span'
import { stated, type PeriodPart } from '../mention'
import type { PeriodFinding } from '../recogniser'

interface Known {
  readonly months: number | null
  readonly firstDay?: CalendarDate
  readonly inferred?: readonly PeriodPart[]
}

/** The finding of a period that ends on a day. */
export const periodEnding = (
  by: string,
  { start, end }: Span,
  lastDay: CalendarDate,
  { months, firstDay, inferred = stated }: Known,
): PeriodFinding => ({
  kind: 'period',
  by,
  start,
  end,
  year: lastDay.year,
  months,
  part: null,
  firstDay: firstDay ? toIso(firstDay) : null,
  lastDay: toIso(lastDay),
  inferred,
})

/** The last day of the period of so many months before the one that ends on `date`: the end of a month stays one. */
export function monthsEarlier(date: CalendarDate, months: number): CalendarDate {
  const count = date.year * 12 + date.month - 1 - months
  const [year, month] = [Math.floor(count / 12), (count % 12) + 1]
  const isMonthEnd = date.day === daysInMonth(date.year, date.month)
  const most = daysInMonth(year, month)
  return { year, month, day: isMonthEnd ? most : Math.min(date.day, most) }
}
