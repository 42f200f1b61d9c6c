import { anchors } from '../anchors'
import type { EntityFinding, Recogniser } from '../recogniser'
import { currencies } from '../vocabulary/currencies'
import { anyOf } from '../vocabulary/scripts'
import { amountOf, evenlySpaced } from './finding'
import { currencyCode } from './money-words'
import { numberWords, readNumberWords } from '../vocabulary/number-words'

const name = 'entities/worded-amount'

/** The words for currencies that a number in words stands beside. */
const codes = new Map(
  currencies.flatMap(({ code, after }) =>
    after.filter((word) => /^[A-Za-z. ]{3,}$/.test(word)).map((word) => [word.toLowerCase(), code] as const),
  ),
)
const currency = `(?:${anyOf([...codes.keys()])})`
const wordsAt = anchors([...codes.keys(), 'HK cent', 'US cent', 'Hong Kong cent'])
/** "Hong Kong dollars five million", "Renminbi One Hundred Million" */
const leading = new RegExp(String.raw`(?<currency>${currency})[ \n](?<number>${numberWords})`, 'iy')
/** "two hundred million (US dollars)", "five (Hong Kong cents)" */
const before = new RegExp(
  String.raw`(?<![A-Za-z\d]|\d[ \n]?|\bpoint[ \n])(?<number>${numberWords})[ \n]$`,
  'i',
)
const behind = new RegExp(
  String.raw`(?:(?<currency>${currency})|(?<centsOf>HK|US|Hong Kong)[ \n]cents?)(?![A-Za-z])`,
  'iy',
)
const longestNumber = 120
/** What a number in words ends in, by its last letters. */
const numberEnd = /(?:one|two|ree|our|ive|six|ven|ght|ine|ten|lve|een|nty|rty|fty|xty|red|and|ion)[ \n]$/i
/** A number without one of these may count anything: "in US dollars two days later". */
const isLarge = /hundred|thousand|illion/i

function codeOf({ currency: word, centsOf }: Record<string, string | undefined>): string | undefined {
  if (centsOf === undefined) return codes.get(word?.toLowerCase() ?? '')
  return currencyCode(/^hong/i.test(centsOf) ? 'Hong Kong' : centsOf.toUpperCase(), true)
}

/** Amounts of money whose figure is in words, with the value in whole units: "two hundred million US dollars". */
export const wordedAmount: Recogniser = {
  name,
  *find(text): Generator<EntityFinding> {
    let last = 0
    const amount = (
      start: number,
      end: number,
      value: number | null,
      code: string | undefined,
    ): EntityFinding[] => {
      if (value === null || code === undefined || start < last) return []
      last = end
      const words = evenlySpaced(text.slice(start, end))
      return [amountOf(name, { start, end }, words, { value, currency: code })]
    }
    for (const at of wordsAt.in(text)) {
      if (numberEnd.test(text.slice(Math.max(0, at - 5), at))) {
        const from = Math.max(last, at - longestNumber)
        const number = before.exec(text.slice(from, at))
        behind.lastIndex = at
        const unit = number && behind.exec(text)
        if (unit) {
          const { number: words = '' } = number.groups ?? {}
          const isCents = unit.groups?.['centsOf'] !== undefined
          const value = isCents || isLarge.test(words) ? readNumberWords(words) : null
          const whole = value !== null && isCents ? value / 100 : value
          yield* amount(from + number.index, behind.lastIndex, whole, codeOf(unit.groups ?? {}))
          continue
        }
      }
      leading.lastIndex = at
      const match = leading.exec(text)
      const words = match?.groups?.['number'] ?? ''
      if (match && isLarge.test(words))
        yield* amount(at, leading.lastIndex, readNumberWords(words), codeOf(match.groups ?? {}))
    }
  },
}
