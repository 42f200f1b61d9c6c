import { allMatches } from '../../text/all-matches'
import { readCount, readYear } from '../../calendar/chinese-numerals'
import type { Recogniser } from '../recogniser'
import { dateAt } from './date-finding'
import { yearSigns, zhDay, zhMonth, zhYear } from './zh-parts'

/*
 * Dates that the cells of a table cut after the year, the day on the next line:
 *
 *     承授人     授出日期        年內授出     行使期
 *     林小明     二零二零年      200,000      二零二一年五月六日至
 *                五月六日                     二零三零年五月五日
 */

/** A year that is all there is on its line of a cell. */
const loneYear = new RegExp(String.raw`(?<=^| )[於于]?(?<year>${zhYear})年(?= |$)`, 'g')
/** A day that is, with what it leads to. */
const loneDay = new RegExp(
  String.raw`(?<=^| )(?<words>(?<month>${zhMonth})月(?<day>${zhDay})日)(?=[ 至起止]|$)(?! ?\([星週周])`,
  'g',
)
const longestLine = 120
const prose = /[。;]/

/** Days on the line below as many years, one for each, in a table whose cells are narrow. */
export const zhCutDates: Recogniser = {
  name: 'dates/zh-cut-dates',
  only: 'han',
  *find(text, found) {
    let done = -1
    for (const place of yearSigns.in(text)) {
      if (place < done || !/[ \n]/.test(text[place + 1] ?? '')) continue
      const end = text.indexOf('\n', place)
      if (end < 0) return
      done = end
      const below = text.indexOf('\n', end + 1)
      const line = text.slice(text.lastIndexOf('\n', place) + 1, end)
      const next = text.slice(end + 1, below < 0 ? text.length : below)
      if (line.length > longestLine || next.length > longestLine || prose.test(line + next)) continue
      const years = allMatches(loneYear, line)
      const isOnlyLast = years.length === 1 && years[0]!.index + years[0]![0].length === line.length
      if (years.length === 0 || isOnlyLast) continue
      const days = allMatches(loneDay, next)
      if (days.length !== years.length) continue
      for (const [i, { index, groups = {} }] of days.entries()) {
        const year = readYear(years[i]!.groups?.['year'] ?? '') ?? 0
        const [month, day] = [readCount(groups['month'] ?? '') ?? 0, readCount(groups['day'] ?? '') ?? 0]
        const start = end + 1 + index
        yield* dateAt(
          this.name,
          { start, end: start + (groups['words'] ?? '').length },
          { year, month, day },
          found,
          ['year'],
        )
      }
    }
  },
}
