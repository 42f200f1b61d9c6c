import type { FilingRecord } from './filing'

const newest = (a: number | null, b: number | null): number | null =>
  a === null ? b : b === null ? a : Math.max(a, b)

const everyCode = (first: readonly string[], second: readonly string[]): string[] =>
  [...new Set([...first, ...second])].slice(0, 100)

/**
 * What is known of a filing once `later` is added to `earlier`. A null never overwrites a value; what was read in the filing itself
 * goes before what a result list says of it; of the times the newest stays; codes add up.
 */
export function mergeFiling(earlier: FilingRecord, later: FilingRecord): FilingRecord {
  const laterIsBetter = later.openedAt !== null || earlier.openedAt === null
  const [best, other] = laterIsBetter ? [later, earlier] : [earlier, later]
  return {
    id: earlier.id,
    url: best.url,
    language: best.language ?? other.language,
    stockCodes: everyCode(best.stockCodes, other.stockCodes),
    issuer: { en: best.issuer.en ?? other.issuer.en, zh: best.issuer.zh ?? other.issuer.zh },
    date: best.date ?? other.date,
    kind: best.kind ?? other.kind,
    title: best.title ?? other.title,
    released: later.released ?? earlier.released,
    headline: later.headline ?? earlier.headline,
    openedAt: newest(earlier.openedAt, later.openedAt),
    listedAt: newest(earlier.listedAt, later.listedAt),
  }
}
