import { isCalendarDate } from '../../calendar/calendar-date'
import { isDigit } from '../anchors'
import type { DateFinding, Recogniser } from '../recogniser'
import { dateAt } from './date-finding'
import { yearsAt } from './years-at'

// "28/10/2016", "28.10.2016", "28-10-2016" (day first, as Hong Kong writes), "15 / 2 / 2019" (a form's boxes), "2016-10-28", "2016/10/28",
// "2016.10.28", and two with a dash between: "1.1.2011-12.7.2019", the second of them on another line or not. Not parts of longer numbers,
// codes, versions or addresses: "1.28.10.2016", "A28/10/2016", "/2016/10/28/".
const pattern =
  /(?:(?<![\w./$-])|(?<=[./](?:19|20)\d\d ?-|(?:19|20)\d\d[./]\d\d?[./]\d\d? ?-))(?:(?<day>\d{1,2})(?<mark>[/.-]| \/ )(?<month>\d{1,2})\k<mark>(?<year>(?:19|20)\d{2})|(?<year2>(?:19|20)\d{2})(?<mark2>[/.-])(?<month2>\d{1,2})\k<mark2>(?<day2>\d{1,2}))(?![\d/%]|-(?!\d{1,2}[./]\d{1,2}[./](?:19|20)\d\d|(?:19|20)\d\d[./]\d|\s|$)|\.\d|[A-Za-z])/y

/** Words before figures that count parts of a text: "paragraph 2.1.2020". */
const counting =
  /\b(?:version|paragraph|clause|note|section|schedule|rule|article|item|chapter|appendix|regulation|part)s? (?:no\. ?)?$/i

const marks = new Uint8Array(128)
for (const mark of '/.-') marks[mark.charCodeAt(0)] = 1
const isMark = (unit: number): boolean => marks[unit] === 1
const space = 32

/** Where the one or two digits begin that stand before a mark that ends at `end`; `end` where none do. */
function partBefore(text: string, end: number): number {
  let at = end
  if (text.charCodeAt(at - 1) === space) at -= 1
  if (!isMark(text.charCodeAt(at - 1))) return end
  at -= text.charCodeAt(at - 2) === space ? 2 : 1
  if (!isDigit(text.charCodeAt(at - 1))) return end
  return isDigit(text.charCodeAt(at - 2)) ? at - 2 : at - 1
}

/** Where a date begins that ends in the year at `year`; `year` where the units before it are none of a date's. */
function startBefore(text: string, year: number): number {
  const month = partBefore(text, year)
  const day = month === year ? month : partBefore(text, month)
  return day === month ? year : day
}

const isFirst = (text: string, year: number): boolean =>
  isMark(text.charCodeAt(year + 4)) && isDigit(text.charCodeAt(year + 5))

/** The date whose year may stand at `year`, behind the day and month or before them. */
function matchAround(text: string, year: number): RegExpExecArray | null {
  const start = startBefore(text, year)
  return (start === year ? null : matchAt(text, start)) ?? (isFirst(text, year) ? matchAt(text, year) : null)
}

function matchAt(text: string, start: number): RegExpExecArray | null {
  pattern.lastIndex = start
  return pattern.exec(text)
}

/** Dates in digits. The order month, day is read only where day, month is no date. */
export const numericDate: Recogniser = {
  name: 'dates/numeric-date',
  find(text, found) {
    const own: DateFinding[] = []
    let end = 0
    for (const at of yearsAt.in(text)) {
      const match = at < end ? null : matchAround(text, at)
      if (!match) continue
      const { groups, index: start } = match
      end = start + match[0].length
      const year = Number(groups?.['year'] ?? groups?.['year2'])
      const month = Number(groups?.['month'] ?? groups?.['month2'])
      const day = Number(groups?.['day'] ?? groups?.['day2'])
      const isDotted = (groups?.['mark'] ?? groups?.['mark2']) === '.'
      // a table's head goes on from the column of its notes to its dates: "Notes 31.12.2019"
      if (isDotted && day < 28 && counting.test(text.slice(Math.max(0, start - 16), start))) continue
      const asWritten = { year, month, day }
      const turned = { year, month: day, day: month }
      const date = isCalendarDate(asWritten) || groups?.['year2'] ? asWritten : turned
      own.push(...dateAt(this.name, { start, end }, date, found))
    }
    return own
  },
}
