import type { Span } from '../../text/span'
import { hanOfficeLine } from '../vocabulary/people'
import { romanSurnames } from '../vocabulary/surnames'
import { isHanName } from './han-person-name'
import { isLikelyName } from './likely-name'
import { readName } from './person-name'

/** A line of a signature block, without space at either end. */
export interface SignedLine {
  readonly text: string
  readonly start: number
}

/** Two names that a page set side by side, the space between them lost: 陳大文李小明. */
const halvesOf = (words: string): string[] =>
  /^\p{sc=Han}{6}$/u.test(words) ? [words.slice(0, 3), words.slice(3)] : []

/** Two people whom a line of two columns names and nobody else: a joint filing is signed side by side. */
export function pairOf({ text, start }: SignedLine): Span[] {
  const parts = text.includes(' ') ? text.split(' ') : halvesOf(text)
  if (parts.length !== 2 || !parts.every((part) => isHanName(part) && !hanOfficeLine.test(part))) return []
  return parts.map((part) => {
    const at = start + text.lastIndexOf(part)
    return { start: at, end: at + part.length }
  })
}

/** The same in Latin letters, cut where the one surname stands that is known: "Ren Haibo Deng Weidong". */
export function latinPairOf({ text, start }: SignedLine, known: ReadonlySet<string>): Span[] {
  const words = text.split(' ')
  if (words.length < 4 || words.length > 8 || !words.every((word) => /^\p{Lu}[\p{L}’'-]*,?$/u.test(word)))
    return []
  const cuts = words.flatMap((word, i) => {
    const isSurname = romanSurnames.has(word.toLowerCase())
    return isSurname && i >= 2 && i <= words.length - 2 ? [i] : []
  })
  const named = cuts.filter(
    (cut) => known.has(words.slice(0, cut).join(' ')) || known.has(words.slice(cut).join(' ')),
  )
  // two names of three words each, as most are
  const even = words.length === 6 && cuts.includes(3) ? [3] : cuts
  const [cut, another] = named.length > 0 ? named : even
  if (cut === undefined || another !== undefined) return []
  const first = words.slice(0, cut).join(' ')
  const end = start + first.length
  return [
    { start, end },
    { start: end + 1, end: start + text.length },
  ]
}

/** No name has more words. */
const longestName = 8

/** Those whom a line names one behind another and nobody else, each of them `known`: a committee signs side by side. */
export function knownInRow({ text, start }: SignedLine, known: ReadonlySet<string>): Span[] {
  const words = text.split(' ')
  const people: Span[] = []
  for (let from = 0, at = start; from < words.length;) {
    let to = from + 2
    while (to - from <= longestName && !known.has(words.slice(from, to).join(' '))) to++
    if (to - from > longestName) return []
    const { length } = words.slice(from, to).join(' ')
    people.push({ start: at, end: at + length })
    at += length + 1
    from = to
  }
  return people.length > 1 ? people : []
}

/** One person whom a line names in both scripts, the columns of both languages side by side: "Lam Tsz Kit 林子傑". */
export function inBothScripts({ text, start }: SignedLine): Span[] {
  const chinese = /(?<= )\p{sc=Han}{2,4}$/u.exec(text)?.[0]
  if (chinese === undefined || !isHanName(chinese) || hanOfficeLine.test(chinese)) return []
  const full = readName(text, 0)
  const isOnly = full !== null && full.words >= 2 && text.slice(full.end) === ` ${chinese}`
  if (!isOnly || !isLikelyName(text.slice(0, full.end))) return []
  return [
    { start, end: start + full.end },
    { start: start + text.length - chinese.length, end: start + text.length },
  ]
}
