import type { EntityPart } from '../mention'
import type { Span } from '../../text/span'
import {
  cents,
  currencyCode,
  figure,
  moneyOf,
  scale,
  sign,
  valueOf,
  type AmountWords,
  type Money,
} from './money-words'
import { sharesScale } from './shared-scale'

/** An amount as it was read. */
export interface ReadAmount extends Span, AmountWords {
  /** Its words, where its figure begins in them, and where the figure and its scale end. */
  readonly words: string
  readonly numAt: number
  readonly scaleEnd: number
  readonly currency: string
  /** Null where it is none without what stands beside it. */
  readonly money: Money | null
  readonly inferred?: readonly EntityPart[]
}

const joint = String.raw`(?:[ \n](?<word>to|and)[ \n](?:approximately |about |around |up to )?| ?[-–—~][ \n]?| ?[至到] ?[約约]?)`
/** " to HK$1.5 billion", "-12 million", 至12百萬元 */
const latter = new RegExp(
  `${joint}(?:(?<sign>${sign}) ?)?(?<num>${figure})(?![\\d,]*\\d)(?<scale>${scale})?(?<cents>${cents})?(?<yuan>元)?`,
  'uy',
)
const jointSigns = new Set([...'-–—~至到'].map((letter) => letter.charCodeAt(0)))
const isSpace = (unit: number): boolean => unit === 32 || unit === 10

/** Whether such words may stand at `at`, told by their first letters: behind most amounts stand others. */
function opensLatter(text: string, at: number): boolean {
  const unit = text.charCodeAt(at)
  if (!isSpace(unit)) return jointSigns.has(unit)
  const next = text.charCodeAt(at + 1)
  return next === 116
    ? text.startsWith('o', at + 2)
    : next === 97
      ? text.startsWith('nd', at + 2)
      : jointSigns.has(next)
}
/** "1.2 million to ", "between 10 and ", "10-" */
const former = new RegExp(
  String.raw`(?<![\p{sc=Latin}\d.,$¥€£-]|\d[ \n])(?<num>${figure})(?<scale>${scale})?(?<joint>${joint})$`,
  'u',
)
const longestFormer = 64
const between = /\b(?:[Bb]etween|BETWEEN)[ \n](?:approximately |about |around )?$/
const respectively = /^[^.;\n]{0,40}[ \n]respectively\b/

const words =
  'in|for|as|per|by|on|at|and|or|compared|during|from|of|to|which|will|is|was|were|would|shall|respectively|under|before|after|with|when|due|over|each|annually|a|an|the|if|while|based|depending|payable|attributable|net|mainly|primarily|representing|subject|only|than|has|have|had|may|upon|pursuant|until|against|incurred|recognised|recorded|arising|resulting|plus|less|excluding|including|inclusive|exclusive|recognized|because|since'
/** What may stand behind a figure that counts money, and not "12 million shares". */
const follows = new RegExp(
  String.raw`^(?:[^\p{L}\d \n%-]|-[ \n]| ?[(/]|[ \n]?$|\n(?!\p{Ll})|[ \n](?:${words})(?!\p{sc=Latin})|(?![股份人噸吨平個个名台輛辆套張张枚件次])\p{sc=Han})`,
  'u',
)

const decimals = (num: string): number => num.split('.')[1]?.length ?? 0

/** Whether two figures without a scale are alike enough to be two ends of one range: "HK$14.20-14.50". */
const areAlike = (first: string, second: string): boolean =>
  decimals(first) >= 2 && decimals(first) === decimals(second) && valueOf(first, 1) < valueOf(second, 1)

function withScale(amount: ReadAmount, by: string): ReadAmount {
  const { words, scaleEnd, inferred = [] } = amount
  const whole = { ...amount, scale: by, words: words.slice(0, scaleEnd) + by + words.slice(scaleEnd) }
  return { ...whole, money: moneyOf(whole), inferred: [...inferred, 'scale'] }
}

/**
 * The ends of the range that an amount with its sign before it opens, those of which both the scale and the currency are sure: "RMB10 to 12
 * million" has 10 million and 12 million. A latter end with a sign of its own is left to be read by itself. Null where it opens none.
 */
export function rangeFrom(text: string, first: ReadAmount): readonly ReadAmount[] | null {
  if (!opensLatter(text, first.end)) return null
  latter.lastIndex = first.end
  const match = latter.exec(text)
  if (!match) return null
  const { word, sign: own, num = '', scale: by, cents: inCents, yuan } = match.groups ?? {}
  const isCents = inCents !== undefined
  const end = latter.lastIndex
  if (
    own !== undefined &&
    currencyCode(own, isCents) !== currencyCode(first.currency, first.isCents || isCents)
  )
    return null
  const isBare = first.scale === undefined && !first.isCents
  const rest = text.slice(end, end + 50)
  const sharing = isBare && by !== undefined ? sharesScale(valueOf(first.num, 1), valueOf(num, 1)) : 'no'
  if (word === 'and' && !between.test(text.slice(Math.max(0, first.start - 30), first.start)))
    return sharing === 'yes' && respectively.test(rest) ? [] : null
  const asHundredths = isBare && isCents && first.money === null
  const head =
    sharing === 'yes'
      ? [withScale(first, by!)]
      : sharing === 'unclear'
        ? []
        : asHundredths
          ? [
              {
                ...first,
                isCents,
                words: first.words + inCents,
                money: moneyOf({ ...first, isCents }),
                inferred: ['scale'] as const,
              },
            ]
          : [first]
  if (own !== undefined) return sharing === 'no' && !asHundredths ? null : head
  const hasUnit = by !== undefined || yuan !== undefined || (isCents && (first.isCents || asHundredths))
  const isSecond = follows.test(rest) && (hasUnit || (isBare && !isCents && areAlike(first.num, num)))
  if (!isSecond) return sharing === 'yes' ? [] : null
  const start = end - (num + (by ?? '') + (inCents ?? '') + (yuan ?? '')).length
  const lead = first.words.slice(0, first.numAt)
  const second = {
    start,
    end,
    words: lead + text.slice(start, end),
    numAt: first.numAt,
    scaleEnd: first.numAt + (num + (by ?? '')).length,
    num,
    scale: by,
    currency: first.currency,
    isCents: isCents || (first.isCents && by === undefined),
    inferred: ['currency'] as const,
  }
  return [...head, { ...second, money: moneyOf(second) }]
}

/** The other end of the range that an amount with its currency behind it closes, not before `from`: "10 to 12 million US dollars". */
export function rangeTo(text: string, last: ReadAmount, from: number): ReadAmount | null {
  if (!/[ \n~–—至到約约-]/.test(text[last.start - 1] ?? '')) return null
  const offset = Math.max(from, last.start - longestFormer)
  const lead = text.slice(offset, last.start)
  const match = former.exec(lead)
  if (!match) return null
  const { num = '', scale: by, word } = match.groups ?? {}
  const start = offset + match.index
  if (word === 'and' && !between.test(text.slice(Math.max(0, start - 30), start))) return null
  const end = start + (num + (by ?? '')).length
  const suffix = last.words.slice(last.scaleEnd)
  const { currency, isCents } = last
  const own = num + (by ?? '')
  const first: ReadAmount = {
    start,
    end,
    words: own + suffix,
    numAt: 0,
    scaleEnd: own.length,
    num,
    scale: by,
    currency,
    isCents,
    money: null,
    inferred: ['currency'],
  }
  if (by !== undefined) return { ...first, money: moneyOf(first) }
  if (last.scale === undefined)
    return isCents || areAlike(num, last.num) ? { ...first, money: moneyOf(first) } : null
  return sharesScale(valueOf(num, 1), valueOf(last.num, 1)) === 'yes' ? withScale(first, last.scale) : null
}
