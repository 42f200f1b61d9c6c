import type { ReferenceFinding } from '../recogniser'

/** What tells one prior filing from another: its kind, its date or period (its noun where it has neither) and its issuer. */
export type FilingKey = string

/** The key of the filing that a finding cites. */
export const filingKey = ({ filing, date, period, issuer, noun }: ReferenceFinding): FilingKey =>
  `${filing}|${date ?? period ?? `?${noun.toLowerCase()}`}|${issuer}`
