import { escapeHtml, html, type Answer, type Ask } from './answer'
import { headlineText } from './headlines'
import { releaseTime, stockById, type ListedFiling, type Listing } from './listing'
import { readQuery, searchTitles } from './query'
import { fileInfo } from './title-rows'

const words = {
  en: {
    title: 'Listed Company Information Title Search',
    time: 'Release Time: ',
    code: 'Stock Code: ',
    name: 'Stock Short Name: ',
    document: 'Document: ',
    total: (count: number) => `Total records found: ${count}`,
    shown: (shown: number, count: number) => `Showing ${shown} of ${count} records`,
    more: 'LOAD MORE',
    none: 'No records found',
  },
  zh: {
    title: '上市公司信息標題搜尋',
    time: '發放時間: ',
    code: '股份代號: ',
    name: '股份簡稱: ',
    document: '文件: ',
    total: (count: number) => `共有 ${count} 紀錄`,
    shown: (shown: number, count: number) => `顯示 ${count} 紀錄中的 ${shown}`,
    more: '載入更多',
    none: '沒有找到訊息',
  },
} as const

/** Rows that the page shows at first, and that each "load more" adds. */
const pageSize = 100

/** titlesearch.xhtml, by GET and by POST: the result table, a hundred rows at a time, newest first. */
export function titlePage(listing: Listing, ask: Ask, moreRows = pageSize): Answer {
  const query = readQuery(ask.params, { from: 'from', to: 'to' })
  const found = searchTitles(listing, query)
  const range = Math.max(Number(ask.params.get('j_idt10:loadMoreRange')) || moreRows, 1)
  const rows = found.slice(0, range)
  const say = words[query.language]
  return html(`<!DOCTYPE html>
<html class="news-hkex" xmlns="http://www.w3.org/1999/xhtml" lang="${query.language === 'en' ? 'en' : 'zh-HK'}"><head>
<title>${say.title}</title>
<meta charset="UTF-8" />
<meta name="viewport" content="width=device-width, initial-scale=1" />
</head><body>
<form id="j_idt10" name="j_idt10" method="post" action="/search/titlesearch.xhtml" style="display: none;">
<input type="hidden" name="j_idt10" value="j_idt10" />
<input id="j_idt10:loadMoreRange" type="hidden" name="j_idt10:loadMoreRange" value="${range + moreRows}" />
${carried(ask.params)}<input type="hidden" name="javax.faces.ViewState" value="-1:1" autocomplete="off" />
</form>
<div class="container content-container title-search-container table-mobile-list-container"><main class="title-search">
<div class="title-search-info-footer clearfix"><div class="total-records">${say.total(found.length)}</div></div>
<div class="title-search-result search-page-container">
<table class="table sticky-header-table table-scroll table-mobile-list" role="grid"><thead><tr>
<th class="release-date">${say.time}</th><th class="stock-code">${say.code}</th>
<th class="stock-code-name">${say.name}</th><th class="document-details">${say.document}</th></tr></thead>
<tbody>${rows.map((filing) => tableRow(listing, filing)).join('\n')}
</tbody></table></div>
${footer(query.language, rows.length, found.length)}
</main></div></body></html>`)
}

/** The row of a filing in a result table. */
export function tableRow(listing: Listing, filing: ListedFiling): string {
  const say = words[filing.language]
  const stocks = filing.stocks.map((id) => stockById(listing, id))
  const label = (text: string) => `<span class="mobile-list-heading">${text}</span>`
  const title = escapeHtml((filing.titlePrefix ?? '') + filing.title)
  const type = filing.path.split('.').pop() ?? ''
  return `<tr>
<td class="text-right text-end release-time">${label(say.time)}${releaseTime(filing)}</td>
<td class="text-right text-end stock-short-code">${label(say.code)}${stocks.map((stock) => stock.code).join('<br/>')}</td>
<td class="stock-short-name">${label(say.name)}${stocks.map((stock) => escapeHtml(stock[filing.language])).join('<br/>')}</td>
<td>${label(say.document)}
<div class="headline">${escapeHtml(headlineText(filing))}<br/></div>
<div class="doc-link"><a href="${filing.path}" rel="noopener noreferrer" target="_blank">${title}</a>
(<span class="attachment_filesize">${fileInfo(filing)}</span>)<span class="${type}"></span></div></td>
</tr>`
}

function footer(language: 'en' | 'zh', shown: number, total: number): string {
  const say = words[language]
  if (!total)
    return `<div class="component-loadmore__container"><div class="result_norecords">${say.none}</div></div>`
  const submit = `document.getElementById('j_idt10').submit()`
  const more =
    shown < total
      ? `<a class="component-loadmore__link component-loadmore__icon" href="#" onclick="${submit};return false">${say.more}</a>`
      : ''
  return `<div class="search-results__content-loadmore component-loadmore"><div class="component-loadmore__container">
<div class="component-loadmore-leftPart__container">${say.shown(shown, total)}</div>${more}</div></div>`
}

/** The search's own parameters, carried on by the form that loads more rows. */
function carried(params: URLSearchParams): string {
  const own = [...params].filter(([name]) => !name.startsWith('j_idt10') && !name.startsWith('javax.'))
  return own
    .map(
      ([name, value]) => `<input type="hidden" name="${escapeHtml(name)}" value="${escapeHtml(value)}" />\n`,
    )
    .join('')
}
