import { contains, overlaps, type Span } from '../../text/span'
import type { AliasUse, Refiner } from '../draft'
import type { Finding, ReferenceFinding } from '../recogniser'
import { filingKey, type FilingKey } from '../references/filing-key'

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

/** All terms that are defined in the text, the longer ones first. */
const termsOf = (findings: readonly Finding[], own: Iterable<string>): string[] => {
  const others = findings.flatMap((f) => (f.kind === 'definedTerm' && f.use === 'definition' ? [f.name] : []))
  return [...new Set([...own, ...others])].sort((a, b) => b.length - a.length)
}

/** The later places of terms that were defined for prior filings, and the places where they were defined. */
export const aliasUses: Refiner = {
  name: 'refine/alias-uses',
  refine(draft) {
    const cited = draft.findings.filter((f): f is ReferenceFinding => f.kind === 'reference')
    const filings = new Map<string, FilingKey[]>()
    for (const finding of cited) {
      if (finding.alias === null) continue
      filings.set(finding.alias, [...(filings.get(finding.alias) ?? []), filingKey(finding)])
    }
    if (filings.size === 0) return draft
    const definitions = cited.flatMap(({ aliasSpan }) => aliasSpan ?? [])
    const pattern = new RegExp(termsOf(draft.findings, filings.keys()).map(escape).join('|'), 'g')
    const uses: AliasUse[] = []
    let at = 0
    for (const { index, 0: words } of draft.text.matchAll(pattern)) {
      const term = words.replace(/\n/g, ' ')
      const span = { start: index, end: index + words.length }
      while (at < cited.length && cited[at]!.end + 400 < span.start) at += 1
      const near = cited.slice(at, at + 40)
      const keys = filings.get(term)
      if (!keys || near.some(({ nounSpan }) => overlaps(nounSpan, span))) continue
      const isDefinition = definitions.some((definition) => contains(definition, span))
      if (isDefinition || standsAlone(draft.text, term, span))
        uses.push({ ...span, by: this.name, filings: [...new Set(keys)] })
    }
    return { ...draft, aliasUses: uses }
  },
}
