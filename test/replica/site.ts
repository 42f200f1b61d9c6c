import { html, notFound, type Answer, type Ask } from './answer'
import { feed } from './feeds'
import { homePage } from './home-page'
import type { Listing } from './listing'
import { stockList, stockLookUp } from './stock-lists'
import { titlePage } from './title-page'
import { titleServlet } from './title-servlet'

/** Answers everything that is not a document: searches, look-ups, lists, feeds and the home page. */
export function answer(listing: Listing, ask: Ask, moreRows?: number): Answer {
  switch (ask.path) {
    case '/':
    case '/index.htm':
      return homePage(listing)
    case '/search/titlesearch.xhtml':
      return titlePage(listing, ask, moreRows)
    case '/search/titleSearchServlet.do':
      return titleServlet(listing, ask)
    case '/search/prefix.do':
      return stockLookUp(listing, ask, 'prefix')
    case '/search/partial.do':
      return stockLookUp(listing, ask, 'partial')
    case '/favicon.ico':
      return { status: 200, type: 'image/x-icon', body: '' }
    case '/Market-Data/Securities-Prices/Equities/Equities-Quote':
      return html(
        `<!DOCTYPE html><html><head><title>Equities Quote</title></head><body>Quote page</body></html>`,
      )
    default:
      return stockList(listing, ask.path) ?? feed(listing, ask.path) ?? notFound()
  }
}
