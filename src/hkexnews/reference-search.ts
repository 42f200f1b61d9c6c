import type { FilingKind, FilingReference } from '../core/analysis/analysis'
import { addDays, fromIso, toIso } from '../core/calendar/calendar-date'
import { titleSearchLink, type SearchCategory, type TitleSearch } from './title-search-link'

const reportCategories: Partial<Record<FilingKind, SearchCategory>> = {
  'annual report': { tierOne: 40000, tierTwo: 40100 },
  'interim report': { tierOne: 40000, tierTwo: 40200 },
  'quarterly report': { tierOne: 40000, tierTwo: 40300 },
}

/**
 * The title search that finds the filing which a reference names: for its day, the day before and the day after (a document may be
 * released after midnight, or dated the next day); for a report that is named by its period, the year after that period's end. Null
 * where the reference gives no day, or where the page would refuse the search.
 */
export function referenceSearchLink(
  reference: Pick<FilingReference, 'kind' | 'date' | 'period'>,
  { stock, language }: Pick<TitleSearch, 'stock' | 'language'>,
): string | null {
  const date = reference.date === null ? null : fromIso(reference.date)
  if (date) {
    const days = { from: toIso(addDays(date, -1)), to: toIso(addDays(date, 1)) }
    return titleSearchLink({ stock, language, ...days, category: null })
  }
  const category = reportCategories[reference.kind] ?? null
  const days =
    reference.period === null ? null : publicationDays(reference.period, reference.kind, stock !== null)
  if (!days) return null
  return titleSearchLink({ stock, language, category, ...days })
}

/**
 * When a report on a period comes out: within a year of its end. A bare year ("2018") may end in any of its months, and be followed by
 * a late report: with a stock all of that is searched, else only the twelve months that the page admits and most reports fall in.
 */
function publicationDays(
  period: string,
  kind: FilingKind,
  wide: boolean,
): { from: string; to: string } | null {
  const end = fromIso(period)
  if (end) return { from: period, to: toIso(addDays(end, 364)) }
  const year = /^\d{4}(?=$|[/-]\d{2,4}$)/.exec(period)?.[0]
  if (year === undefined) return null
  const next = String(Number(year) + 1)
  if (wide) return { from: `${year}-01-01`, to: `${next}-12-31` }
  if (kind === 'quarterly report') return { from: `${year}-04-01`, to: `${next}-03-31` }
  return { from: `${year}-07-01`, to: `${next}-06-30` }
}
