import { anchors, isDigit, matchesAt, matchesBefore } from '../anchors'
import type { EntityFinding, Recogniser } from '../recogniser'
import { currencies, scales } from '../vocabulary/currencies'
import { anyOf } from '../vocabulary/scripts'
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
  `(?<cur>${anyOf([...leads.keys()])}) ?(?:\\((?<loss>${digits})\\)(?<lossScale>${scale})?|(?<num>${digits})(?<scale>${scale})?|(?<han>${numeral})(?=元|圓|仙|分))(?: ?(?<unit>元|圓|仙|分))?(?!\\n?[,.]?\\d)`,
  'uy',
)
const trailing = new RegExp(
  `(?<![\\d.第月]|\\d,|[\\d零〇一二三四五六七八九] ?年)(?:(?<num>${digits})(?<scale>${scale})?|(?<han>${numeral})) ?(?:(?<cur>${anyOf([...trails.keys()])})|元(?<behind>港幣|港币|人民幣|人民币|新台幣|新臺幣|美金)|(?<cents>${anyOf([...centWords.keys()])}))`,
  'uy',
)
const leadsAt = anchors(leads.keys())
const trailsAt = anchors([
  ...trails.keys(),
  ...centWords.keys(),
  ...'元港幣 元港币 元人民幣 元人民币 元新台幣 元新臺幣 元美金'.split(' '),
])
/** No figure with its scale is longer. */
const longestFigure = 48
const figureUnits = new Set(
  [...'一二三四五六七八九十兩两壹貳參肆伍陸柒捌玖拾'].map((sign) => sign.charCodeAt(0)),
)
const opensFigure = (unit: number): boolean => isDigit(unit) || figureUnits.has(unit)
const isBehindFigure = (text: string, at: number): boolean =>
  /[\d 零〇一二三四五六七八九十百千萬万億亿兩两壹貳參肆伍陸柒捌玖拾佰仟]/.test(text[at - 1] ?? '')

function money(m: RegExpExecArray): { value: number; currency: string } | null {
  const { num, loss, han, scale: by, lossScale, cur, behind, unit, cents } = m.groups ?? {}
  const word = cur ?? behind ?? ''
  const currency = cents ? centWords.get(cents) : (leads.get(word) ?? trails.get(word))
  const figure = num ?? loss
  const base = figure === undefined ? hanFigure(han ?? '') : Number(figure.replaceAll(',', ''))
  if (!currency || base === null) return null
  const factor =
    (scales[(by ?? lossScale)?.trim() ?? ''] ?? 1) * (cents || unit === '仙' || unit === '分' ? 0.01 : 1)
  const value = Number((base * factor).toPrecision(15))
  return value > 0 ? { value: loss === undefined ? value : -value, currency } : null
}

/** Amounts of money in Chinese, with the value in whole units and the ISO 4217 code. Those with a Latin sign (RMB5億) are entities/amount's. */
export const hanAmount: Recogniser = {
  name,
  only: 'han',
  *find(text, found): Generator<EntityFinding> {
    let last = 0
    const behindFigures = trailsAt.in(text).filter((at) => isBehindFigure(text, at))
    const hits = [
      ...matchesAt(leading, text, leadsAt.in(text)),
      ...matchesBefore(trailing, text, behindFigures, { reach: longestFigure, opens: opensFigure }),
    ].sort((a, b) => a.index - b.index)
    for (const m of hits) {
      const value = money(m)
      const end = m.index + m[0].length
      if (!value || m.index < last) continue
      if (found.some((f) => f.kind === 'amount' && f.start <= m.index && f.end >= end)) continue
      last = end
      yield {
        kind: 'amount',
        use: 'name',
        start: m.index,
        end,
        by: name,
        name: m[0].replace(/\s+/g, ' '),
        money: value,
      }
    }
  },
}
