import type { FilingReference } from '../analysis/analysis'
import type { TextTarget } from './selectors'

/** A prior filing that a filing names, with the place where it does so best (null where that is not in its text). */
export interface CitedFiling extends Pick<
  FilingReference,
  'kind' | 'date' | 'period' | 'issuer' | 'alias' | 'subject'
> {
  readonly target: TextTarget | null
}

/** What stays known of a filing's text once it is closed. */
export interface FilingReading {
  /** The `id` of the filing. */
  readonly id: string
  /** Pages, of a PDF; else null. */
  readonly pages: number | null
  /** Every day that the text names, as ISO, in order, once each, at most `mostDays`. */
  readonly days: readonly string[]
  /** At most `mostCited`. */
  readonly cited: readonly CitedFiling[]
}

/** The most days and prior filings that are kept of one filing. */
export const mostDays = 400
export const mostCited = 300
