import { allMatches } from '../../text/all-matches'
import { daysInMonth } from '../../calendar/calendar-date'
import { readCount, readYear } from '../../calendar/chinese-numerals'
import { anchors } from '../anchors'
import { linesAt } from '../lines-at'
import type { DateFinding, Finding, Recogniser } from '../recogniser'
import type { HeadDay } from './column-dates'
import { dateAt } from './date-finding'
import { monthNumber, monthPattern, monthsAt } from './month-names'
import { zhDay, zhMonth, zhYear } from './zh-parts'

/*
 * Days whose year only the head of their table gives, once for each column or once for all:
 *
 *     Key dates             2023               2022            二零二三年         二零二二年
 *     Record date           15 September       16 September    九月十五日         九月十六日
 *     Register closed       18 to 20 …         19 to 21 …
 */

/** How one language writes the rows of such a table and its head. */
interface Writing {
  /** A day without a year. */
  readonly day: RegExp
  /** What a line ends in that ends in a day, by its last few characters: most lines are told to be no row by that. */
  readonly ending: RegExp
  /** What joins the two days of a range. */
  readonly joint: RegExp
  /** A year that is a line, or several years with which one ends, behind a few words. */
  readonly head: RegExp
  readonly eachYear: RegExp
}

const english: Writing = {
  day: new RegExp(
    String.raw`(?<![\d.,$/-])(?<day>\d{1,2})(?:st|nd|rd|th)? (?<month>${monthPattern})(?![a-z\d])(?!,? (?:19|20)\d\d)`,
    'gi',
  ),
  ending: /[a-z][ *#)]{0,3}$/i,
  joint: /^ ?(?:to|and|–|-) ?$/,
  head: /^(?<years>(?:19|20)\d\d)$|(?:^|\. )[^\d\n.;]{0,40}?(?<=^| )(?<columns>(?:19|20)\d\d(?: (?:19|20)\d\d){1,3})$/,
  eachYear: /\d{4}/g,
}
const chinese: Writing = {
  day: new RegExp(
    String.raw`(?<![年〇零一二三四五六七八九十\d])(?<month>${zhMonth}) ?月 ?(?<day>${zhDay}) ?日`,
    'g',
  ),
  ending: /日[ *#)]{0,3}$/,
  joint: /^ ?[至及和] ?$/,
  head: new RegExp(
    String.raw`^(?<years>${zhYear}年)$|(?:^|。)[^\d。;,年\n]{0,16}?(?<columns>(?:(?<=^(?:事項|事件|日期|时间|時間|事项|安排|活動|活动) ?)${zhYear}年|${zhYear}年(?: ?${zhYear}年){1,3}))$`,
  ),
  eachYear: new RegExp(String.raw`${zhYear}(?=年)`, 'g'),
}

const monthSigns = anchors(['月'])
/** What may stand behind the last day of a row. */
const rowEnd = /^[ *#)]{0,3}$/
/** A day with its weekday is not left to the head's year alone. */
const weekday = /(?:Sun|Mon|Tues|Wednes|Thurs|Fri|Satur)day|星期|[週周][一二三四五六日]/
/** How far above a row its head may stand, and how long the lines of such a table are. */
const [mostLines, longestLine] = [14, 140]
const prose = /[.;。;] |。|(?:19|20)\d\d/
/** Lines of figures: those of accounts, whose columns a page's text tears apart. */
const figures = /^[\d,.()–-]+$|^(?:RMB|HK\$|US\$)?[’']?000$|千元$/
/** What comes right before the day of a balance, not of an event: "Issued shares at (1 January)". */
const balance = /(?:^|\b(?:at|as at|as of|ended|ending)|[於于至止])\s*$/i

/** In a timetable whose cells stand one below the other a day is all there is on its line. */
const timetable = /時間表|时间表|timetable/i

/** The days of a line that ends in them; none where it says something else behind the last. */
function daysOf(line: string, offset: number, { day, ending }: Writing): HeadDay[] {
  if (!ending.test(line.slice(-4))) return []
  const days = allMatches(day, line).map(({ index, 0: words, groups = {} }) => ({
    start: offset + index,
    end: offset + index + words.length,
    month: monthNumber(groups['month'] ?? '') || (readCount(groups['month'] ?? '') ?? 0),
    day: readCount(groups['day'] ?? '') ?? 0,
  }))
  const last = days.at(-1)
  return last && rowEnd.test(line.slice(last.end - offset)) && !weekday.test(line) ? days : []
}

/** The years of the nearest head above the line that begins at `start`. */
function yearsAbove(text: string, start: number, { head, eachYear }: Writing): number[] {
  let end = start - 1
  for (let n = 0; n < mostLines && end > 0; n++) {
    const from = text.lastIndexOf('\n', end - 1) + 1
    const line = text.slice(from, end).trim()
    const groups = head.exec(line.slice(-90))?.groups
    const years = groups?.['columns'] ?? (line.length < 12 ? groups?.['years'] : undefined)
    if (years !== undefined) return allMatches(eachYear, years).map(([year]) => readYear(year) ?? 0)
    if (line.length > longestLine || prose.test(line) || figures.test(line)) return []
    end = from - 1
  }
  return []
}

/** Whether a row names what happens on its days; the last days of periods are those of accounts. */
function isEvent(text: string, days: readonly HeadDay[]): boolean {
  const label = text.slice(text.lastIndexOf('\n', days[0]!.start) + 1, days[0]!.start)
  const isCell =
    label.trim() === '' && timetable.test(text.slice(Math.max(0, days[0]!.start - 1500), days[0]!.start))
  return (
    (isCell || !balance.test(label)) &&
    days.every(({ month, day }) => day > 1 && day < Math.min(28, daysInMonth(2001, month)))
  )
}

/** Which year each day of a row is of: one for all, one for each, or one for the two days of each range; none where that is not clear. */
function yearsOfRow(
  text: string,
  days: readonly HeadDay[],
  years: readonly number[],
  joint: RegExp,
): number[] {
  if (years.length === 1) return isEvent(text, days) ? days.map(() => years[0]!) : []
  if (days.length === years.length) return [...years]
  const isRanges =
    days.length === 2 * years.length &&
    days.every((day, i) => i % 2 === 1 || joint.test(text.slice(day.end, days[i + 1]!.start)))
  return isRanges ? days.map((_, i) => years[i >> 1]!) : []
}

function rows(
  by: string,
  text: string,
  places: readonly number[],
  writing: Writing,
  found: readonly Finding[],
): readonly DateFinding[] {
  const dates: DateFinding[] = []
  for (const { start, end } of linesAt(text, places)) {
    if (start === 0 || end - start > longestLine) continue
    const days = daysOf(text.slice(start, end), start, writing)
    if (days.length === 0) continue
    const years = yearsOfRow(text, days, yearsAbove(text, start, writing), writing.joint)
    for (const [i, year] of years.entries()) {
      const { month, day } = days[i]!
      dates.push(...dateAt(by, days[i]!, { year, month, day }, found, ['year']))
    }
  }
  return dates
}

/** Days in the rows of a table whose head gives the year. */
export const daysBelowYears: Recogniser = {
  name: 'dates/days-below-years',
  *find(text, found) {
    yield* rows(this.name, text, monthsAt.in(text), english, found)
    yield* rows(this.name, text, monthSigns.in(text), chinese, found)
  },
}
