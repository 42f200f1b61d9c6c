import type { StockIdentity, StockPort } from '../../core/annotation/ports'
import type { StockCache } from '../../store/stock-cache'

/** The StockPort that asks HKEXnews by `lookUp`, once for each code: what it answered is kept, that it knows nothing is not. */
export function createStocks(
  cache: StockCache,
  lookUp: (code: string) => Promise<StockIdentity | null>,
): StockPort {
  return {
    known: (code) => cache.known(code),
    async lookUp(code) {
      const known = await cache.known(code)
      if (known) return known
      const stock = await lookUp(code)
      if (stock) await cache.keep(stock)
      return stock
    },
  }
}
