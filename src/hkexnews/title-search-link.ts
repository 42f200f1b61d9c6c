import { addDays, fromIso, toIso, type CalendarDate } from '../core/calendar/calendar-date'

/** The headline category of a kind of report, by HKEXnews' own codes. */
export interface SearchCategory {
  readonly tierOne: number
  readonly tierTwo: number
}

/** What to look for on HKEXnews' title search page. */
export interface TitleSearch {
  /** HKEXnews' own number of the stock, and whether it is still listed; null to search all issuers. */
  readonly stock: { readonly stockId: number; readonly active: boolean } | null
  /** ISO days, inclusive. */
  readonly from: string
  readonly to: string
  readonly language: 'en' | 'zh'
  /** One category (since 25 June 2007), or null for all. */
  readonly category: SearchCategory | null
}

/** The first day that title search knows of. */
const firstDay: CalendarDate = { year: 1999, month: 4, day: 1 }

/** The first day of the headline categories. */
const firstCategoryDay = '2007-06-25'

/** The page refuses longer ranges where no stock is chosen: a month, or a year within one category. */
const longestWithoutStock = { all: 1, category: 12 } as const

const compact = (iso: string): string => iso.replaceAll('-', '')

/**
 * The address of HKEXnews' title search with the search filled in, so that opening it is searching; null for a search that the page
 * refuses: a range that is no range, one before the search begins, or one too long for all issuers.
 */
export function titleSearchLink({ stock, from, to, language, category }: TitleSearch): string | null {
  const start = fromIso(from)
  const end = fromIso(to)
  if (!start || !end || from > to || to < toIso(firstDay)) return null
  const inCategory = category !== null && from >= firstCategoryDay
  const months = longestWithoutStock[inCategory ? 'category' : 'all']
  if (!stock && toIso(monthsLater(start, months)) < to) return null
  const search = new URLSearchParams({
    lang: language,
    category: stock && !stock.active ? '1' : '0',
    market: 'SEHK',
    searchType: inCategory ? '1' : '0',
    ...(inCategory && {
      documentType: '-1',
      t1code: String(category.tierOne),
      t2Gcode: '-1',
      t2code: String(category.tierTwo),
    }),
    stockId: stock ? String(stock.stockId) : '',
    from: compact(from < toIso(firstDay) ? toIso(firstDay) : from),
    to: compact(to),
    'MB-Daterange': '0',
    title: '',
  })
  return `https://www1.hkexnews.hk/search/titlesearch.xhtml?${search}`
}

/** The same day `months` later, or the last day of that month. */
function monthsLater({ year, month, day }: CalendarDate, months: number): CalendarDate {
  const index = month - 1 + months
  const first = { year: year + Math.floor(index / 12), month: (index % 12) + 1, day: 1 }
  const same = addDays(first, day - 1)
  return same.month === first.month ? same : addDays(same, -same.day)
}
