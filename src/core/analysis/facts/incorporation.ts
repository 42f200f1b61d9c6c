import { allMatches } from '../../text/all-matches'
import type { Span } from '../../text/span'
import { isHan } from '../vocabulary/scripts'
import type { NameAt } from './issuer'

const status =
  'with |limited |under |and (?:continued|registered|redomiciled|validly)|as an? |by |whose|pursuant|on \\d|having'
// "(Incorporated in Bermuda with limited liability)", "(a joint stock limited company incorporated in the People's Republic of China with
// …)", "(Incorporated in the Cayman Islands and continued in Bermuda with …)", "(incorporated under the laws of Singapore)".
const english = new RegExp(
  `\\((?:[^()\\n]{0,90}\\b)?(?:incorporated|established|registered|constituted|organi[sz]ed|domiciled)(?: with limited liability)?(?: as an? [a-z][^()\\n]{3,50}?)?(?: and registered)? (?:in|under the laws of)[ \\n](?<place>(?:the )?\\p{Lu}[^()\\n,;]{2,60}?(?:, (?:Canada|Australia|U\\.?S\\.?A\\.?|(?:the )?United States(?: of America)?))?)(?= ?(?:,|;|\\)|(?:${status})|\\p{sc=Han}))(?:[^()\\n]{0,40}?\\bcontinued in (?<later>(?:the )?\\p{Lu}[^()\\n,;]{2,40}?)(?: with|\\)))?`,
  'giu',
)
// (於百慕達註冊成立之有限公司), (在中華人民共和國註冊成立的股份有限公司), (於開曼群島註冊成立並於百慕達存續之有限公司)
const chinese =
  /\([^()\n]{0,30}?[於于在](?<place>[\p{sc=Han}]{2,12}?)(?:註冊|注册|登記|登记|成立|組織|组织|组成)[^()\n]{0,120}?(?:[於于在](?<later>[\p{sc=Han}]{2,10}?)(?:存續|存续|續存|续存)[^()\n]{0,20})?\)/gu
const company = /(?:Limited|LIMITED|Ltd\.?|LTD\.?|公司)[*#]? $/u

/** Where the name stands among the words of the head; -1 where it does not. */
const placeOf = ({ name, start, end }: NameAt, head: Span, words: string): number =>
  start >= head.start && end <= head.end
    ? start - head.start
    : words.toLowerCase().indexOf(name.toLowerCase())

/**
 * Where the head of a filing, at `head` in the text, says that its issuer is incorporated; after a move, where it is now. `issuer` is
 * its name: of two heads side by side, the second place is that of the second name. Null where none says so.
 */
export function incorporationOf(text: string, head: Span, issuer: NameAt | null): NameAt | null {
  const words = text.slice(head.start, head.end)
  const own = issuer === null ? -1 : placeOf(issuer, head, words)
  const all = [...allMatches(english, words), ...allMatches(chinese, words)].sort((a, b) => a.index - b.index)
  const behind = all.filter((m) => m.index >= own)
  const isSecond = own > 0 && company.test(words.slice(Math.max(0, own - 12), own))
  // of two in one language the one whose name is a picture is nearer the code
  const isLast = isSecond || (own < 0 && behind.every(({ 0: place }) => !isHan(place[1] ?? '')))
  const m = (isLast ? behind.at(-1) : behind[0]) ?? all[0]
  const name = m?.groups?.['later'] ?? m?.groups?.['place']
  if (!m || name === undefined) return null
  const start = head.start + m.index + m[0].indexOf(name)
  return { name: name.replace(/\s+/g, ' ').trim(), start, end: start + name.trimEnd().length }
}
