import { allMatches } from '../../text/all-matches'
import { readYear } from '../../calendar/chinese-numerals'
import type { Finding } from '../recogniser'
import { datesOf } from './date-finding'
import { zhYear } from './zh-parts'

// A line that is a year alone, as the head of a timetable: "2018", "2018 (Hong Kong time)", "Hong Kong time 2018", "二零一八年".
const headLine = new RegExp(
  String.raw`(?:^|\n)(?:\(?Hong Kong time\)? |\(?香港時間\)?)?(?:Year |(?:(?:事項|事项|事件|日期|時間|时间|預期時間表|预期时间表|Events?) ?){1,2})?(?<year>(?:19|20)\d{2}|${zhYear}(?=年))年?(?: ?\([^()\n]{1,40}\))?(?=\n|$)`,
  'gi',
)
/** How far from a date the words may be that give its year. */
const reach = 3000

interface YearAt {
  readonly at: number
  readonly year: number
}

/** The last entry before `at`, by halving. */
function lastBefore(list: readonly YearAt[], at: number): number {
  let [low, high] = [0, list.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (list[middle]!.at < at) low = middle + 1
    else high = middle
  }
  return low - 1
}

/**
 * Looks up, for a place in `text`, the years that a date without a year may be of, the likeliest first: that of the timetable's head above
 * it, of the last full date before it and of the next one after it.
 */
export function yearsNear(text: string, found: readonly Finding[]): (at: number) => number[] {
  const heads = allMatches(headLine, text).map(({ index, groups }) => ({
    at: index,
    year: readYear(groups?.['year'] ?? '') ?? 0,
  }))
  const dates = datesOf(found).map(({ start, date }) => ({ at: start, year: date.year }))
  return (at) => {
    const place = lastBefore(dates, at)
    const near = [heads[lastBefore(heads, at)], dates[place], dates[place + 1]]
    return near.flatMap((year) => (year && Math.abs(year.at - at) <= reach ? [year.year] : []))
  }
}
