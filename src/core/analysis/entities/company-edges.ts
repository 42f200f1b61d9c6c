import type { Span } from '../../text/span'
import { isDigit } from '../anchors'
import type { EntityType } from '../mention'
import { ofKind } from '../of-kind'
import type { Finding } from '../recogniser'
import { brandBefore } from './brand-before'
import type { RunToken } from './run-tokens'

/** A small word with a capital within a sentence is a name's first: "all shares in On Quay Holdings Limited". */
const smallFirst = /(?<=\p{Ll} )(?:On|In|To|At|By|For|All) $/u
/** The same where a head sets the name on a line of its own, above where the company is incorporated. */
const smallFirstOnLine = /(?<=^|\n)(?:ON|IN|TO|AT|BY|FOR|ALL) $/i
const incorporated = /^[*#]?\n(?:[^\n]{0,40}\n)?\((?:incorporated|a joint|established) /i

/** How long the small word at the end of `lead` is that belongs to the name behind it, which ends at `end`. */
export function smallWordBefore(lead: string, text: string, end: number): number {
  const within = smallFirst.exec(lead)
  if (within) return within[0].length
  const first = smallFirstOnLine.exec(lead)
  return first && incorporated.test(text.slice(end, end + 70)) ? first[0].length : 0
}

const mostBehindBrand = 5

/** The name that opens a run and begins with a brand in small letters before it: "uQuay Securities Limited", "miQuay Limited"; null where none does. */
export function brandName(text: string, run: readonly RunToken[]): Span | null {
  const start = run[0]!.start - brandBefore(text, run[0]!.start)
  if (start === run[0]!.start) return null
  const form = run.findIndex(({ type }) => type === 'form')
  const isName =
    form >= 0 && form < mostBehindBrand && !run.slice(0, form).some(({ type }) => type === 'link')
  return isName ? { start, end: run[form]!.end } : null
}

/** A year that a running head sets right before the name, its figures apart perhaps: "Annual Report 2 0 1 9FOO LIMITED". */
const yearBefore = /(?:(?<!\d)(?:19|20)\d{2}|(?<=\d \d \d )\d)(?=\p{Lu}{2})/uy
/** Where a name begins that is set right behind such a year; `start` where none stands there. */
export function behindYear(text: string, start: number): number {
  yearBefore.lastIndex = start
  return isDigit(text.charCodeAt(start)) && yearBefore.test(text) ? yearBefore.lastIndex : start
}

/** Tells whether words are a term of the filing's. */
export function termsAmong(found: readonly Finding[]): (words: string) => boolean {
  let terms: Set<string> | null = null
  return (words) => {
    terms ??= new Set(ofKind(found, 'definedTerm').map((term) => term.name))
    return terms.has(words)
  }
}

/** Tells whether words end in a term of the filing's behind another: "Quay AM and Quay Securities". */
export function termsBehindAnd(found: readonly Finding[]): (words: string) => boolean {
  const isTerm = termsAmong(found)
  return (words) => {
    const and = words.lastIndexOf(' and ')
    return and >= 0 && isTerm(words.slice(and + 5))
  }
}

/** A family's trust that holds shares: "Northmere Foundation, a discretionary trust", "Ho Family Foundation". */
const ofTrust = /Family Foundation|FAMILY FOUNDATION|Foundation, (?:a|the|as) [^.\n]{0,30}trust/

/** What a name is: a company; a foundation is a body, but one that holds a family's shares. */
export const kindOf = (text: string, { start, end }: Span, tokens: readonly RunToken[]): EntityType =>
  /^foundation$/i.test(tokens.at(-1)!.text) && !ofTrust.test(text.slice(start, end + 50))
    ? 'organisation'
    : 'company'
