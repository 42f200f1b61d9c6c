import { addDays, fromIso, toIso } from '../calendar/calendar-date'
import type { FilingRecord } from '../annotation/filing'

const hanDigits = '〇一二三四五六七八九'

const plainYears = (title: string): string =>
  title.replace(/[二一][〇○零Ｏ一二三四五六七八九]{3}(?=年|$)/g, (year) =>
    Array.from(year, (digit) => Math.max(hanDigits.indexOf(digit), 0)).join(''),
  )

interface TitleYears {
  /** Years that the report is on: "2018 ANNUAL REPORT", the second of "ANNUAL REPORT 2017/18", "二零一八年年報". */
  readonly stated: ReadonlySet<string>
  /** The first of "2017/18": the year of an interim period, but not that of the annual report. */
  readonly begun: ReadonlySet<string>
}

function titleYears(title: string): TitleYears {
  const stated = new Set<string>()
  const begun = new Set<string>()
  for (const match of plainYears(title).matchAll(
    /(?<!\d)((?:19|20)\d{2})(?:\s?[/-]\s?(?:20)?(\d{2}))?(?!\d)/g,
  )) {
    const [, year = '', second] = match
    const next = String(Number(year) + 1)
    if (second !== undefined && next.endsWith(second)) {
      stated.add(next)
      begun.add(year)
    } else stated.add(year)
  }
  return { stated, begun }
}

/** A report comes out within this many days of the end of its period, late ones included. */
const longestWait = 365

/**
 * Whether a report is the one on a period ("2018", or its last day "2018-06-30"): `yes` where its title names the year and it was
 * released after it, `perhaps` where its title names no year or one that may be another way to count, `no` otherwise.
 */
export function coversPeriod(
  record: Pick<FilingRecord, 'title' | 'date'>,
  period: string,
): 'yes' | 'perhaps' | 'no' {
  const end = fromIso(period)
  const year = period.slice(0, 4)
  const earliest = end ? period : `${year}-01-01`
  const latest = end ? toIso(addDays(end, longestWait)) : `${Number(year) + 1}-12-31`
  if (record.date === null || record.date < earliest || record.date > latest) return 'no'
  const { stated, begun } = titleYears(record.title ?? '')
  if (stated.has(year)) return 'yes'
  if (begun.has(year)) return end ? 'yes' : 'perhaps'
  return stated.size === 0 ? 'perhaps' : 'no'
}
