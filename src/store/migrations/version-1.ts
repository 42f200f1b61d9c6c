import type Dexie from 'dexie'

/**
 * The first shape. `deletedAt` and `openedAt` are null in most rows, and IndexedDB leaves nulls out of an index: the indexes hold
 * the deleted notes and the opened filings only.
 */
export function version1(db: Dexie): void {
  db.version(1).stores({
    notes: 'id, filingId, deletedAt',
    filings: 'id, *stockCodes, openedAt',
    watchlist: 'code, order',
    stocks: 'code',
  })
}
