import type { FilingKind, FilingReference } from '../../core/analysis/analysis'
import type { ReferenceLink } from '../../core/resolution/reference-link'
import type { Span } from '../../core/text/span'
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
})
