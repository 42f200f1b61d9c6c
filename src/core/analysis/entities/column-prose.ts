import { insideCompanyName, notInCompanyName } from '../vocabulary/company-forms'
import { cell, endsInForm, partOf } from './column-cells'

/** No more of a line's end is looked at. */
const longestEnd = 100
/** A cell is no wider. */
const widest = 48
const mostLines = 3
/** The capitalised words with which a line of running text ends, behind what stands before a name: "A close associate of Northmere". */
const tail =
  /(?:(?<!\p{L})(?:of|by|as|for|with|to|through|namely|being)|(?:[\p{Ll})]|L\.P\.|Ltd\.|Inc\.|LLC),|(?:\)|Limited|Ltd\.?|L\.P\.|LLC|LLP|SPC|Inc\.?) (?:and|[–—-])) (?<words>\p{Lu}[\p{L}\d&’'-]*(?: (?:\p{Lu}[\p{L}\d&’'-]*|\(\p{Lu}\p{L}{1,12}\))){0,4})$/u
/** A line of capitalised words alone ends another name before them. */
export const behindName = /(?:\)|Limited|Ltd\.?|L\.P\.|LLC|Inc\.?) (?:and|[–—-]) \p{Lu}/u
/** Whose those words are not: a place where something is. */
const placesAlone = /^(?:Hong Kong|China|PRC|Singapore|Macau|Macao|Bermuda|Cayman Islands|BVI)$/

const lineStart = (text: string, end: number): number => text.lastIndexOf('\n', end - 1) + 1

/** What goes on a name that begins with the country: "a client of China\nMerchants Quay Limited". */
const behindCountry =
  /(?:International|Merchants|Resources|Everbright|Overseas|Galaxy|Southern|Universal|Life|Pacific|Construction|Asset|Securities|Industrial|Investment|Development) /uy

/** Whether the words at the end of a line do not begin the name that goes on at `next`: a place, the name's first word said before it, or letters before China. */
function isApart(text: string, words: string, next: number): boolean {
  behindCountry.lastIndex = next
  if (placesAlone.test(words)) return !(words === 'China' && behindCountry.test(text))
  if (words.includes(' ')) return false
  return (
    text.startsWith(`${words} `, next) || (/^\p{Lu}{3,}$/u.test(words) && text.startsWith('China ', next))
  )
}

/** Where the name begins with which the line of running text from `from` to `end` ends; null where it ends with none. */
export function proseTail(text: string, from: number, end: number): number | null {
  const begin = Math.max(from, end - longestEnd)
  const line = text.slice(begin, end).trimEnd()
  if (end <= from || (begin === from && cell.test(line) && !behindName.test(line))) return null
  const words = tail.exec(line)?.groups?.['words']
  // "Bank of Northmere, Limited" is a whole name
  if (words === undefined || isApart(text, words, end + 1) || endsInForm.test(words)) return null
  return words
    .split(' ')
    .some((word, i) => notInCompanyName.has(word) && (i === 0 || !insideCompanyName.has(word)))
    ? null
    : begin + line.length - words.length
}

/** A line of a narrow column, with a name's first words behind "of" or "by" at its end. */
const hanging =
  /(?<!\p{L})(?:of|by|companies as|(?:Limited|Ltd\.?|L\.P\.|LLC|Inc\.?) (?:and|[–—-])) \p{Lu}[\p{L}\d &’'-]*$/u
const widestHanging = 64

/** Where the name begins whose end, which may be a name by itself, opens the line at `at`: "associate of Northmere\nQuay Limited"; null where it begins there. */
export function hangingStart(text: string, at: number): number | null {
  const from = lineStart(text, at - 1)
  if (at - from > widestHanging) return null
  const line = text.slice(from, at - 1)
  return /of |by |and |as |[–—-] /.test(line) && hanging.test(line) ? proseTail(text, from, at - 1) : null
}

const oneWord = /^\p{Lu}\p{L}+$/u
const smallWord = /(?:^| )\p{Ll}{2,12}$/u

/** What the last cell of a row holds: a figure, a year's end, an answer, nothing. */
const rowEnd = /(?:\d%?|^(?:No|Yes|N\/A|[–—-]))$/
/** What stands between the rows of a table and is no name. */
export const betweenRows =
  /^(?:Listed|Unlisted|Total|Sub-?total|Others?|Direct|Indirect|Secured|Unsecured|Current|Subsidiary|Subsidiaries|Associates?|Note|Notes|Name|No|Yes|Nil)$/i

/** Whether the word at `start`, which is a line of its own, is the first cell of a row: behind the last cell of the one before. */
export function rowEndsAbove(text: string, start: number, word: string): boolean {
  if (start === 0 || betweenRows.test(word)) return false
  const from = Math.max(lineStart(text, start - 1), start - 40)
  return rowEnd.test(text.slice(from, start - 1).trim())
}

/** Where a name begins of which a justified line has set each word on a line of its own: "by\nNorthmere\nQuay\nTrading". */
function overWords(text: string, start: number): number {
  let at = start
  for (let k = 0; k <= mostLines && at > 0; k++) {
    const from = lineStart(text, at - 1)
    const line = text.slice(Math.max(from, at - longestEnd), at - 1).trim()
    if (
      smallWord.test(line) ||
      /[”"]$/.test(line) ||
      (k > 0 && rowEndsAbove(text, at, text.slice(at, text.indexOf('\n', at))))
    )
      return at
    if (!oneWord.test(line) || notInCompanyName.has(line) || betweenRows.test(line)) return start
    at = from
  }
  return start
}

/** Where the name begins of which the line at `start` is a part, where running text in a narrow column holds it: "associate of Northmere\nQuay Equity". */
export function overProse(text: string, start: number): number {
  for (let k = 0, at = start; k < mostLines && at > 0; k++) {
    const from = lineStart(text, at - 1)
    const begin = proseTail(text, from, at - 1)
    if (begin !== null) return begin
    const part = at - 1 - from > widest ? null : partOf(text.slice(from, at - 1).trim(), widest)
    // "and Northmere" behind another name
    if (
      part === 'word' &&
      text.startsWith('and ', from) &&
      endsInForm.test(text.slice(lineStart(text, from - 1), from - 1))
    )
      return from + 4
    if (part !== 'start' && part !== 'middle') break
    at = from
  }
  return overWords(text, start)
}
