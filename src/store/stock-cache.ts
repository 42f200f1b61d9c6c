import type { StockIdentity } from '../core/annotation/ports'
import { stockIdentityShape } from '../core/annotation/shapes'
import { checked } from './faults'
import type { Repository } from './repository'

/** Stocks that HKEXnews was asked about before. */
export interface StockCache {
  /** What was answered, however long ago; null where it was never asked. */
  known(code: string): Promise<StockIdentity | null>
  keep(stock: StockIdentity): Promise<void>
}

/** The cache on disk. */
export function createStockCache({ store, now }: Omit<Repository, 'changed'>): StockCache {
  return {
    async known(code) {
      const row = await store.use((db) => db.stocks.get(code))
      if (!row) return null
      const { code: stored, stockId, name, active } = row
      return { code: stored, stockId, name, active }
    },

    async keep(given) {
      const stock = checked(stockIdentityShape, given)
      await store.use((db) => db.stocks.put({ ...stock, lookedUpAt: now() }))
    },
  }
}
