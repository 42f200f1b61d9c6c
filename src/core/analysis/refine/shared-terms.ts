import type { Span } from '../../text/span'
import { ofKind } from '../of-kind'
import type { Finding, ReferenceFinding } from '../recogniser'
import { filingKey, type FilingKey } from '../references/filing-key'

/** A term defined for several filings that have terms of their own, and where. */
export interface SharedTerm extends Span {
  readonly term: string
  readonly filings: readonly FilingKey[]
}

const forFilings =
  /(?:Announcements?|Circulars?|Documents?|Reports?|Notices?|Prospectuses|Disclosures?|Publications?)$|(?:公告|公佈|公布|通函|文件|報告|报告|通告|年報|年报)$/
/** No word that a term for filings ends in is longer. */
const longestEnd = 13
const joins = /collectively|together|連同|连同|統稱|统称|合稱|合称/
const reach = 240

/** Where the bracket opens that `at` is in; -1 where it is in none, or in one that opens far before. */
function bracketAround(text: string, at: number): number {
  const lead = text.slice(Math.max(0, at - reach), at)
  const open = lead.lastIndexOf('(')
  return open < 0 || lead.lastIndexOf(')') > open ? -1 : at - lead.length + open
}

/** Whether words name a term by itself: not as a part of a longer one. */
function names(words: string, term: string): boolean {
  const at = words.indexOf(term)
  return (
    at >= 0 && !/[A-Za-z0-9]/.test(words[at + term.length] ?? '') && !/[A-Za-z0-9]/.test(words[at - 1] ?? '')
  )
}

/** A term that a citation gives, where it is defined, and its filings. */
interface OwnTerm {
  readonly term: string
  readonly start: number
  readonly filings: FilingKey[]
}

/** The terms of citations in the order in which they are defined. */
function ownTermsOf(cited: readonly ReferenceFinding[]): readonly OwnTerm[] {
  const terms = new Map<number, OwnTerm>()
  for (const finding of cited) {
    const { alias, aliasSpan } = finding
    if (alias === null || !aliasSpan) continue
    const known = terms.get(aliasSpan.start)
    if (known) known.filings.push(filingKey(finding))
    else terms.set(aliasSpan.start, { term: alias, start: aliasSpan.start, filings: [filingKey(finding)] })
  }
  return [...terms.values()].sort((a, b) => a.start - b.start)
}

/** How far before a shared term those of its filings are defined at most. */
const furthest = 3000

/**
 * The terms that brackets define for several filings each of which has its own: (the "Second Announcement", together with the First
 * Announcement, the "Announcements"), (「第二份公告」,連同首份公告統稱「該等公告」), (each an "Announcement", collectively the
 * "Announcements").
 */
export function sharedTerms(
  text: string,
  findings: readonly Finding[],
  cited: readonly ReferenceFinding[],
): SharedTerm[] {
  const shared: SharedTerm[] = []
  const own = ownTermsOf(cited)
  let first = 0
  for (const { name, use, start, end } of ofKind(findings, 'definedTerm')) {
    if (use !== 'definition' || !forFilings.test(name.slice(-longestEnd))) continue
    const open = bracketAround(text, start)
    const lead = open < 0 ? '' : text.slice(open, start)
    if (!joins.test(lead)) continue
    while (first < own.length && own[first]!.start < open - furthest) first += 1
    const filings = new Set<FilingKey>()
    for (let at = first; at < own.length && own[at]!.start < start; at += 1) {
      const { term, start: definedAt, filings: its } = own[at]!
      if (definedAt > open || (term !== name && names(lead, term))) for (const key of its) filings.add(key)
    }
    if (filings.size > 0) shared.push({ term: name, start, end, filings: [...filings] })
  }
  return shared
}
