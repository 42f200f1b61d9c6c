import type { Span } from '../../text/span'
import type { EntityFinding, Recogniser } from '../recogniser'
import { anchors, isDigit, matchesAt, matchesBefore } from '../anchors'
import { rangeFrom, rangeTo, type ReadAmount } from './amount-range'
import { amountOf } from './finding'
import { lossAround } from './loss-around'
import * as money from './money-words'

const name = 'entities/amount'
const { figure, scale, cents } = money

const signsAt = anchors([...money.signsBefore.map(([word]) => word), 'HK', 'US'])
/** "HK$1,234.5 million", "RMB150百萬", "HK$8 cents", "HK8 cents", "US cents 5.5", and a loss in brackets: "HK$(3,200)". */
const leading = new RegExp(
  String.raw`(?<![\p{sc=Latin}\d$])(?<before>(?<cur>${money.sign})(?<early>${cents})?(?: |\n(?=[\d,.]+${scale}))?)(?:\((?<loss>${figure})\)|(?<num>${figure})(?![\d,]*\d))(?<scale>${scale})?(?<cents>${cents})?`,
  'uy',
)
const wordsAt = anchors([...money.wordsAfter.map(([word]) => word), 'HK', 'US', 'Hong Kong'])
/** "1,000 HKD", "5.5 million US dollars", "8 HK cents". */
const trailing = new RegExp(
  String.raw`(?<![\p{sc=Latin}\d.$¥€£]|\d,)(?<num>${figure})(?<scale>${scale})?[ ]?(?:(?<cur>${money.currencyWord})(?!\p{sc=Latin}| ?[\d(])|(?<centsOf>HK|US|Hong Kong) ?[Cc]ents?(?!\p{sc=Latin}| ?\d))`,
  'uy',
)
/** No figure with its scale is longer. */
const longestFigure = 54
/** Whether a figure or its scale may end right before `at`: "1,000 HKD", "5 million US dollars", "3億 HKD". */
const isBehindFigure = (text: string, at: number): boolean =>
  /[\d 萬億亿万]/.test(text[at - 1] ?? '') && /\d/.test(text.slice(Math.max(0, at - 13), at))
/** What counts shares, not money: a figure that goes on behind a line's end may be theirs. */
const shares = /^ (?:[A-Z] )?(?:[Ss]hares|[Uu]nits|[Oo]ptions|[Ww]arrants)\b/

function read({ index, 0: words, groups = {} }: RegExpExecArray): ReadAmount {
  const { before = '', num, loss, scale: by, cur, early, cents: late, centsOf } = groups
  const isCents = (early ?? late ?? centsOf) !== undefined
  const numAt = before.length + (loss === undefined ? 0 : 1)
  const figure = num ?? loss ?? ''
  const currency = cur ?? centsOf ?? ''
  const sum = money.moneyOf({ num: figure, scale: by, currency, isCents })
  return {
    start: index,
    end: index + words.length,
    words,
    numAt,
    num: figure,
    scale: by,
    // whose dollars they are is not said
    ...(currency === '$' && { inferred: ['currency'] as const }),
    scaleEnd: numAt + figure.length + (loss === undefined ? 0 : 1) + (by?.length ?? 0),
    currency,
    isCents,
    money: sum && loss !== undefined ? { value: -sum.value, currency: sum.currency } : sum,
  }
}

/** An amount with the words around it that make a loss of it. */
const asLoss = (amount: ReadAmount, text: string, { start, end }: Span): ReadAmount => ({
  ...amount,
  start,
  end,
  words: text.slice(start, end),
  money: amount.money && { ...amount.money, value: -amount.money.value },
})

/** What an amount stands for, with the other end where it is one of a range; `from` is where what was read before ends. */
function readAround(text: string, amount: ReadAmount, from: number): readonly ReadAmount[] {
  if (amount.words.includes('\n') && shares.test(text.slice(amount.end, amount.end + 12))) return []
  if (amount.numAt === 0) {
    const other = rangeTo(text, amount, from)
    return other ? [other, amount] : [amount]
  }
  const range = amount.words.includes('(') ? null : rangeFrom(text, amount)
  if (range) return range
  const loss = lossAround(text, amount)
  return [loss ? asLoss(amount, text, loss) : amount]
}

/** Amounts of money in English, with the value in whole units and the ISO 4217 code. */
export const amount: Recogniser = {
  name,
  find(text) {
    const own: EntityFinding[] = []
    let last = 0
    const behindFigures = wordsAt.in(text).filter((at) => isBehindFigure(text, at))
    const hits = [
      ...matchesAt(leading, text, signsAt.in(text)),
      ...matchesBefore(trailing, text, behindFigures, { reach: longestFigure, opens: isDigit }),
    ].sort((a, b) => a.index - b.index)
    for (const m of hits) {
      if (m.index < last) continue
      for (const one of readAround(text, read(m), last)) {
        if (!one.money) continue
        last = one.end
        own.push(amountOf(name, one, money.amountName(one.words), one.money, one.inferred))
      }
    }
    return own
  },
}
