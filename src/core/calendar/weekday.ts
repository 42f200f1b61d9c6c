import type { CalendarDate } from './calendar-date'

const offsets = [0, 3, 2, 5, 0, 3, 5, 1, 4, 6, 2, 4] as const

/** The day of the week of a day of the Gregorian calendar, 0 for Sunday (Sakamoto's rule). */
export function weekdayOf({ year, month, day }: CalendarDate): number {
  const y = month < 3 ? year - 1 : year
  const leaps = Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400)
  return (y + leaps + (offsets[month - 1] ?? 0) + day) % 7
}
