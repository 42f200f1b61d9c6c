import { traits, traitsOf } from '../../text/unit-traits'

const links = new Set(
  'of and & the for de du da la le on in by to under with against from at as der van von'.split(' '),
)
const capitalLinks = new Set('OF AND THE FOR ON IN BY TO UNDER WITH FROM AT AS'.split(' '))
const longestCapitalLink = 5
/** For each small letter, how long the linking words are that begin with it, as bits: most words are told to be none by that alone. */
const linkLengths = new Uint8Array(0x80)
for (const link of links) linkLengths[link.charCodeAt(0)]! |= 1 << link.length
const longestLink = 7
/** What joins two parts of one word. */
const joints = tableOf("&'’-–./+")
const [dot, hyphen] = [46, 45]

/** Signs by their code units, none of them beyond the common ones. */
export function tableOf(signs: string): Uint8Array {
  const table = new Uint8Array(0x2100)
  for (const sign of signs) table[sign.charCodeAt(0)] = 1
  return table
}

/** Whether a code unit is a Latin letter or a figure. */
export const isWordUnit = (unit: number): boolean => (traitsOf(unit) & (traits.latin | traits.digit)) !== 0
/** Whether a code unit is a capital of any script. */
export const isCapital = (unit: number): boolean => (traitsOf(unit) & traits.capital) !== 0
/** Whether a code unit is one of a to z. */
export const isSmall = (unit: number): boolean => unit >= 97 && unit <= 122
/** Whether a code unit is a capital or a figure. */
export const startsWord = (unit: number): boolean => (traitsOf(unit) & (traits.capital | traits.digit)) !== 0

/** The end of the letters and digits from `at` on. */
function wordUnitsEnd(text: string, at: number): number {
  let end = at
  while (end < text.length && isWordUnit(text.charCodeAt(end))) end++
  return end
}

/** The end of the initials at `at`, four at most, the last one's full stop perhaps left out: "S.A.", "S.A"; `at` itself where there are none. */
function initialsEnd(text: string, at: number): number {
  let end = at
  while (end < at + 8 && isCapital(text.charCodeAt(end)) && text.charCodeAt(end + 1) === dot) end += 2
  const isOneMore = end > at && isCapital(text.charCodeAt(end)) && !isWordUnit(text.charCodeAt(end + 1))
  return isOneMore ? end + 1 : end
}

/** The end of the capitalised word or figure at `at`: "Foo-Bar", "A.B.", "A.Foo", "13.09", "eBay.com", "i-Foo"; `at` itself where there is none. */
export function wordEnd(text: string, at: number): number {
  const first = text.charCodeAt(at)
  if (isSmall(first)) {
    const capital = text.charCodeAt(at + 1) === hyphen ? at + 2 : at + 1
    const end = isCapital(text.charCodeAt(capital)) ? partsEnd(text, capital + 1) : at
    return end > capital + 1 ? end : at
  }
  const initials = initialsEnd(text, at)
  if (initials > at)
    return isCapital(text.charCodeAt(initials)) && isSmall(text.charCodeAt(initials + 1))
      ? partsEnd(text, initials + 1)
      : initials
  return startsWord(first) ? partsEnd(text, at + 1) : at
}

/** The end of a word from `at` within it on, over what joins its parts. */
function partsEnd(text: string, at: number): number {
  let end = wordUnitsEnd(text, at)
  while (joints[text.charCodeAt(end)] === 1 && isWordUnit(text.charCodeAt(end + 1)))
    end = wordUnitsEnd(text, end + 1)
  return end
}

/** The end of the linking word at `at`; `at` itself where there is none. */
export function linkEnd(text: string, at: number): number {
  const lengths = linkLengths[text.charCodeAt(at)] ?? 0
  if (lengths === 0) return at
  let end = at + 1
  while (end <= at + longestLink && isWordUnit(text.charCodeAt(end))) end++
  return (lengths & (1 << (end - at))) !== 0 && links.has(text.slice(at, end)) ? end : at
}

/** Whether the word from `at` to `end` is a linking word in capitals. */
export const isCapitalLink = (text: string, at: number, end: number): boolean =>
  end - at <= longestCapitalLink &&
  isCapital(text.charCodeAt(at + 1)) &&
  capitalLinks.has(text.slice(at, end))
