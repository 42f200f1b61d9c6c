import type { Span } from '../../text/span'
import type { Length } from './last-days'
import { readSpokenCount, zhCount } from './spoken-count'

// What follows a last day: 止六個月, 止年度, 止財政年度, 止期間, 止半年度, 止月份; several years in a row: 止三個年度, 止兩個財政年度, 止三年; several
// lengths: 止三個月及九個月.
const months = String.raw`${zhCount}[個个]月(?:期[間间])?`
const unit = String.raw`(?:[財财][政務务]|[會会][計计])?(?:(?<unit>半年|年|季)度?|期[間间]|(?<month>月份))`
const tail = new RegExp(
  String.raw`止?[ \n]?(?:[之的]|各|[過过]往|最近)?(?<first>(?<count>${zhCount})[個个]月(?:期[間间])?|(?:(?<times>${zhCount})[個个]?)?${unit})(?<more>(?:(?:[、及和與与]|以及)止?${months}){0,2})`,
  'y',
)
const eachCount = new RegExp(String.raw`(?<count>${zhCount})[個个]月(?:期[間间])?`, 'g')

/** Where a length is written, and how long it is. */
export interface WrittenLength extends Length {
  readonly span: Span
}

/** The lengths that the words from 止 on name; null where they name no period. Some leave out 止: 截至二零一八年六月三十日六個月. */
export function zhLengthsAt(text: string, at: number): readonly WrittenLength[] | null {
  tail.lastIndex = at
  const match = tail.exec(text)
  if (!match) return null
  const { groups = {} } = match
  const first = lengthOf(groups)
  if (!first) return null
  if (text[at] !== '止' && groups['count'] === undefined && !groups['first']!.endsWith('年度')) return null
  const end = tail.lastIndex - groups['more']!.length
  const start = end - groups['first']!.length
  const lengths: WrittenLength[] = [{ ...first, span: { start, end } }]
  if (groups['more'] === '') return lengths
  for (const { index, 0: words, groups: more = {} } of groups['more']!.matchAll(eachCount)) {
    const span = { start: end + index, end: end + index + words.length }
    lengths.push({ months: readSpokenCount(more['count']!), times: 1, span })
  }
  return lengths
}

function lengthOf({ count, times, unit, month, first }: Record<string, string | undefined>): Length | null {
  if (count !== undefined) return { months: readSpokenCount(count), times: 1 }
  const months = unit === '年' ? 12 : unit === '半年' ? 6 : unit === '季' ? 3 : month ? 1 : null
  if (times !== undefined) return months === null ? null : { months, times: readSpokenCount(times) ?? 1 }
  // 止年 alone is cut off
  return first === '年' ? null : { months, times: 1 }
}
