import {
  genericBeforeTrade,
  genericBeforeWeak,
  genericNameWords,
  tradesAtEnd,
  weakCompanyWords,
} from '../vocabulary/company-forms'
import { bareWord } from './bare-word'
import type { RunToken } from './run-tokens'
import { runWords } from './run-words'

/** Kinds of trusts and funds whose own name stands before them: "Redpoint Family Trust". */
const ofFamily = /^(?:Family Trust|Family Foundation|Unit Trust|Discretionary Trust|Pension Fund)$/
/** Banks of a kind, likewise: "Redpoint City Commercial Bank"; of a city or a county by its name. */
const bankOfPlace = /^(?:Commercial|Savings|Industrial|Co-operative|Cooperative)$/
const placesOfBank = /^(?:City|Rural|Urban|County|Municipal)$/
const notOwnFund = new Set([
  'The',
  'Mandatory',
  'Hong',
  'Kong',
  'PRC',
  'National',
  'Group',
  'State',
  'Employees',
  'Staff',
])

/** Whether a token is a word that a name may end with instead of a legal form: "Bank", "Fund". */
export const isWeak = runWords([...weakCompanyWords].flatMap((word) => [word, word.toUpperCase()]))
/** Whether a token says a trade: over "and" stands another name, "Northmere and Quay Steel". */
export const isOfTrade = runWords(tradesAtEnd)
/** Whether a name may end with the word. */
export const isLastWord = (token: RunToken): boolean => isWeak(token) || isOfTrade(token)

/** What a column cut off leaves of somebody's letters: "J.P. (Asia) Limited". */
const initials = /^(?:\p{Lu}\.)+\p{Lu}?$/u
const isOfLetters = (words: readonly RunToken[]): boolean =>
  words.at(-1)?.type === 'bracket' && words.every((t, i) => i === words.length - 1 || initials.test(t.text))

/** Words before a form that a column has cut off the name's own: "Biomedical Inc.". */
const cutBefore = new Set([
  'Biomedical',
  'Pharmaceutical',
  'Biopharmaceutical',
  'Biotechnology',
  'Healthcare',
  'Medical',
])

/** Whether words hold no place and no more than two before a bracket: what a column cut off leaves, "Investment Group (BVI)". */
const isCutBefore = (words: readonly RunToken[]): boolean =>
  words.length < 4 &&
  words.at(-1)?.type === 'bracket' &&
  !words.some((t) => /^(?:China|Hong|Asia|International)$/.test(bareWord(t.text)))

/** What tells one of a house's funds from another, and is no name alone: "Income Fund". */
const kindOfFund = /^(?:Income|Master|Growth|Feeder|Balanced|Flagship)$/

/** What lawyers' offices are called: "Rongda Law Offices". */
export const isOfLaw = (word: string): boolean => word === 'Firm' || word === 'Offices'

/** Whether a fund for equity has a name of its own: "Northmere Quay Equity Fund", "Northmere Private Equity Fund". */
function isOfEquity(words: readonly RunToken[]): boolean {
  const own = words.slice(0, words.at(-3)?.text === 'Private' ? -3 : -2)
  return own.length + words.length > 4 && own.every(({ text }) => !isKindOfFund(bareWord(text)))
}
const isKindOfFund = (word: string): boolean => genericBeforeWeak.has(word) || notOwnFund.has(word)

/** What letters tell from others of its kind: "Block AB", no Swedish company. */
const lettered =
  /^(?:Section|Zone|Block|Wing|Series|Grade|Class|Tower|Type|Lot|Part|Appendix|Annex|Row|Note)$/i

/** Whether the tokens of a run make a company's name: a legal form needs a word before it, a weak word one that is not generic. */
export function isCompanyName(tokens: readonly RunToken[]): boolean {
  const last = tokens.at(-1)!
  const words = tokens.filter((t) => t.type === 'word' || t.type === 'bracket')
  // a national bank's; a table says so of what is not available
  if (last.text === 'N.A.') return /bank$/i.test(tokens.at(-2)?.text ?? '')
  if (last.text.endsWith('AB') && lettered.test(tokens.at(-2)?.text ?? '')) return false
  if (last.type === 'form')
    return (
      !isOfLetters(words) &&
      !(words.length === 1 && cutBefore.has(bareWord(words[0]!.text))) &&
      (words.length > 2 ||
        words.some((t) => !isWeak(t) && t.type === 'word' && !genericBeforeWeak.has(bareWord(t.text)))) &&
      ((words.length > 2 && !isCutBefore(words)) ||
        !words.every((t) => t.type === 'bracket' || genericNameWords.has(bareWord(t.text))))
    )
  const before = tokens.at(tokens.at(-2)?.text === '&' ? -3 : -2)
  if (isOfLaw(bareWord(last.text)) && before?.text !== 'Law') return false
  // "Quay Ho (Overseas) Foundation"
  if (before?.type === 'bracket' && words.length > 3 && tokens.at(-3)?.type === 'word')
    return !genericBeforeWeak.has(bareWord(tokens.at(-3)!.text))
  if (words.length < 2 || before?.type !== 'word') return false
  if (words.length === 2 && kindOfFund.test(before.text)) return false
  // what a column or a line cut off, or heads of two columns: "Property Holdings", "Bank Associates"
  if (words.length === 2 && (isWeak(before) || genericNameWords.has(bareWord(before.text)))) return false
  if (isOfTrade(last))
    return (
      ![genericBeforeTrade, genericBeforeWeak].some((words) => words.has(bareWord(before.text))) &&
      words.slice(0, -1).some((token) => !genericNameWords.has(bareWord(token.text)))
    )
  if (!genericBeforeWeak.has(bareWord(before.text))) return true
  const own = tokens.at(-3)
  if (bareWord(last.text) === 'Bank' && bankOfPlace.test(bareWord(before.text))) {
    const whose = placesOfBank.test(bareWord(own?.text ?? '')) ? tokens.at(-4) : own
    return (
      whose?.type === 'word' && !notOwnFund.has(whose.text) && !genericBeforeWeak.has(bareWord(whose.text))
    )
  }
  if (bareWord(own?.text ?? '') === 'Estate' && bareWord(before.text) === 'Investment')
    return tokens.at(-5)?.type === 'word' && !notOwnFund.has(bareWord(tokens.at(-5)!.text))
  if (last.text === 'Fund' && before.text === 'Equity') return isOfEquity(words)
  return (
    (own?.type === 'word' || own?.type === 'bracket') &&
    ofFamily.test(`${before.text} ${last.text}`) &&
    !notOwnFund.has(own.text)
  )
}
