import { daysInMonth, type CalendarDate } from '../../calendar/calendar-date'
import type { Span } from '../../text/span'
import { datesOf } from '../dates/date-finding'
import type { DateFinding, PeriodFinding, Recogniser } from '../recogniser'
import { periodEnding } from './period-ending'
import { spaced } from './spaced'
import { enCount, zhCount } from './spoken-count'

/*
 * "the period from 1 January 2018 to 30 June 2018", "the financial year commencing on 1 April 2017 and ending on 31 March 2018", "the period
 * from 15 March 2018 (date of incorporation) to 30 June 2018"; 自2018年1月1日起至2018年6月30日止期間, 由…至…止六個月, 報告期間(2018年1月1日至…).
 */
const bracket = String.raw`(?:[ \n]?\((?<note>[^()\n]{1,80})\))?`

/** How one language writes such a period: what stands before its first day, between the two, and behind the last. */
interface Writing {
  readonly before: RegExp
  readonly between: RegExp
  readonly after: RegExp
}

const english: Writing = {
  before: new RegExp(
    spaced(
      `(?<![A-Za-z\\d-])(?:${enCount}[ -]months?(?: periods?)?|(?:(?:financial|fiscal|reporting|accounting) )?(?:year|period))(?:,? (?:from|commencing|beginning|starting|running|between|commenced|began|and|including|on)){0,4}:? $`,
    ),
    'i',
  ),
  between: new RegExp(
    `^${bracket}${spaced(',?(?: and)? (?:up to|to|until|through|ending|ended|and)(?: and including)?(?: on)? ')}$|^ ?[-–—] ?$`,
  ),
  after: /^/,
}
const chinese: Writing = {
  before: /(?:[自由從从]|期[間间](?:\(|:|為|为|即|指|[為为即指]?[自由])?)$/,
  between: new RegExp(`^${bracket}起?[計计]?,?(?:直?[至到](?:截至)?|[-–—~])$`),
  after: new RegExp(
    String.raw`^${bracket}止?[之的]?(?:${zhCount}[個个]月(?:期[間间])?|(?:[財财][政務务]|[報报]告|[會会][計计]|中期|[該该])?(?:期[間间]|年度|半年度?|季度))`,
  ),
}
/** What may come before or behind a stretch of time that is no period of accounts: the days on which a register is closed. */
const bothInclusive = /^[ \n]?\(?(?:both (?:days|dates) inclusive|包括首尾|首尾[兩两])/

/** What a period begins with that does not begin with a month: "(date of incorporation)". */
const beginning =
  /incorporat|establish|acquisition|acquired|commence|inception|formation|registration|成立|[設设]立|收[購购]|[開开][業业始]|[註注][冊册]/i
const longestGap = 96

/** How many whole months lie between two days, both included; null where they are no whole ones. */
function wholeMonths(from: CalendarDate, to: CalendarDate): number | null {
  if (from.day !== 1 || to.day !== daysInMonth(to.year, to.month)) return null
  const months = (to.year - from.year) * 12 + to.month - from.month + 1
  return months > 0 ? months : null
}

const isBefore = (a: CalendarDate, b: CalendarDate): boolean =>
  a.year !== b.year ? a.year < b.year : a.month !== b.month ? a.month < b.month : a.day < b.day

/** Whether two dates stand as near as the bounds of a period, and begin and end as such do; told at one look. */
const mayBePair = (text: string, first: DateFinding, last: DateFinding): boolean =>
  last.start > first.end &&
  last.start - first.end <= longestGap &&
  ((first.date.day === 1 && last.date.day >= 28) || /^[ \n]?\(/.test(text.slice(first.end, first.end + 2)))

/** The words that name the period between two dates in one language, and how many months it has; null where they name none. */
function readBetween(
  text: string,
  first: DateFinding,
  last: DateFinding,
  { before, between, after }: Writing,
) {
  const gap = between.exec(text.slice(first.end, last.start))
  if (!gap) return null
  const rest = text.slice(last.end, last.end + 60)
  const months = wholeMonths(first.date, last.date)
  const isWhole = months !== null && !(months === 1 && bothInclusive.test(rest))
  if (!isWhole && !beginning.test(gap.groups?.['note'] ?? '')) return null
  const lead = before.exec(text.slice(Math.max(0, first.start - 60), first.start))
  const tail = after.exec(rest)
  return { months, lead, tail }
}

function spanOf(
  text: string,
  first: DateFinding,
  last: DateFinding,
): (Span & { months: number | null }) | null {
  const en = readBetween(text, first, last, english)
  if (en?.lead) return { start: first.start - en.lead[0].length, end: last.end, months: en.months }
  const zh = readBetween(text, first, last, chinese)
  if (!zh) return null
  const isNamed = zh.lead?.[0].startsWith('期') === true
  if (!zh.tail && !isNamed) return null
  const start = first.start - (zh.lead && !isNamed ? 1 : 0)
  return { start, end: last.end + (isNamed ? 0 : (zh.tail?.[0].length ?? 0)), months: zh.months }
}

/** Periods named by their first and their last day. */
export const spannedPeriod: Recogniser = {
  name: 'periods/spanned-period',
  find(text, found) {
    const own: PeriodFinding[] = []
    let first: DateFinding | null = null
    for (const last of datesOf(found)) {
      const isPair = first !== null && mayBePair(text, first, last)
      if (isPair && isBefore(first!.date, last.date) && !last.inferred.includes('day')) {
        const read = spanOf(text, first!, last)
        if (read) {
          const { months, ...span } = read
          own.push(periodEnding(this.name, span, last.date, { months, firstDay: first!.date }))
          first = null
          continue
        }
      }
      first = last
    }
    return own
  },
}
