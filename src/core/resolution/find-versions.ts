import type { FilingRecord } from '../annotation/filing'
import { formatEvidence, twinEvidence, type KnownFiling } from './version-evidence'

/** What must speak for two filings being versions of one. */
const bar = 4

/** By how much the best must lead any other, or it is not known which of them is meant. */
const lead = 2

type Evidence = (one: KnownFiling, other: KnownFiling) => number | null

/** What the reader, or an index page, has said of pairs of filings. */
export interface Verdicts {
  /** Whether the two are known not to be versions of one. */
  readonly areApart: (one: string, other: string) => boolean
}

const nothingSaid: Verdicts = { areApart: () => false }

/**
 * The versions of a filing among `known`, which holds the filing itself: its twin in the other language and the same text in another
 * format, where enough speaks for exactly one filing, and for the filing from that one's side too. Ambiguity gives none.
 */
export function findVersions(
  filing: FilingRecord,
  known: readonly KnownFiling[],
  verdicts = nothingSaid,
): { readonly twin: FilingRecord | null; readonly format: FilingRecord | null } {
  const own = known.find((each) => each.filing.id === filing.id)
  if (!own) return { twin: null, format: null }
  const mutual = (evidence: Evidence): FilingRecord | null => {
    const best = onlyOne(own, known, evidence, verdicts)
    return best && onlyOne(best, known, evidence, verdicts) === own ? best.filing : null
  }
  return { twin: mutual(twinEvidence), format: mutual(formatEvidence) }
}

function onlyOne(
  own: KnownFiling,
  known: readonly KnownFiling[],
  evidence: Evidence,
  { areApart }: Verdicts,
): KnownFiling | null {
  const [best, next] = known
    .filter((other) => other !== own && !areApart(own.filing.id, other.filing.id))
    .flatMap((other) => {
      const weight = evidence(own, other)
      return weight === null ? [] : [{ other, weight }]
    })
    .toSorted((a, b) => b.weight - a.weight)
  if (!best || best.weight < bar) return null
  return next && best.weight - next.weight < lead ? null : best.other
}
