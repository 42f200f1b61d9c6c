import { bySpan, overlaps, type Span } from '../../text/span'
import type { AliasUse, Refiner } from '../draft'
import { ofKind } from '../of-kind'
import { filingKey, type FilingKey } from '../references/filing-key'
import { referencesOf } from '../references/references-of'
import { sharedTerms } from './shared-terms'

const escape = (term: string): string => term.replace(/[.*+?^${}()|[\]\\/-]/g, '\\$&').replace(/ /g, '[ \\n]')

/** Words that would make a Chinese term part of another document's name: 本通函, 寄發通函, 招股章程通函. */
const otherwise = /[本份發发該该等]$/

/** Whether a term stands at `span` by itself: not within a longer name. */
function standsAlone(text: string, term: string, { start, end }: Span): boolean {
  const before = text.slice(Math.max(0, start - 24), start)
  if (/^[A-Za-z0-9]/.test(term)) {
    return (
      !/[A-Za-z0-9]$/.test(before) &&
      !/^[A-Za-z0-9]/.test(text.slice(end)) &&
      !/\b(?!(?:The|Our|In|Per|See|Said) )[A-Z][\w-]* $/.test(before)
    )
  }
  return /^[該该此等]/.test(term) || !otherwise.test(before)
}

/** The places of `terms` in the text, longest first where two begin together. */
function* placesOf(
  terms: readonly string[],
  text: string,
): Generator<Span & { term: string; isDefinition: boolean }> {
  if (terms.length === 0) return
  const longestFirst = [...terms].sort((a, b) => b.length - a.length)
  for (const { index, 0: words } of text.matchAll(new RegExp(longestFirst.map(escape).join('|'), 'g'))) {
    const place = {
      term: words.replace(/\n/g, ' '),
      start: index,
      end: index + words.length,
      isDefinition: false,
    }
    if (standsAlone(text, place.term, place)) yield place
  }
}

/** The later places of terms that were defined for prior filings, and the places where they were defined. */
export const aliasUses: Refiner = {
  name: 'refine/alias-uses',
  refine(draft) {
    const cited = referencesOf(draft.findings)
    const filings = new Map<string, Set<FilingKey>>()
    for (const finding of cited) {
      const { alias } = finding
      if (alias === null) continue
      const known = filings.get(alias)
      if (known) known.add(filingKey(finding))
      else filings.set(alias, new Set([filingKey(finding)]))
    }
    if (filings.size === 0) return draft
    const shared = sharedTerms(draft.text, draft.findings, cited)
    for (const { term, filings: keys } of shared)
      filings.set(term, new Set([...(filings.get(term) ?? []), ...keys]))
    const read = ofKind(draft.findings, 'definedTerm').filter(({ name }) => filings.has(name))
    const known = new Set(read.map(({ name }) => name))
    const places = [
      ...cited.flatMap(({ alias, aliasSpan: span }) =>
        alias && span ? { term: alias, start: span.start, end: span.end, isDefinition: true } : [],
      ),
      ...shared.map(({ term, start, end }) => ({ term, start, end, isDefinition: true })),
      ...read.flatMap(({ name, use, start, end }) =>
        use === 'use' ? { term: name, start, end, isDefinition: false } : [],
      ),
      ...placesOf(
        [...filings.keys()].filter((term) => !known.has(term)),
        draft.text,
      ),
    ].sort(bySpan)
    const keysOf = new Map([...filings].map(([term, keys]) => [term, [...keys]]))
    const uses: AliasUse[] = []
    for (const { term, start, end, isDefinition } of places) {
      const keys = keysOf.get(term)
      const last = uses.at(-1)
      if (keys && (!last || start >= last.end))
        uses.push({ start, end, by: this.name, isDefinition, filings: keys })
    }
    return {
      ...draft,
      aliasUses: outsideOf(
        uses,
        cited.map(({ nounSpan }) => nounSpan),
      ),
    }
  },
}

/** Those of `uses` (in order) that share nothing with the words by which a filing is cited. */
function outsideOf(uses: readonly AliasUse[], nouns: readonly Span[]): AliasUse[] {
  const sorted = [...nouns].sort(bySpan)
  let at = 0
  return uses.filter((use) => {
    while (at < sorted.length && sorted[at]!.end <= use.start) at += 1
    const noun = sorted[at]
    return !noun || !overlaps(noun, use)
  })
}
