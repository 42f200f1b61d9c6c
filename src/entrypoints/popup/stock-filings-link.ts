import type { StockIdentity } from '../../core/annotation/ports'
import type { WatchedStock } from '../../core/annotation/watched-stock'

/**
 * The list of a stock's filings on HKEXnews, which needs the site's own number of it; without one its page of quotes at the exchange,
 * which goes by the code and leads on to the filings. `locale` is a BCP 47 tag.
 */
export function stockFilingsLink(
  { code }: Pick<WatchedStock, 'code'>,
  identity: StockIdentity | null,
  locale: string,
): string {
  const isChinese = locale.startsWith('zh')
  if (!identity) {
    const language = isChinese ? (/CN|Hans/.test(locale) ? 'zh-CN' : 'zh-HK') : 'en'
    return `https://www.hkex.com.hk/Market-Data/Securities-Prices/Equities/Equities-Quote?sym=${Number(code)}&sc_lang=${language}`
  }
  const search = new URLSearchParams({
    lang: isChinese ? 'zh' : 'en',
    category: identity.active ? '0' : '1',
    market: 'SEHK',
    stockId: String(identity.stockId),
  })
  return `https://www1.hkexnews.hk/search/titlesearch.xhtml?${search}`
}
