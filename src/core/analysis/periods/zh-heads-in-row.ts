import type { DateFinding, PeriodFinding } from '../recogniser'
import type { ColumnHead } from './heads-in-row'
import { periodEnding } from './period-ending'
import { zhLengthsAt } from './zh-lengths'

/** A head that stands in the same row right before another: 截至九月三十日止三個月 (截至九月三十日止九個月). */
const headBefore = /[截結结]至(?<day>[^\n。,截]{3,10}日)止[^\n。截]{1,8}[ \n]?$/
const longestHead = 28
const mostHeads = 3

/** The heads in a row before the one that starts at `at`, with the same day; null where one has another. */
export function zhHeadsBefore(text: string, at: number, day: string): readonly ColumnHead[] | null {
  const heads: ColumnHead[] = []
  for (let start = at; heads.length < mostHeads; start = heads[0]!.start) {
    const from = Math.max(0, start - longestHead)
    const match = headBefore.exec(text.slice(from, start))
    if (!match) break
    const words = match.groups!['day']!
    const [length] = zhLengthsAt(text, from + match.index + 2 + words.length) ?? []
    const end = /\s$/.test(match[0]) ? start - 1 : start
    if (words !== day || length?.span.end !== end) return null
    heads.unshift({ start: from + match.index, end, months: length.months })
  }
  return heads
}

/**
 * The periods of columns whose heads stand in a row above the years of all of them, which are shared out; none where they cannot be:
 *
 *     截至九月三十日止三個月    截至九月三十日止九個月
 *     二零一九年  二零一八年    二零一九年  二零一八年
 */
export function* zhPeriodsOfHeads(
  by: string,
  heads: readonly ColumnHead[],
  years: readonly DateFinding[],
): Generator<PeriodFinding> {
  const each = years.length / heads.length
  if (!Number.isInteger(each)) return
  for (const [i, { start, end, months }] of heads.entries()) {
    const own = years.slice(i * each, (i + 1) * each)
    yield periodEnding(by, { start, end }, own[0]!.date, { months, inferred: ['year', 'lastDay'] })
    // the first of all is read together with its day
    for (const year of i === 0 ? own.slice(1) : own)
      yield periodEnding(by, year, year.date, { months, inferred: ['months', 'lastDay'] })
  }
}
