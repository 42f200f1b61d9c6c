import { json, type Answer, type Ask } from './answer'
import type { ListedStock, Listing } from './listing'

/** /ncms/script/eds/activestock_sehk_e.json and its brothers; null where the path names none of them. */
export function stockList(listing: Listing, path: string): Answer | null {
  const match = /^\/ncms\/script\/eds\/(in)?activestock_sehk_([ec])\.json$/.exec(path)
  if (!match) return null
  const language = match[2] === 'e' ? 'en' : 'zh'
  const stocks = listing.stocks.filter((stock) => stock.active === !match[1])
  return json(
    stocks.map((stock) => ({ i: stock.id, c: stock.code, n: stock[language], s: stock.id * 2 + 1 })),
  )
}

/** prefix.do (codes and names that begin with `name`) and partial.do (that contain it), as JSONP with a line end. */
export function stockLookUp(listing: Listing, ask: Ask, how: 'prefix' | 'partial'): Answer {
  const { params } = ask
  const language = /^zh$/i.test(params.get('lang') ?? '') ? 'zh' : 'en'
  const wanted = (params.get('name') ?? '').trim().toLowerCase()
  const fits = (text: string) => (how === 'prefix' ? text.startsWith(wanted) : text.includes(wanted))
  const found = listing.stocks.filter(
    (stock) =>
      wanted !== '' &&
      stock.active === (params.get('type') !== 'I') &&
      (fits(stock.code) || fits(stock[language].toLowerCase())),
  )
  const info = (stock: ListedStock) => ({ stockId: stock.id, code: stock.code, name: stock[language] })
  const body = JSON.stringify({ more: found.length > 1 ? '1' : '0', stockInfo: found.slice(0, 10).map(info) })
  const callback = (params.get('callback') ?? 'callback').replace(/[^\w.$]/g, '')
  return { status: 200, type: 'application/javascript;charset=UTF-8', body: `${callback}(${body});\n` }
}
