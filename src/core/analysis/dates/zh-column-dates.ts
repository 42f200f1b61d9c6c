import { allMatches } from '../../text/all-matches'
import { daysInMonth } from '../../calendar/calendar-date'
import { readCount } from '../../calendar/chinese-numerals'
import type { Recogniser } from '../recogniser'
import { columnDates, type HeadDay, type HeadYear } from './column-dates'
import { zhDay, zhGap, zhMonth, zhYearsOf } from './zh-parts'

// Several years with the days that they share. In a table's head: "截至六月三十日止六個月\n二零一九年\n二零一八年", and a year for each day:
// "二零一九年\n二零一八年\n六月三十日\n十二月三十一日"; in a sentence: "二零一九年及二零一八年十二月三十一日".
const unit = String.raw`(?:(?:港幣|港币|人民幣|人民币)?[千百][萬万]?[港美]?元|[千百][萬万]?股|%|附註|附注|\((?:未經|未经|經|经)[審审][核計计]\)|\([經经]重列\))`
/** What stands between the years of a table's head, and between those of a sentence. */
const across = new RegExp(String.raw`^(?:[ \n]{0,2}${unit}){0,3}[ \n]{0,2}[於于]?$`)
const listed = /^(?:[、,/]|以及|及|和|與|与|或)[ \n]?$/
const longestJoint = 30

const day = String.raw`${zhMonth}${zhGap}月${zhGap}${zhDay}${zhGap}日`
const period = String.raw`(?:\n?止(?:期間|期间)|\n?止?(?:(?:財政|财政|財務|财务)?年度|[一二三四五六七八九十\d]{1,2}[個个]月(?:期間|期间)?))?`
/** Columns of years, then one of a part of a year: "十二月三十一日止年度 截至九月三十日". */
const thenPart = String.raw`止(?:(?:財政|财政|財務|财务)?年度)[ \n]?截至[ \n]?`
const row = String.raw`${day}(?:(?:${thenPart}|[ \n]{0,2}[於于]?)${day}){0,3}`
const before = new RegExp(
  String.raw`(?<![年月\d][ \n]{0,2})(?<![〇零一二三四五六七八九十])(?<days>${row})${period}[ \n]{0,2}(?:${unit}[ \n]){0,2}$`,
)
const after = new RegExp(String.raw`[ \n]{0,2}[於于為]?(?<days>${row})`, 'dy')
const eachDay = new RegExp(String.raw`(?<month>${zhMonth})${zhGap}月${zhGap}(?<day>${zhDay})${zhGap}日`, 'g')
/** How far before the years their days may begin. */
const reach = 80

const daysOf = (words: string, offset: number): HeadDay[] =>
  allMatches(eachDay, words).map(({ index, 0: all, groups }) => ({
    start: offset + index,
    end: offset + index + all.length,
    month: readCount(groups?.['month'] ?? '') ?? 0,
    day: readCount(groups?.['day'] ?? '') ?? 0,
  }))

/** The years of a text that stand together, two at least: in a head or in a sentence. */
function* rowsOfYears(text: string): Generator<{ years: HeadYear[]; isHead: boolean }> {
  const all = zhYearsOf(text)
  for (let at = 0; at < all.length;) {
    const years = [all[at]!]
    let joint: RegExp | null = null
    for (at += 1; at < all.length; at += 1) {
      const [last, next] = [years.at(-1)!, all[at]!]
      if (next.start - last.end > longestJoint) break
      const between = text.slice(last.end, next.start)
      joint ??= across.test(between) ? across : listed
      if (!joint.test(between)) break
      years.push(next)
    }
    if (years.length > 1) yield { years, isHead: joint === across }
  }
}

function daysBefore(text: string, end: number): HeadDay[] {
  const from = Math.max(0, end - reach)
  const match = before.exec(text.slice(from, end))
  return match ? daysOf(match.groups?.['days'] ?? '', from + match.index) : []
}

function daysAfter(text: string, start: number): HeadDay[] {
  after.lastIndex = start
  const match = after.exec(text)
  return match ? daysOf(match.groups?.['days'] ?? '', match.indices?.groups?.['days']?.[0] ?? start) : []
}

/** Days that periods begin or end with: the only ones that several years share within a sentence. */
const boundsPeriod = ({ month, day }: HeadDay): boolean =>
  day === 1 || day >= Math.min(28, daysInMonth(2001, month))

/** Years that share one day, or that stand above or below a row of days. */
export const zhColumnDates: Recogniser = {
  name: 'dates/zh-column-dates',
  only: 'han',
  *find(text, found) {
    for (const { years, isHead } of rowsOfYears(text)) {
      const following = daysAfter(text, years.at(-1)!.end)
      if (!isHead) {
        if (following.length === 1)
          yield* columnDates(this.name, following.filter(boundsPeriod), years, found)
        continue
      }
      const preceding = daysBefore(text, years[0]!.start)
      if (preceding.length > 0) yield* columnDates(this.name, preceding, years, found)
      else if (following.length === years.length) yield* columnDates(this.name, following, years, found)
    }
  },
}
