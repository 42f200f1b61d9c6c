import { readCount } from '../../calendar/chinese-numerals'
import { toIso } from '../../calendar/calendar-date'
import { datesOf } from '../dates/date-finding'
import type { Recogniser } from '../recogniser'

const numbers =
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen'.split(
    ' ',
  )
// What stands right before the last day: "six months ended ", "the 18-month period ended ", "financial year ending on ", "quarter ended ".
const lead = new RegExp(
  String.raw`(?<![A-Za-z\d])(?:(?<count>${numbers.join('|')}|\d{1,2})[ -]months?(?: period)?|(?<half>half[ -]year)|(?:financial |fiscal )?(?<year>year)s?|(?<quarter>quarter)|period)[ \n](?:then )?end(?:ed|ing)[ \n](?:on )?$`,
  'i',
)
// 截至…止六個月, 止年度, 止財政年度, 止期間
const zhLead = /[截結结]至$/
const zhTail =
  /^止[ \n]?(?:(?<count>[一二三四五六七八九十\d]{1,2})[個个]月(?:期[間间])?|(?<half>半年度?)|(?:[財财][政務务])?(?<year>年度)|(?<quarter>季度)|期[間间])/
const reach = 48
/** What either of them ends in: "ended ", "ending\n", "on ", 至. */
const leadEnd = /[dgn][ \n]$|至$/i

type Length = Partial<Record<'count' | 'half' | 'year' | 'quarter', string>>

function monthsOf({ count, half, year, quarter }: Length): number | null {
  if (year) return 12
  if (half) return 6
  if (quarter) return 3
  if (count === undefined) return null
  const word = numbers.indexOf(count.toLowerCase())
  return word >= 0 ? word + 1 : readCount(count)
}

/** Periods named by their last day: "the six months ended 30 June 2018", 截至二零一八年六月三十日止六個月. */
export const endedPeriod: Recogniser = {
  name: 'periods/ended-period',
  *find(text, found) {
    for (const { start, end, date, inferred } of datesOf(found)) {
      if (inferred.length > 0) continue
      const from = Math.max(0, start - reach)
      const words = text.slice(from, start)
      const before = leadEnd.test(words.slice(-2)) ? (lead.exec(words) ?? zhLead.exec(words)) : null
      if (!before) continue
      const isHan = before.groups === undefined
      const after = isHan ? zhTail.exec(text.slice(end, end + 12)) : null
      if (isHan && !after) continue
      const months = monthsOf(after?.groups ?? before.groups ?? {})
      const span = { start: from + before.index, end: end + (after?.[0].length ?? 0) }
      yield {
        kind: 'period',
        by: this.name,
        ...span,
        year: date.year,
        months,
        part: null,
        lastDay: toIso(date),
      }
    }
  },
}
