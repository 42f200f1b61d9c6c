import { readCount } from '../../calendar/chinese-numerals'
import { monthNumber } from '../dates/month-names'
import type { YearPart } from '../mention'
import { readSpokenCount } from './spoken-count'

/** A part of a year, or all of it, and its length. */
export interface PartOfYear {
  readonly part: YearPart | null
  readonly months: number
}

const whole: PartOfYear = { part: null, months: 12 }
const ordinals = ['first', 'second', 'third', 'fourth']

const half = (count: number): PartOfYear | null =>
  count === 1 || count === 2 ? { part: `H${count}`, months: 6 } : null

const quarter = (count: number): PartOfYear | null =>
  count === 1 || count === 2 || count === 3 || count === 4 ? { part: `Q${count}`, months: 3 } : null

/** First months of a year that are neither a quarter nor a half. */
const named = [2, 4, 5, 7, 8, 9, 10, 11] as const

/** The first so many months of a year. */
function firstMonths(count: number | null): PartOfYear | null {
  if (count === 12) return whole
  if (count === 3) return quarter(1)
  if (count === 6) return half(1)
  const months = named.find((each) => each === count)
  return months === undefined ? null : { part: `${months}M`, months }
}

/** Which part of a year the words name that a period's name consists of, by the groups of its pattern; null where there is no such part. */
export function yearPartOf(groups: Readonly<Record<string, string | undefined>>): PartOfYear | null {
  const { part, ordinal, unit, count, units, untilMonth } = groups
  if (part !== undefined) {
    const number = Number(part.replace(/\D/g, ''))
    return part.endsWith('M') ? firstMonths(number) : part.includes('H') ? half(number) : quarter(number)
  }
  if (ordinal !== undefined) {
    const isHalf = unit?.toLowerCase() === 'half'
    if (ordinal.toLowerCase() === 'last') return isHalf ? null : quarter(4)
    const number = parseInt(ordinal, 10) || ordinals.indexOf(ordinal.toLowerCase()) + 1
    return isHalf ? half(number) : quarter(number)
  }
  if (count !== undefined)
    return firstMonths((readSpokenCount(count) ?? 0) * (units?.toLowerCase() === 'quarters' ? 3 : 1))
  if (untilMonth !== undefined) return firstMonths(monthNumber(untilMonth))
  return zhPartOf(groups)
}

function zhPartOf(groups: Readonly<Record<string, string | undefined>>): PartOfYear | null {
  const { half: which, quarter: named, quarters, until } = groups
  if (which !== undefined) return half(which === '下' ? 2 : 1)
  if (quarters !== undefined) return firstMonths((readCount(quarters) ?? 0) * 3)
  if (named !== undefined) return quarter(named === '首' ? 1 : named === '末' ? 4 : (readCount(named) ?? 0))
  return until === undefined ? whole : firstMonths(readCount(until))
}
