/** A listed security of the replica's market, as its stock lists and look-ups know it. */
export interface ListedStock {
  /** The site's own number for it (not the stock code). A code that was used again has another id. */
  readonly id: number
  /** Five digits. */
  readonly code: string
  readonly en: string
  readonly zh: string
  readonly active: boolean
}

/** One document of the replica with what its row in a result list says. */
export interface ListedFiling {
  /** NEWS_ID of the site: one for each language. */
  readonly newsId: number
  /** Its address without host, in the lower case of www1: "/listedco/listconews/sehk/2018/0320/ltn20180320112.htm". */
  readonly path: string
  /** The absolute file name that its bytes come from. */
  readonly file: string
  readonly language: 'en' | 'zh'
  /** Ids of the stocks that its row names; empty for an applicant and for a part of a multi-file filing. */
  readonly stocks: readonly number[]
  readonly title: string
  /** Headline categories: a tier-one code and the tier-two codes below it (see headlines.ts). */
  readonly headline: { readonly tier1: string; readonly tier2: readonly string[] }
  /** "(Headlines Revised) " and the like, before the headline or before the title as the site has them. */
  readonly headlinePrefix?: string
  readonly titlePrefix?: string
  /** Hong Kong time, "2018-03-20 18:42". */
  readonly released: string
  /** Path of the same filing in the other language. */
  readonly twin?: string
  /** It is the index page of several files. */
  readonly multi?: boolean
  /** It has no row in any list: a part of a multi-file filing, a page of the application area. */
  readonly unlisted?: boolean
}

/** All that a replica has: its stocks and its documents. */
export interface Listing {
  readonly stocks: readonly ListedStock[]
  readonly filings: readonly ListedFiling[]
}

/** A stock of the listing by its id; throws where the listing contradicts itself. */
export function stockById(listing: Listing, id: number): ListedStock {
  const stock = listing.stocks.find((candidate) => candidate.id === id)
  if (!stock) throw new Error(`the listing has no stock with the id ${id}`)
  return stock
}

/** The market of a document path. */
export function marketOf(filing: ListedFiling): 'sehk' | 'gem' {
  return /\/gem\//i.test(filing.path) ? 'gem' : 'sehk'
}

/** "20/03/2018 18:42", as lists show a release time. */
export function releaseTime(filing: ListedFiling): string {
  const [date = '', time = ''] = filing.released.split(' ')
  return `${date.split('-').reverse().join('/')} ${time}`
}

/** "20180320": the day of its release. */
export function releaseDay(filing: ListedFiling): string {
  return filing.released.slice(0, 10).replaceAll('-', '')
}
