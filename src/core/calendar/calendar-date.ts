/** A day of the Gregorian calendar, as printed in a filing: no time, no zone. `month` is 1 to 12. */
export interface CalendarDate {
  readonly year: number
  readonly month: number
  readonly day: number
}

const daysBefore = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const

const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0

/** How many days `month` (1 to 12) of `year` has; 0 for a month that does not exist. */
export const daysInMonth = (year: number, month: number): number =>
  month === 2 && isLeap(year) ? 29 : (daysBefore[month - 1] ?? 0)

/** Whether the day exists, in the years that filings speak of (1800 to 2199). */
export const isCalendarDate = ({ year, month, day }: CalendarDate): boolean =>
  Number.isInteger(year) && year >= 1800 && year <= 2199 && day >= 1 && day <= daysInMonth(year, month)

/** "2018-03-13". */
export const toIso = ({ year, month, day }: CalendarDate): string =>
  `${year < 1000 ? String(year).padStart(4, '0') : year}-${month < 10 ? '0' : ''}${month}-${day < 10 ? '0' : ''}${day}`

/** Reads "2018-03-13"; null when it is anything else or no day of the calendar. */
export function fromIso(iso: string): CalendarDate | null {
  const m = /^(\d{4})-(\d{2})-(\d{2})$/.exec(iso)
  if (!m) return null
  const date = { year: Number(m[1]), month: Number(m[2]), day: Number(m[3]) }
  return isCalendarDate(date) ? date : null
}

/** The day `days` later (earlier when negative). */
export function addDays(date: CalendarDate, days: number): CalendarDate {
  let { year, month, day } = date
  day += days
  while (day < 1) {
    month = month === 1 ? 12 : month - 1
    if (month === 12) year -= 1
    day += daysInMonth(year, month)
  }
  while (day > daysInMonth(year, month)) {
    day -= daysInMonth(year, month)
    month = month === 12 ? 1 : month + 1
    if (month === 1) year += 1
  }
  return { year, month, day }
}
