import { statSync } from 'node:fs'
import { headlineText } from './headlines'
import { releaseTime, stockById, type ListedFiling, type Listing } from './listing'

/** A row of titleSearchServlet.do: all values are strings, with entities and breaks where the site has them. */
export type TitleRow = Readonly<
  Record<
    | 'FILE_INFO'
    | 'NEWS_ID'
    | 'SHORT_TEXT'
    | 'TOTAL_COUNT'
    | 'DOD_WEB_PATH'
    | 'STOCK_NAME'
    | 'TITLE'
    | 'FILE_TYPE'
    | 'DATE_TIME'
    | 'LONG_TEXT'
    | 'STOCK_CODE'
    | 'FILE_LINK',
    string
  >
>

/** "235KB", "3MB" or "Multi-Files". */
export function fileInfo(filing: ListedFiling): string {
  if (filing.multi) return 'Multi-Files'
  const kilobytes = Math.max(1, Math.round(statSync(filing.file).size / 1024))
  return kilobytes >= 1024 ? `${Math.round(kilobytes / 1024)}MB` : `${kilobytes}KB`
}

/** Entities as the servlet writes them: slashes, semicolons and quotes too. */
export function escapeEntities(text: string): string {
  const codes: Readonly<Record<string, string>> = {
    '&': '&amp;',
    '/': '&#x2f;',
    ';': '&#x3b;',
    "'": '&#x27;',
    '"': '&quot;',
    '<': '&lt;',
    '>': '&gt;',
  }
  return text.replace(/[&/;'"<>]/g, (character) => codes[character] ?? character)
}

/** The row of a filing. Every seventh title is escaped twice, and a line of a title ends in CR LF, as happens on the site. */
export function titleRow(listing: Listing, filing: ListedFiling, total: number): TitleRow {
  const stocks = filing.stocks.map((id) => stockById(listing, id))
  const headline = headlineText(filing)
  const title = escapeEntities((filing.titlePrefix ?? '') + filing.title.replaceAll('\n', ' \r\n'))
  return {
    FILE_INFO: fileInfo(filing),
    NEWS_ID: String(filing.newsId),
    SHORT_TEXT: `${headline}<br/>`,
    TOTAL_COUNT: String(total),
    DOD_WEB_PATH: '',
    STOCK_NAME: stocks.map((stock) => escapeEntities(stock[filing.language])).join('<br/>'),
    TITLE: filing.newsId % 7 === 0 ? title.replaceAll('&', '&amp;') : title,
    FILE_TYPE: filing.multi ? '' : (filing.path.split('.').pop() ?? '').toUpperCase(),
    DATE_TIME: releaseTime(filing),
    LONG_TEXT: headline,
    STOCK_CODE: stocks.map((stock) => stock.code).join('<br/>'),
    FILE_LINK: filing.path,
  }
}
