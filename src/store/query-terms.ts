import { fold } from './fold'

/** One word (or quoted phrase) of a query. */
export interface Term {
  /** As it is looked for in folded text. */
  readonly text: string
  /** The same number without its leading zeros, looked for as a whole number; null where the term has none or would find too much. */
  readonly number: RegExp | null
  /** Where the term may be a stock code: its digits as typed. */
  readonly code: string | null
}

const mostCharacters = 400
const mostTerms = 16
const piece = /"([^"]*)"?|[^\s"]+/g
const oneHan = /^\p{Script=Han}$/u

function termOf(text: string, quoted: boolean): Term {
  const digits = quoted ? undefined : /^(\d{1,5})(?:\.hk)?$/.exec(text)?.[1]
  const bare = digits?.replace(/^0+/, '')
  return {
    text,
    number:
      bare && bare.length >= 3 && bare !== digits ? new RegExp(`(?<![\\d.,])${bare}(?![\\d,]|\\.\\d)`) : null,
    code: digits ?? null,
  }
}

/**
 * Reads a query: words are parted by spaces and all must occur; what stands between double quotes stays together, and so do Han
 * characters set one by one with spaces ("公 司"), as they come out of a PDF.
 */
export function termsOf(query: string): Term[] {
  const terms: Term[] = []
  let spaced = ''
  const flush = (): void => {
    if (spaced) terms.push(termOf(spaced, false))
    spaced = ''
  }
  for (const match of query.slice(0, mostCharacters).replace(/[“”]/g, '"').matchAll(piece)) {
    const quoted = match[1] !== undefined
    const text = fold(match[1] ?? match[0])
    if (!quoted && oneHan.test(text)) {
      spaced += text
      continue
    }
    flush()
    if (text) terms.push(termOf(text, quoted))
  }
  flush()
  return terms.slice(0, mostTerms)
}

/**
 * Whether a code (five digits) is what the digits typed may be the beginning of: "1548", "01548" and "15" find 01548; with leading zeros
 * typed, only the code itself or its padded beginning.
 */
export function codeMatches(code: string, typed: string): boolean {
  if (code.startsWith(typed)) return true
  const bare = code.replace(/^0+/, '')
  const typedBare = typed.replace(/^0+/, '')
  return typed === typedBare ? bare.startsWith(typed) : bare === typedBare && bare !== ''
}
