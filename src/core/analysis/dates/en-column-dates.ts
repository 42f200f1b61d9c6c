import { allMatches } from '../../text/all-matches'
import { daysInMonth } from '../../calendar/calendar-date'
import { matchesAt } from '../anchors'
import type { Recogniser } from '../recogniser'
import { columnDates, type HeadDay, type HeadYear } from './column-dates'
import { monthNumber, monthPattern } from './month-names'
import { yearsAt } from './years-at'

// Several years with the day that they share before them. In a table's head: "As at 31 December\n2019\n2018", "Six months ended 30 June
// 2019 2018", "30th June,\n31st December,\n2019\n2018" (a year for each day), "2019\nRMB’000\n2018\nRMB’000"; in a sentence: "the years ended
// 31 December 2017, 2018 and 2019".
const year = String.raw`(?:19|20)\d{2}(?![\d%]|[.,-]\d)`
const unit = String.raw`(?:(?:RMB|HK\$|US\$|€|£)[’']?(?:000|m|million)?|%|Notes?|\((?:un)?audited\)|\(restated\))`
const across = String.raw`(?:[ \n]{1,2}${unit}){0,8}[ \n]{1,2}`
const listed = String.raw`(?:,? (?:and|&|or) |, ?|/)`
const years = new RegExp(
  String.raw`(?<![\d.,$/-])${year}(?:(?<across>(?:${across}${year}){1,9})|(?:${listed}${year}){1,9})`,
  'iy',
)
/** What stands right behind a year that another follows. */
const joins = ' \n,/'
const eachYear = new RegExp(year, 'g')

const day = String.raw`(?:\d{1,2}(?:st|nd|rd|th)?[ \n]${monthPattern}|${monthPattern}\.?[ \n]\d{1,2}(?:st|nd|rd|th)?)(?![a-z\d])`
const word =
  'as|at|of|and|for|the|years?|months?|periods?|during|outstanding|granted|exercised|lapsed|cancelled|ended|ending|two|three|four|five|six|seven|eight|nine|ten|eleven'
const between = String.raw`,?(?:[ \n]{1,2}(?:${word}|\((?:un)?audited\))){0,6}[ \n]{1,2}`
const days = new RegExp(
  String.raw`(?<![\d.,$A-Za-z]|\d )(?:${day}${between}){0,3}${day}(?<joint>(?: per share| exercise price)?,?[ \n]{0,2}(?:(?:${unit}|Group|Bank|Company|\([a-z]{1,3}\)|\d{1,2}\.)[ \n]){0,2})$`,
  'i',
)
const eachDay = new RegExp(
  String.raw`(?<day>\d{1,2})[a-z]{0,2}[ \n](?<month>${monthPattern})|(?<lateMonth>${monthPattern})\.?[ \n](?<late>\d{1,2})`,
  'gi',
)
/** How far before the years their days may begin. */
const reach = 160

/** The days right before `end`, and what stands between the last one and `end`. */
function daysBefore(text: string, end: number): { days: HeadDay[]; joint: string } {
  const from = Math.max(0, end - reach)
  const match = days.exec(text.slice(from, end))
  if (!match) return { days: [], joint: '' }
  const found = allMatches(eachDay, match[0]).map(({ index, 0: words, groups }) => ({
    start: from + match.index + index,
    end: from + match.index + index + words.length,
    month: monthNumber(groups?.['month'] ?? groups?.['lateMonth'] ?? ''),
    day: Number(groups?.['day'] ?? groups?.['late']),
  }))
  return { days: found, joint: match.groups?.['joint'] ?? '' }
}

/** Days that periods begin or end with: the only ones that several years share within a sentence. */
const boundsPeriod = ({ month, day }: HeadDay): boolean =>
  day === 1 || day >= Math.min(28, daysInMonth(2001, month))

/** Those years that are columns: not the same one again, nor a label's in the line below ("31 December 2019\n2020 Interim Report"). */
function columnsOf(text: string, all: readonly HeadYear[], days: number): readonly HeadYear[] {
  const again = all.findIndex(({ year }, place) => place > 0 && year === all[place - 1]!.year)
  const years = days > 1 || again < 0 ? all : all.slice(0, again)
  const last = years.at(-1)!
  const isLabel =
    text[last.start - 1] === '\n' && /^ (?!RMB|HK|US\$|GFA)[A-Za-z]/.test(text.slice(last.end, last.end + 6))
  return isLabel ? years.slice(0, -1) : years
}

/** What a year behind a list may be that of: "for the year ended 31 December 2019 and (2019) annual report". */
const names = /^[ \n](?:annual|interim|quarterly|ESG|AGM|EGM)\b/i

/** Those years of a list within a sentence that share its day: not one that names a report behind it. */
function listOf(text: string, all: readonly HeadYear[]): readonly HeadYear[] {
  const last = all.at(-1)!
  return names.test(text.slice(last.end, last.end + 12)) ? all.slice(0, -1) : all
}

/** Years that share one day, or that stand below a row of days. */
export const enColumnDates: Recogniser = {
  name: 'dates/en-column-dates',
  *find(text, found) {
    const places = yearsAt.in(text).filter((at) => joins.includes(text.charAt(at + 4)))
    for (const { index, 0: words, groups } of matchesAt(years, text, places)) {
      const { days, joint } = daysBefore(text, index)
      if (days.length === 0) continue
      const listedYears = allMatches(eachYear, words).map((match) => {
        const start = index + match.index
        return { start, end: start + 4, year: Number(match[0]) }
      })
      if (groups?.['across'] !== undefined) {
        const columns = columnsOf(text, listedYears, days.length)
        // a day and its year, and nothing of a column
        if (days.length > 1 || columns.length > 1 || !/^,?[ \n]?$/.test(joint))
          yield* columnDates(this.name, days, columns, found)
      } else if (/^,?[ \n]{0,2}$/.test(joint))
        yield* columnDates(this.name, days.slice(-1).filter(boundsPeriod), listOf(text, listedYears), found)
    }
  },
}
