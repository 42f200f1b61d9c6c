import { currencies, scales } from '../vocabulary/currencies'
import { anyOf } from '../vocabulary/scripts'
import { hanFigure } from './han-figure'
import { times } from './money-words'

const words = (key: 'hanBefore' | 'hanAfter' | 'hanCents') =>
  currencies.flatMap((c) => c[key].map((word) => [word, c.code] as const))
/** The words for each currency before its figure, behind it, and for its hundredth. */
export const leads = new Map(words('hanBefore'))
export const trails = new Map(words('hanAfter'))
export const centWords = new Map(words('hanCents'))

/** Pattern sources for a figure, 3,450 or 2億3,450 before 萬, for what multiplies it, and for a number in words. */
export const digits = String.raw`(?:\d{1,3}(?:,\n?\d{3}){1,6}|\d{1,15})(?:\.\d{1,8}| ?[億亿] ?\d{1,4}(?:,\d{3})?(?= ?[萬万]))?`
export const scale = `(?: ?(?:${anyOf(Object.keys(scales).filter((word) => /[^a-z]/.test(word)))}))`
export const numeral =
  '[一二三四五六七八九十兩两壹貳參肆伍陸柒捌玖拾][零〇一二三四五六七八九十百千萬万億亿兩两壹貳參肆伍陸柒捌玖拾佰仟]{0,19}(?:點[零〇一二三四五六七八九]{1,6})?'
export const lead = `(?:${anyOf([...leads.keys()])})`
export const trail = `(?:${anyOf([...trails.keys()])})`
export const centWord = `(?:${anyOf([...centWords.keys()])})`

/** How much is named: by a figure and its scale, or by a number in words. */
export interface Quantity {
  readonly num?: string | undefined
  readonly scale?: string | undefined
  readonly han?: string | undefined
}

/** How many that is; null where the words are no number, or none is left. Hundredths are those of a currency. */
export function quantityOf({ num, scale: by, han }: Quantity, isHundredths: boolean): number | null {
  const figure = num?.replace(/[,\n]/g, '') ?? ''
  const cut = figure.search(/[億亿]/u)
  const base = num === undefined ? hanFigure(han ?? '') : Number(figure.slice(cut + 1))
  if (base === null) return null
  const factor = (scales[by?.trim() ?? ''] ?? 1) * (isHundredths ? 0.01 : 1)
  const part = factor === 1 ? base : times(base, factor)
  const value = cut < 0 ? part : Number(figure.slice(0, cut)) * 1e8 + part
  return value > 0 ? value : null
}
