import type { Span } from '../../text/span'
import { firstFrom, overlaps } from '../../text/span'
import { onlyNamed } from '../laid-out'
import type { EntityPart, EntityType } from '../mention'
import type { EntityFinding, Finding } from '../recogniser'

/** Footnote marks that filings put behind a name. */
const footnoteMarks = /[*#†‡^]+|@(?! \p{L})/gu

/** A name as it is kept: spaces collapsed, footnote marks and markdown stars gone. */
export const cleanName = (name: string): string =>
  plain.test(name) || !unclean.test(name) ? name : evenlySpaced(name.replace(footnoteMarks, '')).trim()
/** What most names are, told sooner than what they have not. */
const plain = /^[\w’'()&,.\u4e00-\u9fff-]+(?: [\w’'()&,.\u4e00-\u9fff-]+)*$/
/** What few names have: a mark, or space that is not one between two words. */
const unclean = /[*#†‡^@]|\s{2}|[^\S ]|^\s|\s$/

/** Words with one space wherever some space is; most have that already. */
export const evenlySpaced = (words: string): string =>
  unevenSpace.test(words) ? words.replace(/\s+/g, ' ') : words
const unevenSpace = /\s{2}|[^\S ]/

/** How long an article before `at` is that belongs to the name there, for it is capitalised within a sentence: "of The University". */
export const articleBefore = (text: string, at: number): number =>
  /(?:\p{Ll} |[,;(] ?)The $/u.test(text.slice(Math.max(0, at - 6), at)) ? 4 : 0

/** What is inferred where a page tears a name in two: the words give a part of it. */
export const inPart: readonly EntityPart[] = ['name']

/** Whether a character that a PDF does not tell stands right before `at`: a name that seems to begin there has lost its beginning. */
export const isCutByLost = (text: string, at: number): boolean => text[at - 1] === '\ufffd'

/** A finding of a name, laid out as all are (see laidOut). */
export function named(
  by: string,
  kind: EntityType,
  span: Span,
  name: string,
  more?: {
    pairName?: string | undefined
    role?: string | undefined
    inferred?: readonly EntityPart[] | undefined
  },
): EntityFinding {
  const finding = onlyNamed(by, { kind, use: 'name' }, span, cleanName(name), more?.inferred)
  if (more?.pairName) finding.pairName = cleanName(more.pairName)
  if (more?.role) finding.role = more.role
  return finding
}

const ofTerm = { kind: 'definedTerm', use: 'definition' } as const
const ofMoney = { kind: 'amount', use: 'name' } as const

/** A finding of a term where it is defined, laid out as all are (see laidOut). */
export function definition(by: string, span: Span, term: string, meaning: string): EntityFinding {
  const finding = onlyNamed(by, ofTerm, span, term)
  if (meaning) finding.meaning = meaning
  return finding
}

/** A finding of an amount of money, laid out as all are (see laidOut). */
export function amountOf(
  by: string,
  span: Span,
  name: string,
  money: EntityFinding['money'],
  inferred?: readonly EntityPart[],
): EntityFinding {
  const finding = onlyNamed(by, ofMoney, span, name, inferred)
  finding.money = money
  return finding
}

/** The longest of the findings that were asked about last: what begins farther before a span than this cannot touch it. */
let latest: { readonly found: readonly Finding[]; readonly longest: number } = { found: [], longest: 0 }

function longestOf(found: readonly Finding[]): number {
  if (latest.found !== found)
    latest = { found, longest: found.reduce((most, { start, end }) => Math.max(most, end - start), 0) }
  return latest.longest
}

/** Whether one of `found` (in order) of these kinds touches the span. */
export function taken(found: readonly Finding[], span: Span, kinds: readonly EntityType[]): boolean {
  for (let at = firstFrom(found, span.start - longestOf(found)); at < found.length; at += 1) {
    const other = found[at]!
    if (other.start >= span.end) return false
    if (overlaps(other, span) && kinds.some((kind) => kind === other.kind)) return true
  }
  return false
}

/** Those of `found` (in order) that touch the span. */
export function touching(found: readonly Finding[], span: Span): readonly Finding[] {
  const from = firstFrom(found, span.start - longestOf(found))
  return found.slice(from, firstFrom(found, span.end)).filter((other) => overlaps(other, span))
}
