import type { Span } from '../../text/span'
import { genericNameWords } from '../vocabulary/company-forms'

/** Where the second of two names begins that "and" joins, and the first, where that is whole. */
interface TwoNames {
  readonly first: Span | null
  readonly second: number
}

/** What ends a company's name before the next one of a list. */
const listed = /(?:Limited|Ltd\.?|Inc\.?|LLC|LLP|plc|PLC|Corporation|Berhad|S\.A\.|\)), $/
/** "Silver Quay and Tin Bay Limited": what may be two names of a list. */
const lastTwo =
  /^(?<first>(?:\p{Lu}[\p{L}’'-]+ ){2,4})and (?<second>(?:\p{Lu}[\p{L}’'-]+|\(\p{Lu}[\p{L} ]+\)) (?!(?:Co|Ltd|Limited|Inc|Company)(?!\p{L}))[^]+)$/u
const listGoesOn = /^(?:,? and |, ) ?\p{Lu}/u

/** The last two names of a list, of which the first bears no legal form: "…, Silver Quay and Tin Bay Limited" behind another company; null for one name. */
function twoOfList(text: string, { start, end }: Span): TwoNames | null {
  if (text[start - 2] !== ',' || !listed.test(text.slice(Math.max(0, start - 14), start))) return null
  if (listGoesOn.test(text.slice(end, end + 8))) return null
  const m = lastTwo.exec(text.slice(start, end))?.groups
  if (!m) return null
  const [first, second] = [m['first']!.trim(), m['second']!]
  const isOne = genericNameWords.has(first.split(' ').at(-1)!) && genericNameWords.has(second.split(' ')[0]!)
  return isOne ? null : { first: { start, end: start + first.length }, second: end - second.length }
}

/** "Silver Quay Ventures and Silver Quay Limited": a name behind another that begins with the same words. */
const sameBegin =
  /^(?<first>(?<begin>\p{Lu}[\p{L}’'-]+ \p{Lu}[\p{L}’'-]+)(?: \p{Lu}[\p{L}’'-]+)*) and (?<second>\k<begin>(?!\p{L})[^]+)$/u
/** "Quay Awakening and Quay Limited": the same with one word, and a name before it that another place tells more of. */
const sameWord =
  /^(?<first>(?<begin>\p{Lu}[\p{L}’'-]+) \p{Lu}[\p{L}’'-]+) and (?<second>\k<begin> (?:Limited|Ltd\.?|Inc\.?|LLC|plc))$/u

function twoAlike(text: string, { start, end }: Span): TwoNames | null {
  const words = text.slice(start, end)
  const alike = sameBegin.exec(words)?.groups
  const second = (alike ?? sameWord.exec(words)?.groups)?.['second']
  if (second === undefined) return null
  return { first: alike ? { start, end: start + alike['first']!.length } : null, second: end - second.length }
}

/** The two names of which words with "and" consist that end in a legal form; null where they are one. */
export const twoNames = (text: string, span: Span): TwoNames | null =>
  twoAlike(text, span) ?? twoOfList(text, span)
