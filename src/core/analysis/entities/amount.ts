import type { EntityFinding, Recogniser } from '../recogniser'
import { anchors, isDigit, matchesAt, matchesBefore } from '../anchors'
import { currencies, scales } from '../vocabulary/currencies'
import { anyOf } from '../vocabulary/scripts'
import { evenlySpaced } from './finding'

const name = 'entities/amount'

const before = currencies.flatMap((c) => c.before.map((word) => [word, c.code] as const))
const after = currencies.flatMap((c) => c.after.map((word) => [word, c.code] as const))
const codes = new Map([...after, ...before])
const figure = '(?:\\d{1,3}(?:,\\d{3}){1,6}|\\d{1,15})(?:\\.\\d{1,8})?'
const scale =
  '(?:[ -]?(?:thousand|million|billion|trillion|MILLION|BILLION|lakh|crore|mil|mn|bn|m)(?![\\p{sc=Latin}])| ?(?:百萬|百万|千萬|千万|億|亿|萬|万))'
const cents = '(?: ?[Cc]ents?(?!\\p{sc=Latin}))'

const signsAt = anchors([...before.map(([word]) => word), 'HK', 'US'])
/** "HK$1,234.5 million", "RMB150百萬", "HK$8 cents", "HK8 cents", "US cents 5.5", and a loss in brackets: "HK$(3,200)". */
const leading = new RegExp(
  `(?<![\\p{sc=Latin}\\d$])(?<cur>${anyOf(before.map(([w]) => w))}|HK|US)(?<early>${cents})?[ ]?(?:\\((?<loss>${figure})\\)|(?<num>${figure})(?![\\d,]*\\d))(?<scale>${scale})?(?<cents>${cents})?`,
  'uy',
)
const wordsAt = anchors([...after.map(([word]) => word), 'HK', 'US', 'Hong Kong'])
/** "1,000 HKD", "5.5 million US dollars", "8 HK cents". */
const trailing = new RegExp(
  `(?<![\\p{sc=Latin}\\d.$¥€£]|\\d,)(?<num>${figure})(?<scale>${scale})?[ ]?(?:(?<cur>${anyOf(after.map(([w]) => w))})(?!\\p{sc=Latin}| ?[\\d(])|(?<centsOf>HK|US|Hong Kong) ?[Cc]ents?(?!\\p{sc=Latin}| ?\\d))`,
  'uy',
)
/** No figure with its scale is longer. */
const longestFigure = 52
/** Whether a figure or its scale may end right before `at`: "1,000 HKD", "5 million US dollars", "3億 HKD". */
const isBehindFigure = (text: string, at: number): boolean =>
  /[\d 萬億亿万]/.test(text[at - 1] ?? '') && /\d/.test(text.slice(Math.max(0, at - 13), at))
const centCurrency: Readonly<Record<string, string>> = { HK: 'HKD', US: 'USD', 'Hong Kong': 'HKD' }

const factorOf = (words: string | undefined): number =>
  scales[words?.replace(/[ -]/g, '').toLowerCase() ?? ''] ?? 1

/** The value of a figure with thousands separators, in whole units; rounded where the multiplication leaves a binary remainder. */
function valueOf(digits: string, factor: number): number {
  const value = Number(digits.replaceAll(',', ''))
  return factor === 1 ? value : Number((value * factor).toPrecision(15))
}

function money(m: RegExpExecArray): { value: number; currency: string } | null {
  const { num = '', loss, scale: by, cur, early, cents: late, centsOf } = m.groups ?? {}
  const inCents = early ?? late ?? centsOf
  const bareCents = cur !== undefined && cur in centCurrency
  if (bareCents && inCents === undefined) return null
  const currency = centsOf ? centCurrency[centsOf] : bareCents ? centCurrency[cur] : codes.get(cur ?? '')
  const value = valueOf(loss ?? num, factorOf(by) * (inCents === undefined ? 1 : 0.01))
  return currency && value > 0 ? { value: loss === undefined ? value : -value, currency } : null
}

/** Amounts of money in English, with the value in whole units and the ISO 4217 code. */
export const amount: Recogniser = {
  name,
  *find(text): Generator<EntityFinding> {
    let last = 0
    const behindFigures = wordsAt.in(text).filter((at) => isBehindFigure(text, at))
    const hits = [
      ...matchesAt(leading, text, signsAt.in(text)),
      ...matchesBefore(trailing, text, behindFigures, { reach: longestFigure, opens: isDigit }),
    ].sort((a, b) => a.index - b.index)
    for (const m of hits) {
      const value = money(m)
      if (!value || m.index < last) continue
      last = m.index + m[0].length
      const words = evenlySpaced(m[0])
      yield { kind: 'amount', use: 'name', start: m.index, end: last, by: name, name: words, money: value }
    }
  },
}
