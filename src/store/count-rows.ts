import type { Store } from './open-store'

/** How many notes, filings and watched stocks there are; deleted notes that could still be brought back do not count. */
export const countRows = async (
  store: Store,
): Promise<{ readonly notes: number; readonly filings: number; readonly stocks: number }> =>
  store.use(async (db) => ({
    notes: await db.notes.filter(({ deletedAt }) => deletedAt === null).count(),
    filings: await db.filings.count(),
    stocks: await db.watchlist.count(),
  }))
