import type { Span } from '../../text/span'
import { datesOf } from '../dates/date-finding'
import { ofKind } from '../of-kind'
import type { DateFinding, Recogniser } from '../recogniser'
import { isFree, isYearAlone, periodsEnding, sameDay, type LastDay } from './last-days'
import { periodEnding } from './period-ending'
import { zhHeadsBefore, zhPeriodsOfHeads } from './zh-heads-in-row'
import { zhLengthsAt } from './zh-lengths'

/** What leads to the last day, or to the years before it; the latter half of a stretch of time has but 至. */
const lead = /(?:[截結结]至|(?<until>[至到]))[ \n]?$/
/** What leads to the last day in a monthly return: "截至月份:". */
const ofMonth = /[截結结]至月份 ?(?:\(日\/月\/年\))? ?:[ \n]?$/
/** What stands between two years that share a day, and between their days: 截至2022年及2021年6月30日止六個月. */
const listed = /^(?:[、,及和與与]|以及)[ \n]?$/
/** What stands between a day and its further years: "二零二四年\n千港元\n二零二三年". */
const besides = /^(?:[^\p{sc=Han}。;:]|[千百萬万港美元人民幣币審审核計计未經经重列附註注及和與与]){0,40}$/u

/** The days that lead to the same 止, the one at `at` the last: 二零二二年及(二零二一年六月三十日). */
function daysTo(text: string, dates: readonly DateFinding[], at: number): DateFinding[] {
  const named = dates[at]!
  const days = [named]
  for (let last = dates[at - 1]; last; last = dates[at - days.length]) {
    if (!sameDay(last, named) || !listed.test(text.slice(last.end, days[0]!.start))) break
    days.unshift(last)
  }
  return days
}

/** The years behind the date at `at` that are further columns of a table's head. */
function columnsAfter(text: string, dates: readonly DateFinding[], at: number): DateFinding[] {
  const named = dates[at]!
  const days: DateFinding[] = []
  for (let next = dates[at + 1]; next; next = dates[at + 1 + days.length]) {
    const gap = text.slice((days.at(-1) ?? named).end, next.start)
    if (!isYearAlone(next) || !sameDay(next, named) || !besides.test(gap)) break
    days.push(next)
  }
  return days
}

const headDates = 'dates/zh-column-dates'

/** The day of a table's head, as it stands before 止. */
const dayOf = (text: string, { start, end }: DateFinding): string => text.slice(start, end).split('止')[0]!

/** What opens a length where 止 is left out: 截至二零一八年六月三十日六個月, 年度, 財政年度. */
const opensLength = /[\d一二三四五六七八九十兩两年財财會会]/

const lengthInHead = /止|(?<=日)[\d一二三四五六七八九十年財财]/

/** Where the lengths of the periods that end on a date are written; in a table's head the year stands behind them: 六月三十日止六個月 二零一八年. */
function lengthsOf(text: string, date: DateFinding) {
  const within = date.by === headDates ? text.slice(date.start, date.end).search(lengthInHead) : -1
  if (within >= 0) return { isHead: true, lengths: zhLengthsAt(text, date.start + within) }
  const next = text[date.end]
  const isOpen = next === '止' || (next !== undefined && opensLength.test(next))
  return { isHead: !isOpen, lengths: isOpen ? zhLengthsAt(text, date.end) : null }
}

/** Periods named by their last day: 截至二零一八年六月三十日止六個月, 截至2023年12月31日止三個年度. */
export const zhEndedPeriod: Recogniser = {
  name: 'periods/zh-ended-period',
  only: 'han',
  *find(text, found) {
    const dates = datesOf(found)
    const taken = ofKind(found, 'period')
    for (const [at, date] of dates.entries()) {
      if (isYearAlone(date)) continue
      const { isHead, lengths } = lengthsOf(text, date)
      if (!lengths) {
        if (!/[:\n]/.test(text[date.start - 1] ?? '')) continue
        const month = ofMonth.exec(text.slice(Math.max(0, date.start - 16), date.start))
        const span = { start: date.start - (month?.[0].length ?? 0), end: date.end }
        if (month) yield periodEnding(this.name, span, date.date, { months: 1 })
        continue
      }
      const days = isHead ? [date] : daysTo(text, dates, at)
      const first = days[0]!.start
      const words = lead.exec(text.slice(Math.max(0, first - 3), first))
      const isOpen = isHead || text[date.end] === '止'
      const isCut =
        words?.groups?.['until'] !== undefined ||
        (!isOpen && !words) ||
        (!words && lengths[0]!.months === null)
      const start = first - (words?.[0].length ?? 0)
      const end = isHead ? date.end : lengths.at(-1)!.span.end
      if (isCut || !isFree({ start, end }, taken)) continue
      const columns = columnsAfter(text, dates, at)
      const before = isHead ? zhHeadsBefore(text, start, dayOf(text, date)) : []
      if (before === null) continue
      if (before.length > 0) {
        const { span, months } = lengths[0]!
        const heads = [...before, { start, end: span.end, months }]
        yield* zhPeriodsOfHeads(this.name, heads, [date, ...columns])
        continue
      }
      const spansOf = (day: DateFinding): readonly Span[] => {
        const from = day === days[0] ? start : day.start
        if (isHead || day !== date) return lengths.map(() => ({ start: from, end: day.end }))
        return lengths.map(({ span }, index) => (index === 0 ? { start: from, end: span.end } : span))
      }
      const lastDays = days.map((day): LastDay => ({ date: day, spans: spansOf(day) }))
      const further = columns.map((day): LastDay => ({ date: day, spans: lengths.map(() => day) }))
      yield* periodsEnding(this.name, lengths, [...lastDays, ...further], date)
    }
  },
}
