import { releaseDay, stockById, type ListedFiling, type Listing } from './listing'

/** What a title search asks for; everything optional narrows. */
export interface TitleQuery {
  readonly language: 'en' | 'zh'
  /** False: delisted securities. */
  readonly active: boolean
  readonly stockId: number | null
  /** "20180320", inclusive. */
  readonly from: string | null
  readonly to: string | null
  readonly words: string
  readonly tier1: string | null
  readonly tier2: string | null
  readonly oldestFirst: boolean
  readonly sortBy: 'DateTime' | 'StockCode' | 'StockName'
}

const any = new Set(['', '-1', '-2'])
const chosen = (value: string | null): string | null => (value === null || any.has(value) ? null : value)

/** Reads the parameters of the page (from, to) or of the servlet (fromDate, toDate); each ignores the other's names. */
export function readQuery(params: URLSearchParams, names: { from: string; to: string }): TitleQuery {
  const byCategory = params.get('searchType') === '1'
  const stockId = Number(chosen(params.get('stockId')) ?? NaN)
  const sortBy = params.get('sortByOptions')
  return {
    language: /^zh$/i.test(params.get('lang') ?? '') ? 'zh' : 'en',
    active: params.get('category') !== '1',
    stockId: Number.isInteger(stockId) ? stockId : null,
    from: readDay(params.get(names.from)),
    to: readDay(params.get(names.to)),
    words: (params.get('title') ?? '').trim().toLowerCase(),
    tier1: byCategory ? chosen(params.get('t1code')) : null,
    tier2: byCategory ? chosen(params.get('t2code')) : null,
    oldestFirst: params.get('sortDir') === '1',
    sortBy: sortBy === 'StockCode' || sortBy === 'StockName' ? sortBy : 'DateTime',
  }
}

function readDay(value: string | null): string | null {
  const digits = (value ?? '').replaceAll('/', '')
  return /^\d{8}$/.test(digits) ? digits : null
}

/** The filings that a title search finds, in its order. More than twelve months without a stock finds nothing, as on the site. */
export function searchTitles(listing: Listing, query: TitleQuery): ListedFiling[] {
  if (query.stockId === null && query.from && query.to && monthsBetween(query.from, query.to) > 12) return []
  const found = listing.filings.filter((filing) => matches(listing, query, filing))
  const sorted = found.sort((a, b) => compare(key(listing, query, a), key(listing, query, b)))
  return query.oldestFirst ? sorted : sorted.reverse()
}

function matches(listing: Listing, query: TitleQuery, filing: ListedFiling): boolean {
  if (filing.unlisted || filing.language !== query.language) return false
  const stocks = filing.stocks.map((id) => stockById(listing, id))
  if (!stocks.some((stock) => stock.active === query.active)) return false
  if (query.stockId !== null && !filing.stocks.includes(query.stockId)) return false
  const day = releaseDay(filing)
  if (query.from && day < query.from) return false
  if (query.to && day > query.to) return false
  if (query.words && !filing.title.toLowerCase().includes(query.words)) return false
  if (query.tier1 && filing.headline.tier1 !== query.tier1) return false
  return !query.tier2 || filing.headline.tier2.includes(query.tier2)
}

function key(listing: Listing, query: TitleQuery, filing: ListedFiling): string {
  const first = filing.stocks[0]
  const stock = first === undefined ? null : stockById(listing, first)
  if (query.sortBy === 'StockCode') return `${stock?.code} ${filing.released}`
  if (query.sortBy === 'StockName') return `${stock?.[query.language]} ${filing.released}`
  return `${filing.released} ${filing.newsId}`
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

function monthsBetween(from: string, to: string): number {
  const months = (day: string) => Number(day.slice(0, 4)) * 12 + Number(day.slice(4, 6))
  const whole = months(to) - months(from)
  return to.slice(6) > from.slice(6) ? whole + 0.5 : whole
}
