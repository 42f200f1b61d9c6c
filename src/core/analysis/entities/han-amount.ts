import { anchors, isDigit, matchesBefore } from '../anchors'
import type { EntityPart } from '../mention'
import type { EntityFinding, Finding, Recogniser } from '../recogniser'
import {
  centWord,
  centWords,
  digits,
  lead,
  leads,
  numeral,
  quantityOf,
  scale,
  trail,
  trails,
} from './han-money'
import { amountOf } from './finding'
import { rangeFormer, rangeLedAt, type LedRange, type RangeEnd } from './han-range'
import { amountName } from './money-words'

const name = 'entities/han-amount'

/** 港幣1.2億元, 人民幣五百萬元, 1.2百萬港元, 港幣9.69仙, 12港仙, 71.59港元, 5,000元人民幣, and a loss in brackets: 人民幣(3,200)元. */
const leading = new RegExp(
  `(?<!\\d(?=[港美歐欧日]元))(?<cur>${lead})(?: ?|\\n(?=\\d{1,3}(?:,\\d{3})+元))(?:\\((?<loss>${digits})\\)(?<lossScale>${scale})?|(?<num>${digits})(?<scale>${scale})?|(?<han>${numeral})(?=元|圓|仙|分))(?: ?(?<unit>元|圓|仙|分)(?!\\n?[,.]?\\d(?![\\d.,]{0,12}%))|(?!\\n?[,.]?\\d| ?%))`,
  'y',
)
const trailing = new RegExp(
  `(?<![\\d.第]|(?<![每按個个])月|\\d\\n?,|[\\d零〇一二三四五六七八九] ?年)(?:(?<num>${digits})(?<scale>${scale})?|(?<han>${numeral}))(?: |(?<=\\d,\\d{3}|\\d\\.\\d+|[萬万億亿])\\n(?!${trail}(?:\\n|$)))?(?:(?<cur>${trail})(?!(?<![.,]\\d{1,6}${trail}) ?\\d(?![\\d.]* ?%))|元(?<behind>港幣|港币|人民幣|人民币|新台幣|新台币|新臺幣|新台币|美金)|(?<cents>${centWord})|(?<bare>元(?![素件宵旦朗組组港人新美])))`,
  'y',
)
const leadsAt = anchors(leads.keys())
const trailsAt = anchors([...trails.keys(), ...centWords.keys(), '元'])
/** No figure with its scale is longer. */
const longestFigure = 48
const figureUnits = new Set(
  [...'一二三四五六七八九十兩两壹貳參肆伍陸柒捌玖拾'].map((sign) => sign.charCodeAt(0)),
)
const opensFigure = (unit: number): boolean => isDigit(unit) || figureUnits.has(unit)
const isBehindFigure = (text: string, at: number): boolean =>
  /[\d \n零〇一二三四五六七八九十百千萬万億亿兩两壹貳參肆伍陸柒捌玖拾佰仟]/.test(text[at - 1] ?? '')
/** Currencies of which one unit is a 元. */
const inYuan = new Set(['CNY', 'HKD', 'USD', 'TWD', 'SGD', 'MOP', 'JPY', 'AUD', 'CAD', 'NZD'])
const yuanOf = (currency: string | null | undefined): string | null =>
  currency && inYuan.has(currency) ? currency : null

/** The currency that the words of an amount name; null where they name none. */
function currencyOf({ cur, behind, cents }: Record<string, string | undefined>): string | null {
  const word = cur ?? behind ?? ''
  return (cents ? centWords.get(cents) : (leads.get(word) ?? trails.get(word))) ?? null
}

/** Whether an amount is in hundredths of its currency. */
const inHundredths = ({ cents, unit }: Record<string, string | undefined>): boolean =>
  cents !== undefined || unit === '仙' || unit === '分'

/** What the figure says, in whole units; null where it is none. */
function valueOf({ groups = {} }: RegExpExecArray): number | null {
  const { num, loss, han, scale: by, lossScale } = groups
  const value = quantityOf({ num: num ?? loss, scale: by ?? lossScale, han }, inHundredths(groups))
  return value === null || loss === undefined ? value : -value
}

/** Whether a figure before a plain 元 counts something: 一元 may be the beginning of any word, five hundred million 元 is money. */
const isSum = ({ groups = {} }: RegExpExecArray): boolean =>
  groups['han'] === undefined || /[萬万億亿]/.test(groups['han'])

/** What a plain 元 leaves to the amount before it. */
const ofLatest: readonly EntityPart[] = ['currency']

const isAmount = (f: Finding): f is EntityFinding => f.kind === 'amount'

/** A minus: 負港幣1.2億元. */
const minus = /(?<![抱自肩擔担背欠])[負负]$/

/** What an amount or a range is read from, and where it starts. */
type Hit = RegExpExecArray | LedRange

/**
 * Amounts of money in Chinese, with the value in whole units and the ISO 4217 code. Those with a Latin sign (RMB5億) are entities/amount's. A
 * plain 元 is that of the amount before it.
 */
export const hanAmount: Recogniser = {
  name,
  only: 'han',
  *find(text, found): Generator<EntityFinding> {
    const leadPlaces = leadsAt.in(text)
    const behindFigures = trailsAt.in(text).filter((at) => isBehindFigure(text, at))
    const hits: Hit[] = [
      ...leadPlaces.flatMap((at) => ledAt(text, at)),
      ...matchesBefore(trailing, text, behindFigures, { reach: longestFigure, opens: opensFigure }),
    ].sort((a, b) => a.index - b.index)
    const signed = found.filter(isAmount)
    let last = 0
    let next = 0
    let latest: string | null = null
    for (const hit of hits) {
      const { index: start } = hit
      const end = 'ends' in hit ? hit.end : start + hit[0].length
      for (; next < signed.length && signed[next]!.start < end; next++) {
        last = Math.max(last, signed[next]!.end)
        latest = yuanOf(signed[next]!.money?.currency) ?? latest
      }
      if (start < last) continue
      const read = 'ends' in hit ? hit : readAlone(text, hit, last, latest)
      if (!read) continue
      last = end
      latest = yuanOf(read.currency) ?? latest
      for (const sum of read.ends) {
        const money = read.currency === null ? undefined : { value: sum.value, currency: read.currency }
        yield amountOf(name, sum, amountName(sum.name), money, sum.inferred)
      }
    }
  },
}

/** What stands between the two ends of a range, or a space before it. */
const jointLetter = /[至到與与及和~–— -]/

/** The range or the amount that a word for a currency leads, at `at`. */
function ledAt(text: string, at: number): Hit[] {
  leading.lastIndex = at
  const match = leading.exec(text)
  if (match && !jointLetter.test(text[leading.lastIndex] ?? '')) return [match]
  const range = rangeLedAt(text, at)
  return range ? [range] : match ? [match] : []
}

/** An amount by itself, and the former end of the range that it may close; `latest` is the currency of a plain 元. */
function readAlone(text: string, m: RegExpExecArray, from: number, latest: string | null) {
  const { index: start, 0: words, groups = {} } = m
  const isBare = groups['bare'] !== undefined
  const value = valueOf(m)
  if (value === null || (isBare && !isSum(m))) return null
  const currency = isBare ? latest : currencyOf(groups)
  if (currency === null && !isBare) return null
  const inferred = isBare && currency !== null ? ofLatest : []
  const isLoss = minus.test(text.slice(Math.max(from, start - 2), start))
  const alone: RangeEnd = isLoss
    ? {
        start: start - 1,
        end: start + words.length,
        name: text.slice(start - 1, start) + words,
        value: -value,
        inferred,
      }
    : { start, end: start + words.length, name: words, value, inferred }
  const former = isLoss || currency === null ? null : formerOf(text, m, from)
  return { ends: former ? [former, alone] : [alone], currency }
}

/** The former end of the range that an amount with its currency behind it closes. */
function formerOf(text: string, { index: at, 0: words, groups = {} }: RegExpExecArray, from: number) {
  const { num, scale: by, han } = groups
  const isLed = num === undefined ? words.indexOf(han ?? '') > 0 : words.indexOf(num) > 0
  if (isLed || groups['loss'] !== undefined) return null
  const suffix = words.slice(((num ?? '') + (by ?? '') + (han ?? '')).length).trim()
  const isHundredths = inHundredths(groups)
  return rangeFormer(text, { at, from, last: { num, scale: by, han }, isHundredths, suffix })
}
