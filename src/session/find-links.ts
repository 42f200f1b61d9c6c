import type { Analysis, FilingReference } from '../core/analysis/analysis'
import type { FilingPort, StockIdentity, StockPort } from '../core/annotation/ports'
import { addDays, fromIso, toIso } from '../core/calendar/calendar-date'
import type { ReferenceLink } from '../core/resolution/reference-link'
import { resolveReference, type CitingFiling } from '../core/resolution/resolve'
import { referenceSearchLink } from '../hkexnews/reference-search'

/** What is needed to find where references lead, without asking the site anything. */
export interface LinkPorts {
  readonly filings: Pick<FilingPort, 'issued'>
  readonly stocks: Pick<StockPort, 'known'>
}

/** Late reports come out as much as this after the end of their period, in days. */
const lateReport = 730

/**
 * Tells where each reference of an analysis leads, by its id: to filings known on this machine, and to a title search that works
 * without any request of ours (within the stock where its number was looked up before, else over all stocks).
 */
export async function findLinks(
  { references, facts }: Pick<Analysis, 'references' | 'facts'>,
  citing: CitingFiling,
  { filings, stocks }: LinkPorts,
): Promise<Map<number, ReferenceLink>> {
  const days = daysOf(references)
  const [code] = facts.stockCodes
  const [known, stock] = await Promise.all([
    days && code ? filings.issued(facts.stockCodes, days.from, days.to) : [],
    code ? stocks.known(code) : null,
  ])
  return new Map(
    references.map((reference) => {
      const searchUrl = searchLink(reference, facts, stock)
      return [reference.id, resolveReference(reference, citing, known, searchUrl)]
    }),
  )
}

/** The search for a reference of a filing, in its language; within `stock`, the filing's own, where that is known and meant. */
export const searchLink = (
  reference: FilingReference,
  { language }: Pick<Analysis['facts'], 'language'>,
  stock: StockIdentity | null,
): string | null =>
  referenceSearchLink(reference, {
    stock: reference.issuer === 'self' ? stock : null,
    language: language === 'zh' ? 'zh' : 'en',
  })

/** The first and the last day on which a filing that is meant may have come out; null where no reference says when. */
function daysOf(references: readonly FilingReference[]): { from: string; to: string } | null {
  const spans = references.flatMap(({ date, period }) => {
    const day = fromIso(date ?? '')
    if (day) return [{ from: toIso(day), to: toIso(addDays(day, 1)) }]
    const end = period === null ? null : (fromIso(period) ?? fromIso(`${period.slice(0, 4)}-12-31`))
    if (!end) return []
    return [{ from: `${end.year}-01-01`, to: toIso(addDays(end, lateReport)) }]
  })
  if (spans.length === 0) return null
  const from = spans.map((span) => span.from).reduce((a, b) => (a < b ? a : b))
  const to = spans.map((span) => span.to).reduce((a, b) => (a > b ? a : b))
  return { from, to }
}
