import type { WatchPort } from '../core/annotation/ports'
import { newStockShape, watchedStockShape } from '../core/annotation/shapes'
import type { WatchedStock } from '../core/annotation/watched-stock'
import { checked } from './faults'
import { foldStock } from './folded-text'
import type { Repository } from './repository'
import { withoutFolded } from './rows'

type NewStock = Pick<WatchedStock, 'code' | 'name'>

/** The stock watchlist on disk. A stock added twice stays where it is, and keeps the names that it has where none are given. */
export function createWatchlist({ store, changed, now }: Repository): WatchPort {
  const ring = (code: string): void => changed({ what: 'watchlist', ids: [code] })

  const put = async (code: string, make: (before: WatchedStock | null, last: number) => WatchedStock) => {
    await store.use((db) =>
      db.transaction('rw', db.watchlist, async () => {
        const before = await db.watchlist.get(code)
        const last = await db.watchlist.orderBy('order').last()
        const stock = make(before ? withoutFolded(before) : null, last?.order ?? 0)
        await db.watchlist.put({ ...stock, folded: foldStock(stock) })
      }),
    )
    ring(code)
  }

  return {
    async list() {
      const rows = await store.use((db) => db.watchlist.orderBy('order').toArray())
      return rows.map(withoutFolded)
    },

    async add(given: NewStock) {
      const { code, name } = checked(newStockShape, given)
      await put(code, (before, last) => ({
        code,
        name: { en: name.en ?? before?.name.en ?? null, zh: name.zh ?? before?.name.zh ?? null },
        addedAt: before?.addedAt ?? now(),
        order: before?.order ?? last + 1,
      }))
    },

    async remove(code) {
      const removed = await store.use((db) =>
        db.transaction('rw', db.watchlist, async () => {
          const row = await db.watchlist.get(code)
          if (row) await db.watchlist.delete(code)
          return row ? withoutFolded(row) : null
        }),
      )
      ring(code)
      return removed
    },

    async restore(given) {
      const stock = checked(watchedStockShape, given)
      await put(stock.code, (before) => before ?? stock)
    },
  }
}
