import { ending } from '../../text/ending'
import type { EntityPart } from '../mention'
import type { Span } from '../../text/span'
import { digits, lead, leads, numeral, quantityOf, scale, type Quantity } from './han-money'
import { sharesScale } from './shared-scale'

/** One end of a range, with its value in whole units. */
export interface RangeEnd extends Span {
  readonly name: string
  readonly value: number
  readonly inferred: readonly EntityPart[]
}

/** The ends of a range that are sure, behind the word for their currency at `index`. */
export interface LedRange {
  readonly index: number
  readonly end: number
  readonly ends: readonly RangeEnd[]
  readonly currency: string
}

const joint = String.raw`(?: ?(?<joint>[至到與与及和]|[-–—~]) ?[約约]?)`
const unit = '元|圓|圆|仙|分'
/** 人民幣10至12百萬元, 港幣1.2億元至1.5億元, 人民幣五至六百萬元 */
const led = new RegExp(
  `(?<cur>${lead}) ?(?<former>(?:(?<num>${digits})(?<scale>${scale})?|(?<han>${numeral}))(?: ?(?<unit>${unit}))?)${joint}(?<latter>(?:(?<num2>${digits})(?<scale2>${scale})?|(?<han2>${numeral})) ?(?<unit2>${unit}))(?!\\d)`,
  'dy',
)
/** What stands before the latter end of a range that names the currency behind it: "1.2億至(1.5億港元)". */
const former = ending(
  new RegExp(
    String.raw`(?<![\d.,第月年註注附$¥A-Za-z]|[元幣币] ?)(?<former>(?:(?<num>${digits})(?<scale>${scale})?|(?<han>${numeral})))${joint}$`,
  ),
)
/** What such words end in. */
const jointEnd = /[至到與与及和~–— 約约-]/
const longestFormer = 56
/** What opens a range that is joined by 及: 介乎1.2億及1.5億港元. */
const between = /(?:介乎|介[於于])(?:[約约]|大[約约])?$/
const needsBetween = /[與与及和]/

/** How a number in words reads with the large unit of another that it shares: 五 of 五至六百萬 is 五百萬. */
function hanWithUnit(first: string, last: string): string | null {
  if (/[萬万億亿]/.test(first)) return first
  const [large] = /[萬万億亿]+$/.exec(last) ?? []
  if (large === undefined) return first
  if (/[十百千拾佰仟]/.test(first)) return first + large
  return first.length === 1 && /^[一二兩两三四五六七八九][十百千]?[萬万億亿]+$/.test(last)
    ? first + last.slice(1)
    : null
}

/** The former quantity with the scale of the latter where it shares that; null where that is not clear. */
function withSharedScale(first: Quantity, last: Quantity): Quantity | null {
  if (first.num !== undefined && last.num !== undefined) {
    if (first.scale !== undefined || last.scale === undefined) return first
    const [from, to] = [quantityOf({ num: first.num }, false), quantityOf({ num: last.num }, false)]
    const sharing = from === null || to === null ? 'unclear' : sharesScale(from, to)
    return sharing === 'unclear' ? null : sharing === 'yes' ? { ...first, scale: last.scale } : first
  }
  if (first.han === undefined || last.han === undefined) return null
  const han = hanWithUnit(first.han, last.han)
  return han === null ? null : { han }
}

const written = ({ num = '', scale: by = '', han = '' }: Quantity): string => num + by + han

/** The former end of a range with the unit of the latter; null where its value is not clear, or where the range does not go up. */
function formerEnd(
  span: Span,
  [first, last]: readonly [Quantity, Quantity],
  isHundredths: boolean,
  name: (quantity: string) => string,
): RangeEnd | null {
  const whole = withSharedScale(first, last)
  const value = whole && quantityOf(whole, isHundredths)
  const end = quantityOf(last, isHundredths)
  if (whole === null || value === null || end === null || value >= end) return null
  const inferred: EntityPart[] = written(whole) === written(first) ? [] : ['scale']
  return { ...span, name: name(written(whole)), value, inferred }
}

/** The ends of a range behind the word for its currency at `at`, and their currency; null where there is none. */
export function rangeLedAt(text: string, at: number): LedRange | null {
  led.lastIndex = at
  const match = led.exec(text)
  if (!match) return null
  const { groups = {}, indices } = match
  const { cur = '', num, scale: by, han, unit: own, num2, scale2, han2, unit2 = '', latter = '' } = groups
  if (needsBetween.test(groups['joint']!) && !between.test(text.slice(Math.max(0, at - 5), at))) return null
  if (own !== undefined && own !== unit2) return null
  const isHundredths = unit2 === '仙' || unit2 === '分'
  const last = { num: num2, scale: scale2, han: han2 }
  const value = quantityOf(last, isHundredths)
  if (value === null) return null
  const [latterAt, end] = indices!.groups!['latter']!
  const span = { start: at, end: indices!.groups!['former']![1] }
  const first = formerEnd(
    span,
    [{ num, scale: by, han }, last],
    isHundredths,
    (quantity) => cur + quantity + unit2,
  )
  const second: RangeEnd = { start: latterAt, end, name: cur + latter, value, inferred: ['currency'] }
  return { index: at, ends: first ? [first, second] : [second], end, currency: leads.get(cur)! }
}

/** The former end of a range whose latter, with the words for the currency behind it, starts at `at`; not before `from`. */
export function rangeFormer(
  text: string,
  {
    at,
    from,
    last,
    isHundredths,
    suffix,
  }: { at: number; from: number; last: Quantity; isHundredths: boolean; suffix: string },
): RangeEnd | null {
  if (!jointEnd.test(text[at - 1] ?? '')) return null
  const offset = Math.max(from, at - longestFormer)
  const match = former.exec(text.slice(offset, at))
  if (!match) return null
  const { num, scale: by, han, joint: word = '', former: words = '' } = match.groups ?? {}
  const start = offset + match.index
  if (needsBetween.test(word) && !between.test(text.slice(Math.max(0, start - 5), start))) return null
  const span = { start, end: start + words.length }
  const end = formerEnd(span, [{ num, scale: by, han }, last], isHundredths, (quantity) => quantity + suffix)
  return end && { ...end, inferred: ['currency', ...end.inferred] }
}
