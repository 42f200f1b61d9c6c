import { json, html, type Answer, type Ask } from './answer'
import type { Listing } from './listing'
import { readQuery, searchTitles } from './query'
import { titleRow } from './title-rows'

/**
 * titleSearchServlet.do: the first `rowRange` rows (cumulative, at most 10,000) in an envelope whose `result` is JSON in a string,
 * or the string "null". Without `category` or `market` it loses most of the rows, a list of categories breaks it, POST is refused.
 */
export function titleServlet(listing: Listing, ask: Ask): Answer {
  if (ask.method !== 'GET') return html('<html><body>HTTP Status 405 - Method Not Allowed</body></html>', 405)
  const { params } = ask
  if ((params.get('t2code') ?? '').includes(','))
    return html('<html><body>The page is temporarily unavailable.</body></html>')
  const query = readQuery(params, { from: 'fromDate', to: 'toDate' })
  const all = searchTitles(listing, query)
  const found =
    params.has('category') && params.has('market') ? all : all.slice(0, Math.ceil(all.length / 10))
  const rowRange = Math.min(Math.max(Number(params.get('rowRange')) || 100, 1), 10_000)
  const rows = found.slice(0, rowRange).map((filing) => titleRow(listing, filing, found.length))
  return json({
    result: rows.length ? JSON.stringify(rows).replaceAll('<', '\\u003c') : 'null',
    hasNextRow: rows.length < found.length,
    rowRange,
    loadedRecord: rows.length,
    recordCnt: found.length,
    lang: query.language === 'en' ? 'E' : 'C',
    sortList: null,
  })
}
