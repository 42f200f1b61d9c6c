import type { FilingFacts } from '../core/analysis/analysis'
import type { FilingRecord } from '../core/annotation/filing'

/** What the store is to remember of a filing that was read. `openedAt` in ms since 1970. */
export const filingRecord = (
  { id, url }: Pick<FilingRecord, 'id' | 'url'>,
  facts: FilingFacts,
  openedAt: number,
): FilingRecord => ({
  id,
  url,
  language: facts.language === 'zh' ? 'zh' : 'en',
  stockCodes: facts.stockCodes,
  issuer: facts.issuer,
  date: facts.date,
  kind: facts.kind,
  title: facts.title,
  released: null,
  headline: null,
  openedAt,
  listedAt: null,
})
