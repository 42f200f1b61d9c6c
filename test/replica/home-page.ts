import { escapeHtml, html, type Answer } from './answer'
import { headlineText } from './headlines'
import { stockById, type ListedFiling, type Listing } from './listing'
import { fileInfo } from './title-rows'

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

/** The home page: its box of the ten latest submissions, one item a counter, with titles cut short as the site cuts them. */
export function homePage(listing: Listing): Answer {
  const latest = listing.filings
    .filter((filing) => !filing.unlisted && filing.language === 'en' && filing.stocks.length)
    .sort((a, b) => (a.released < b.released ? 1 : -1))
    .slice(0, 10)
  return html(`<!DOCTYPE html>
<html lang="en"><head><title>HKEXnews :: HOME</title><meta charset="UTF-8" /></head><body>
<div id="home-LLCI"><section class="LLCI search-page-container"><div class="section-panel">
<div class="section-panel-head section-panel--title"><div class="LLCI_title clearfix"><div class="LLCI_title_label">
<h2>LATEST LISTED COMPANY INFORMATION</h2></div></div></div>
<div class="section-panel-body"><div class="boxcontent-wrap"><div id="boxContent-Area">
<div id="boxcontent0" class="box_content in"><h1>LATEST SUBMISSIONS</h1><ul class="box_content_area">
${latest.map((filing) => item(listing, filing)).join('\n')}
</ul></div></div>
<div class="viewAll"><a href="https://www1.hkexnews.hk/search/titlesearch.xhtml?lang=en"><span>View All</span></a></div>
</div></div></div></section></div></body></html>`)
}

function item(listing: Listing, filing: ListedFiling): string {
  const [date = '', time = ''] = filing.released.split(' ')
  const [, month = '', day = ''] = date.split('-')
  const monthName = months[Number(month) - 1] ?? ''
  const stock = stockById(listing, filing.stocks[0] ?? NaN)
  const type = filing.path.split('.').pop() ?? ''
  const size = `(${fileInfo(filing)}${type === 'pdf' ? '' : `, ${type.toUpperCase()}`})`
  return `<li><div class="box_content_area-left"><div class="box_content_area-left-time">${time}</div>
<div class="box_content_area-left-date">${Number(day)} ${monthName}</div></div>
<div class="box_content_area-right"><div class="box_content_area-right_header">
<div class="mobile_box_content_area-right_release-time"><div class="mobile_box_content_area-right_release-time-title">Release Time:</div>${monthName.toUpperCase()} ${day}, ${time}</div>
<div class="stockcode-area"><div class="stockcode-title">Stock Code:</div><div class="stockcode">${stock.code}</div></div>
<div class="stockname-area"><div class="stockname-title">Stock Short Name:</div> <div class="stockname">${escapeHtml(stock.en)}</div></div></div>
<div class="description"><div class="description-title">Document:</div><span>${escapeHtml(cut(headlineText(filing), 70))}</span></div>
<div class="attachment"><a href="https://www1.hkexnews.hk${filing.path}" target="_blank"><div class="attachment-area">${escapeHtml(cut(filing.title, 22))}</div></a>
<div class="attachment_filesize">${size}</div><span class="${type}"></span></div></div></li>`
}

function cut(text: string, length: number): string {
  return text.length > length ? `${text.slice(0, length)}...` : text
}
