import { json, type Answer } from './answer'
import { headlineText } from './headlines'
import { marketOf, releaseDay, releaseTime, stockById, type ListedFiling, type Listing } from './listing'
import { fileInfo } from './title-rows'

/**
 * /ncms/json/eds/lci{sehk|gem}{1|7}relsd{e|c}_1.json: what was released on the latest day or in the seven days up to it. "Today" is the
 * day of the newest filing, so that the feed of a replica is never empty. Null where the path names no feed.
 */
export function feed(listing: Listing, path: string): Answer | null {
  const match = /^\/ncms\/json\/eds\/lci(sehk|gem)([17])relsd([ec])_1\.json$/.exec(path)
  if (!match) return null
  const [, market, days, letter] = match
  const language = letter === 'e' ? 'en' : 'zh'
  const filings = listing.filings
    .filter((filing) => !filing.unlisted && marketOf(filing) === market && filing.language === language)
    .sort((a, b) => (a.released < b.released ? 1 : -1))
  const latest = filings[0] ? dayNumber(filings[0]) : 0
  const recent = filings.filter((filing) => latest - dayNumber(filing) < Number(days))
  return json({
    genDate: String(Date.parse('2026-01-05T10:00:00Z')),
    maxNumOfFile: 1,
    newsInfoLst: recent.map((filing) => newsInfo(listing, filing)),
  })
}

function dayNumber(filing: ListedFiling): number {
  const day = releaseDay(filing)
  return Date.UTC(Number(day.slice(0, 4)), Number(day.slice(4, 6)) - 1, Number(day.slice(6))) / 86_400_000
}

function newsInfo(listing: Listing, filing: ListedFiling): object {
  const headline = headlineText(filing)
  const { tier1, tier2 } = filing.headline
  return {
    newsId: filing.newsId,
    lTxt: headline,
    sTxt: headline,
    title: (filing.titlePrefix ?? '') + filing.title,
    ext: filing.path.split('.').pop(),
    size: fileInfo(filing),
    webPath: filing.path,
    market: marketOf(filing).toUpperCase(),
    multi: filing.multi ? 1 : 0,
    stock: filing.stocks
      .map((id) => stockById(listing, id))
      .map((stock) => ({ sc: stock.code, sn: stock[filing.language] })),
    relTime: releaseTime(filing),
    t1Code: tier1,
    t2Code: tier2.length ? tier2.join(',') : 'NaN',
  }
}
