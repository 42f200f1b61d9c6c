import type { DateFinding } from '../recogniser'
import { aliasAt, skipBracket, type Alias } from './alias'

/** One date of a list, with the term defined right after it. */
export interface ListedDate {
  readonly date: DateFinding
  readonly alias: Alias | null
}

/** Dates that are joined to one list: "28 October 2016, 14 May 2017 and 11 December 2017 (the "Announcements")". */
export interface DateList {
  readonly items: readonly ListedDate[]
  /** The index, among all dates, of the first one that is not of the list: after it, or in a bracket within, “(as supplemented on D)”. */
  readonly next: number
  /** Where the list ends, definitions and weekdays included. */
  readonly end: number
}

const weekday = /[ \n]?\((?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:星期|週|周)[一二三四五六日天])\)/iy

// Between two dates: "," "and" "、" 及, an enumerator, the words of dating once more, a weekday.
const joint = new RegExp(
  String.raw`^[ \n]?(?:,? ?(?:and|AND|&|as well as|to)[ \n](?:also )?|[,;、/][ \n]?(?:(?:and|AND)[ \n])?|以及|及|和|與|与|;及|,及)[ \n]?` +
    String.raw`(?:(?:and |及)?\((?:[ivx]{1,4}|[a-h]|\d)\)[ \n]?)?(?:(?:both |on |dated |於|于|日期為|日期为)[ \n]?)?` +
    String.raw`(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? )?$`,
)
const reach = 48

/** Whether a bracket opens at `at`, or behind a blank there. */
const opensBracket = (text: string, at: number): boolean =>
  text[at] === '(' || (text[at + 1] === '(' && (text[at] === ' ' || text[at] === '\n'))

/** A joint with a bracket before it. */
const mostBetween = reach + 124

const isJoint = (text: string, from: number, to: number): boolean =>
  to >= from && to - from <= reach && joint.test(text.slice(from, to))

/** The list that starts with the date at `index` among `dates` (those of `text`, in order). */
export function dateListAt(text: string, dates: readonly DateFinding[], index: number): DateList {
  const items: ListedDate[] = []
  let next = index
  let first: number | undefined
  for (;;) {
    const date = dates[next]!
    weekday.lastIndex = date.end
    let end = opensBracket(text, date.end) && weekday.test(text) ? weekday.lastIndex : date.end
    const defined = aliasAt(text, end)
    if (defined) end = defined.end
    items.push({ date, alias: defined?.alias ?? null })
    next += 1
    const behind = skipBracket(text, end)
    let beyond = next
    while (beyond < dates.length && dates[beyond]!.end <= behind) beyond += 1
    const following = dates[beyond]
    if (!following || following.start - end > mostBetween) return { items, next: first ?? next, end }
    const isJoined = isJoint(text, end, following.start) || isJoint(text, behind, following.start)
    if (!isJoined) return { items, next: first ?? next, end }
    if (beyond > next) first ??= next
    next = beyond
  }
}

/** A list's dates, each with its term: one for all where only the last has one and it stands for several, or for the last of several. */
export function shareAlias({ items }: DateList): readonly ListedDate[] {
  const last = items.at(-1)?.alias ?? null
  const onlyLast = items.slice(0, -1).every(({ alias }) => alias === null)
  return onlyLast && last && items.length > 1 ? items.map(({ date }) => ({ date, alias: last })) : items
}
