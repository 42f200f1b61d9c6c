import { isCalendarDate, type CalendarDate } from '../../calendar/calendar-date'
import { firstFrom, overlaps, type Span } from '../../text/span'
import { ofKind } from '../of-kind'
import type { DateFinding, Finding } from '../recogniser'

/** Whether a date has been found already anywhere in `span`. */
const isTaken = (span: Span, found: readonly Finding[]): boolean => {
  for (
    let index = firstFrom(found, span.start - 60);
    index < found.length && found[index]!.start < span.end;
    index += 1
  ) {
    const other = found[index]!
    if (other.kind === 'date' && overlaps(other, span)) return true
  }
  return false
}

const none: readonly DateFinding[] = []

/** The date at `span` if there is such a day, in the years 1900 to 2100, and no recogniser before has read a date there; else nothing. */
export function dateAt(
  by: string,
  span: Span,
  date: CalendarDate,
  found: readonly Finding[],
  inferred: DateFinding['inferred'] = [],
): readonly DateFinding[] {
  if (!isCalendarDate(date) || date.year < 1900 || date.year > 2100 || isTaken(span, found)) return none
  return [{ kind: 'date', by, start: span.start, end: span.end, date, role: null, inferred }]
}

/** The dates among findings, in the order of the text. */
export const datesOf = (found: readonly Finding[]): readonly DateFinding[] => ofKind(found, 'date')
