import { anchors, isDigit, matchesAt, matchesBefore } from '../anchors'
import type { EntityPart } from '../mention'
import type { EntityFinding, Finding, Recogniser } from '../recogniser'
import { currencies, scales } from '../vocabulary/currencies'
import { anyOf } from '../vocabulary/scripts'
import { evenlySpaced } from './finding'
import { hanFigure } from './han-figure'

const name = 'entities/han-amount'

const words = (key: 'hanBefore' | 'hanAfter' | 'hanCents') =>
  currencies.flatMap((c) => c[key].map((word) => [word, c.code] as const))
const leads = new Map(words('hanBefore'))
const trails = new Map(words('hanAfter'))
const centWords = new Map(words('hanCents'))
const digits = '(?:\\d{1,3}(?:,\\d{3}){1,6}|\\d{1,15})(?:\\.\\d{1,8})?'
const numeral =
  '[一二三四五六七八九十兩两壹貳參肆伍陸柒捌玖拾][零〇一二三四五六七八九十百千萬万億亿兩两壹貳參肆伍陸柒捌玖拾佰仟]{0,19}(?:點[零〇一二三四五六七八九]{1,6})?'
const scale = `(?: ?(?:${anyOf(Object.keys(scales).filter((word) => /[^a-z]/.test(word)))}))`

/** 港幣1.2億元, 人民幣五百萬元, 1.2百萬港元, 港幣9.69仙, 12港仙, 71.59港元, 5,000元人民幣, and a loss in brackets: 人民幣(3,200)元. */
const leading = new RegExp(
  `(?<cur>${anyOf([...leads.keys()])})(?: ?|\\n(?=\\d{1,3}(?:,\\d{3})+元))(?:\\((?<loss>${digits})\\)(?<lossScale>${scale})?|(?<num>${digits})(?<scale>${scale})?|(?<han>${numeral})(?=元|圓|仙|分))(?: ?(?<unit>元|圓|仙|分))?(?!\\n?[,.]?\\d| ?%)`,
  'y',
)
const trailing = new RegExp(
  `(?<![\\d.第月]|\\d\\n?,|[\\d零〇一二三四五六七八九] ?年)(?:(?<num>${digits})(?<scale>${scale})?|(?<han>${numeral}))(?: |(?<=\\d,\\d{3}|\\d\\.\\d+|[萬万億亿])\\n(?!(?:${anyOf([...trails.keys()])})(?:\\n|$)))?(?:(?<cur>${anyOf([...trails.keys()])})(?! ?\\d(?![\\d.]* ?%))|元(?<behind>港幣|港币|人民幣|人民币|新台幣|新台币|新臺幣|新台币|美金)|(?<cents>${anyOf([...centWords.keys()])})|(?<bare>元(?![素件宵旦朗組组港人新美])))`,
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

/** What the figure says, in whole units; null where it is none. */
function valueOf({ groups = {} }: RegExpExecArray): number | null {
  const { num, loss, han, scale: by, lossScale, unit, cents } = groups
  const figure = num ?? loss
  const base = figure === undefined ? hanFigure(han ?? '') : Number(figure.replaceAll(',', ''))
  if (base === null) return null
  const factor =
    (scales[(by ?? lossScale)?.trim() ?? ''] ?? 1) * (cents || unit === '仙' || unit === '分' ? 0.01 : 1)
  const value = factor === 1 ? base : Number((base * factor).toPrecision(15))
  if (value <= 0) return null
  return loss === undefined ? value : -value
}

/** Whether a figure before a plain 元 counts something: 一元 may be the beginning of any word, five hundred million 元 is money. */
const isSum = ({ groups = {} }: RegExpExecArray): boolean =>
  groups['han'] === undefined || /[萬万億亿]/.test(groups['han'])

/** What a plain 元 leaves to the amount before it. */
const ofLatest: readonly EntityPart[] = ['currency']

const isAmount = (f: Finding): f is EntityFinding => f.kind === 'amount'

/**
 * Amounts of money in Chinese, with the value in whole units and the ISO 4217 code. Those with a Latin sign (RMB5億) are entities/amount's. A
 * plain 元 is that of the amount before it.
 */
export const hanAmount: Recogniser = {
  name,
  only: 'han',
  *find(text, found): Generator<EntityFinding> {
    const behindFigures = trailsAt.in(text).filter((at) => isBehindFigure(text, at))
    const hits = [
      ...matchesAt(leading, text, leadsAt.in(text)),
      ...matchesBefore(trailing, text, behindFigures, { reach: longestFigure, opens: opensFigure }),
    ].sort((a, b) => a.index - b.index)
    const signed = found.filter(isAmount)
    let last = 0
    let next = 0
    let latest: string | null = null
    for (const m of hits) {
      const value = valueOf(m)
      const { index: start, 0: words, groups = {} } = m
      const end = start + words.length
      for (; next < signed.length && signed[next]!.start < end; next++) {
        last = Math.max(last, signed[next]!.end)
        latest = yuanOf(signed[next]!.money?.currency) ?? latest
      }
      if (value === null || start < last || (groups['bare'] !== undefined && !isSum(m))) continue
      const currency = groups['bare'] === undefined ? currencyOf(groups) : latest
      if (currency === null && groups['bare'] === undefined) continue
      last = end
      latest = yuanOf(currency) ?? latest
      yield {
        kind: 'amount',
        use: 'name',
        start,
        end,
        by: name,
        name: evenlySpaced(words),
        money: currency === null ? undefined : { value, currency },
        inferred: currency !== null && groups['bare'] !== undefined ? ofLatest : undefined,
      }
    }
  },
}
