import { currencies, scales } from '../vocabulary/currencies'
import { anyOf } from '../vocabulary/scripts'

/** The words for each currency before its figure and behind it, with its code. */
export const signsBefore = currencies.flatMap((c) => c.before.map((word) => [word, c.code] as const))
export const wordsAfter = currencies.flatMap((c) => c.after.map((word) => [word, c.code] as const))
const codes = new Map([...wordsAfter, ...signsBefore])
/** What names a currency only with "cents": "HK8 cents". */
const centCurrency: Readonly<Record<string, string>> = { HK: 'HKD', US: 'USD', 'Hong Kong': 'HKD' }

/** Pattern sources for the parts of an amount: "1,234.5", " million", " cents", and the sign before. Used with the flag u. */
export const figure = String.raw`(?:\d{1,3}(?:,\n?\d{3}){1,6}|\d{1,15})(?:\.\d{1,10})?`
const scaleWords =
  'thousand|million|billion|trillion|Thousand|Million|Billion|Trillion|THOUSAND|MILLION|BILLION|TRILLION|lakh|crore|mil|mn|bn'
export const scale = String.raw`(?:(?:[ \n-]?(?:${scaleWords})|Mn|MN|Bn|BN)(?!\p{sc=Latin})|(?:[ -]?m|[MBKk])(?![\p{sc=Latin}\d])| ?(?:百萬|百万|千萬|千万|億|亿|萬|万))`
export const cents = String.raw`(?: ?[Cc]ents?(?!\p{sc=Latin}))`
export const sign = `(?:${anyOf(signsBefore.map(([word]) => word))}|HK|US)`
export const currencyWord = `(?:${anyOf(wordsAfter.map(([word]) => word))})`

/** A sum of money. */
export interface Money {
  readonly value: number
  readonly currency: string
}

/** The words of an amount, apart. */
export interface AmountWords {
  readonly num: string
  readonly scale?: string | undefined
  /** Its sign or word of currency; with `isCents` that of a currency of which it names the hundredth. */
  readonly currency: string | undefined
  readonly isCents: boolean
}

/** How many units a scale stands for; one where there is none. */
export const factorOf = (words: string | undefined): number =>
  scales[words?.replace(/[ \n-]/g, '').toLowerCase() ?? ''] ?? 1

/** A product without the remainder that the multiplication of binary fractions may leave; most have none. */
export function times(value: number, factor: number): number {
  const product = value * factor
  return Number.isSafeInteger(product) ? product : Number(product.toPrecision(15))
}

/** The value of a figure with thousands separators, in whole units. */
export function valueOf(digits: string, factor: number): number {
  const value = Number(digits.replace(/[,\n]/g, ''))
  return factor === 1 ? value : times(value, factor)
}

/** The ISO 4217 code of a sign or word; none for "HK" and "US" but with cents. */
export const currencyCode = (word: string, isCents: boolean): string | undefined =>
  word in centCurrency ? (isCents ? centCurrency[word] : undefined) : codes.get(word)

/** What the words of an amount say; null where they name no sum. */
export function moneyOf({ num, scale: by, currency: word = '', isCents }: AmountWords): Money | null {
  const currency = currencyCode(word, isCents)
  const value = valueOf(num, factorOf(by) * (isCents ? 0.01 : 1))
  return currency && value > 0 ? { value, currency } : null
}

/** An amount as it is named: with one space wherever some space is, and none where a line ends within its figure. */
export const amountName = (words: string): string =>
  words.includes('\n') || words.includes('  ')
    ? words.replace(/(?<=\d,)\n(?=\d{3})/g, '').replace(/\s+/g, ' ')
    : words
