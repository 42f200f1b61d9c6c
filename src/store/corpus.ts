import type { Store } from './open-store'
import type { FilingRow, NoteRow, WatchRow } from './rows'

/** Everything that a search looks through. */
export interface Corpus {
  /** Without the deleted ones. */
  readonly notes: readonly NoteRow[]
  /** Those opened, and those that only have notes. */
  readonly filings: readonly FilingRow[]
  readonly stocks: readonly WatchRow[]
  readonly filingsById: ReadonlyMap<string, FilingRow>
}

/** Reads it in one transaction. Filings that were only seen in a list are left on the disk. */
export async function readCorpus(store: Store): Promise<Corpus> {
  const [notes, filings, stocks] = await store.use((db) =>
    db.transaction('r', db.notes, db.filings, db.watchlist, async () => {
      const all = await db.notes.toArray()
      const notes = all.filter(({ deletedAt }) => deletedAt === null)
      const opened = await db.filings.where('openedAt').aboveOrEqual(0).toArray()
      const known = new Set(opened.map(({ id }) => id))
      const missing = new Set(notes.map(({ filingId }) => filingId).filter((id) => !known.has(id)))
      const others = await db.filings.bulkGet([...missing])
      const stocks = await db.watchlist.toArray()
      return [notes, [...opened, ...others.filter((row) => row !== undefined)], stocks] as const
    }),
  )
  return { notes, filings, stocks, filingsById: new Map(filings.map((row) => [row.id, row])) }
}
