import type { Analysis } from '../core/analysis/analysis'
import { describe } from '../core/annotation/describe'
import { mostCited, mostDays, type FilingReading } from '../core/annotation/filing-reading'
import type { TextDocument } from '../core/text/text-document'
import { placesIn } from '../ui/models/places'

/** What is to stay known of a filing that was read. `pages` of a PDF, else null. */
export function readingOf(
  id: string,
  document: TextDocument,
  analysis: Analysis,
  pages: number | null,
): FilingReading {
  const places = placesIn(analysis)
  const days = analysis.mentions.flatMap((mention) => (mention.kind === 'date' ? mention.iso : []))
  return {
    id,
    pages,
    days: [...new Set(days)].toSorted().slice(0, mostDays),
    cited: analysis.references.slice(0, mostCited).map((reference) => {
      const { kind, date, period, issuer, alias, subject } = reference
      const target = describe(document, places.ownOfReference(reference.id) ?? reference)
      return {
        kind,
        date,
        period,
        issuer: issuer.slice(0, 500),
        alias: alias?.slice(0, 500) ?? null,
        subject,
        target,
      }
    }),
  }
}
