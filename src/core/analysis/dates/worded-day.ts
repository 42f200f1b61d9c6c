import type { CalendarDate } from '../../calendar/calendar-date'
import type { Span } from '../../text/span'
import { numberWords, readNumberWords } from '../vocabulary/number-words'
import { monthNumber, monthPattern } from './month-names'

// "this twenty-eighth day of October 2019", "the First day of March, two thousand and nineteen"
const ordinals =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'.split(
    ' ',
  )
const dayBefore = new RegExp(
  String.raw`(?<![A-Za-z-])(?:(?<ten>twenty|thirty)[ -]?(?<unit>${ordinals.slice(0, 9).join('|')})|(?<ordinal>${ordinals.join('|')}|thirtieth))[ \n](?:day[ \n])?of[ \n]$`,
  'i',
)
const longest = 32
const monthAndYear = new RegExp(
  String.raw`(?<month>${monthPattern}),?[ \n](?:in the year (?:of )?)?(?:(?<year>(?:19|20)\d{2})(?!\d)|(?<words>two thousand(?:,? (?:and )?${numberWords})?))`,
  'iy',
)
const isOf = (text: string, month: number): boolean => (text.charCodeAt(month - 2) | 32) === 102

function dayOf({ ten, unit = '', ordinal = '' }: Record<string, string | undefined>): number {
  if (ten !== undefined)
    return (ten.toLowerCase() === 'thirty' ? 30 : 20) + 1 + ordinals.indexOf(unit.toLowerCase())
  return ordinal.toLowerCase() === 'thirtieth' ? 30 : 1 + ordinals.indexOf(ordinal.toLowerCase())
}

/** The date whose day is written in words before the month at `month`: "twenty-eighth day of October 2019". */
export function wordedDay(text: string, month: number): { span: Span; date: CalendarDate } | null {
  if (!isOf(text, month)) return null
  const from = Math.max(0, month - longest)
  const day = dayBefore.exec(text.slice(from, month))
  if (!day) return null
  monthAndYear.lastIndex = month
  const { groups } = monthAndYear.exec(text) ?? {}
  if (!groups) return null
  const year = groups['year'] === undefined ? readNumberWords(groups['words']!) : Number(groups['year'])
  const date = { year: year ?? 0, month: monthNumber(groups['month']!), day: dayOf(day.groups ?? {}) }
  return { span: { start: from + day.index, end: monthAndYear.lastIndex }, date }
}
