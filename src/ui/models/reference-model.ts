import type { FilingKind, FilingReference } from '../../core/analysis/analysis'
import type { ReferenceLink } from '../../core/resolution/reference-link'
import { bySpan, type Span } from '../../core/text/span'
import type { Places } from './places'

/** Where a reference leads, or how far the look-up has come. */
export type LinkState = ReferenceLink | 'looking' | 'failed'

/** One prior filing as it is shown. */
export interface ReferenceModel {
  /** Its place in Analysis.references. */
  readonly id: number
  readonly kind: FilingKind
  readonly date: string | null
  readonly period: string | null
  readonly alias: string | null
  readonly subject: string | null
  /** The other issuer's name; null where the filing is the issuer's own. */
  readonly issuer: string | null
  readonly link: LinkState
  readonly places: readonly Span[]
  /** The one of `places` that names it best. */
  readonly own: Span | null
}

/** What to show of a reference; without a link it is still being looked for. */
export const referenceModel = (
  { id, kind, date, period, alias, subject, issuer }: FilingReference,
  places: Places,
  link: LinkState = 'looking',
): ReferenceModel => ({
  id,
  kind,
  date,
  period,
  alias,
  subject,
  issuer: issuer === 'self' ? null : issuer,
  link,
  places: places.ofReference(id),
  own: places.ownOfReference(id),
})

/** Prior filings that the text calls by one name. */
export interface ReferenceGroup {
  readonly alias: string | null
  /** What they were all about; null where they differ or nothing says so. */
  readonly subject: string | null
  /** Everywhere that any of them is named. */
  readonly places: readonly Span[]
  readonly references: readonly ReferenceModel[]
}

/** Puts the filings that share an alias together, so that it is said once; the order stays that of the first of each. */
export function groupReferences(references: readonly ReferenceModel[]): ReferenceGroup[] {
  const groups = new Map<string, ReferenceModel[]>()
  for (const reference of references) {
    const key = reference.alias ?? `#${reference.id}`
    const group = groups.get(key)
    if (group) group.push(reference)
    else groups.set(key, [reference])
  }
  return [...groups.values()].map((group) => ({
    alias: group[0]?.alias ?? null,
    subject: group.every((it) => it.subject === group[0]?.subject) ? (group[0]?.subject ?? null) : null,
    places: union(group.map((it) => it.places)),
    references: group,
  }))
}

/** All spans of the lists, each once, in order. Most of those that are alike are one and the same: the words that name many filings. */
function union(lists: readonly (readonly Span[])[]): Span[] {
  const distinct = new Set<Span>()
  for (const list of lists) for (const span of list) distinct.add(span)
  const sorted = [...distinct].sort(bySpan)
  return sorted.filter((span, i) => i === 0 || bySpan(sorted[i - 1]!, span) !== 0)
}
