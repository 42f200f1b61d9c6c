import { allMatches } from '../../text/all-matches'
import { isDigit, matchesAt } from '../anchors'
import type { DateFinding, Recogniser } from '../recogniser'
import { dateAt } from './date-finding'
import { monthNumber, monthPattern, monthsAt, weekdayPattern } from './month-names'

const day = String.raw`(?:[1-3] \d(?= ?,)|\d{1,2} ?(?:st|nd|rd|th)|\d{1,2})`
const weekday = String.raw`(?:[ \n]?\(${weekdayPattern}\)|,?[ \n]${weekdayPattern}(?![a-z]))?`
const joint = String.raw`(?:,? ?(?:and|&|to|or|and/or|until|through)[ \n]|, ?| ?[-–—/] ?)`

// "October 28, 2016", "OCTOBER 28 2016", "Oct. 28th, 2016", and lists that share the year: "May 24 and 31, 2018",
// "May 28 to June 3, 2025", "May 24, May 31 and June 7, 2018". A month has no letter before it. A page may
// tear a day's digits apart: "August 1 1 , 2025".
const pattern = new RegExp(
  String.raw`\b(?=[JFMASOND])(?<list>${monthPattern}\.?[ \n]{0,2}${day}(?!\d)${weekday}` +
    String.raw`(?:${joint}(?:${weekdayPattern},? )?(?:${monthPattern}\.? ?)?${day}(?!\d)${weekday}){0,12})` +
    String.raw`(?:[ \n]?,[ \n]{0,2}|[ \n]{1,2})(?<year>(?:19|20)\d{2})(?!\d)`,
  'iy',
)
const item = new RegExp(
  String.raw`(?:(?<month>${monthPattern})\.?[ \n]{0,2})?(?<day>[1-3] \d|\d{1,2})(?:st|nd|rd|th)?`,
  'gi',
)

const rangeTo = new RegExp(
  String.raw`^[^,;]{3,24}(?:to|until|through|–) (?:${weekdayPattern},? )?(?<month>${monthPattern})`,
  'i',
)

/** Whether a range goes on to a month of the next year: "December 28 to January 3, 2019". */
function runsOver(words: string, month: number): boolean {
  const next = rangeTo.exec(words)?.groups?.['month']
  return next !== undefined && monthNumber(next) < month
}

const isLetter = (unit: number): boolean => (unit | 32) >= 97 && (unit | 32) <= 122
const isBlank = (unit: number): boolean => unit === 32 || unit === 10

/** Those of the words which begin at `places` that one or two figures follow, as a day follows a month; a year has more. */
function beforeFigures(text: string, places: readonly number[]): number[] {
  return places.filter((place) => {
    let at = place
    while (isLetter(text.charCodeAt(at))) at++
    if (text[at] === '.') at++
    for (let blanks = 0; blanks < 2 && isBlank(text.charCodeAt(at)); blanks++) at++
    const isYear = isDigit(text.charCodeAt(at + 1)) && isDigit(text.charCodeAt(at + 2))
    return isDigit(text.charCodeAt(at)) && !isYear
  })
}

/** Month in words, day, year; also several days of one year. */
export const enUsDate: Recogniser = {
  name: 'dates/en-us-date',
  *find(text, found) {
    for (const { index, 0: words, groups } of matchesAt(
      pattern,
      text,
      beforeFigures(text, monthsAt.in(text)),
    )) {
      const { list, year } = groups as Record<'list' | 'year', string>
      const items = allMatches(item, list)
      let month = 0
      for (const [place, part] of items.entries()) {
        if (part.groups?.['month']) month = monthNumber(part.groups['month'])
        const isLast = place === items.length - 1
        const start = index + part.index
        const span = { start, end: isLast ? index + words.length : start + part[0].length }
        const inferred: DateFinding['inferred'] = [
          ...(isLast ? [] : ['year' as const]),
          ...(part.groups?.['month'] ? [] : ['month' as const]),
        ]
        const startsEarlier = !isLast && runsOver(list.slice(part.index), month)
        const date = {
          year: Number(year) - (startsEarlier ? 1 : 0),
          month,
          day: Number(part.groups?.['day']?.replace(' ', '')),
        }
        yield* dateAt(this.name, span, date, found, inferred)
      }
    }
  },
}
