import type { StoreChange } from '../core/annotation/ports'
import type { Store } from './open-store'
import type { FilingRow, NoteRow, WatchRow } from './rows'

/** Everything that a search looks through. */
export interface Corpus {
  /** Without the deleted ones. */
  readonly notes: readonly NoteRow[]
  /** Those opened. */
  readonly filings: readonly FilingRow[]
  readonly stocks: readonly WatchRow[]
  /** Those opened, and those that only have notes. */
  readonly filingsById: ReadonlyMap<string, FilingRow>
}

const readers = {
  notes: (store: Store): Promise<NoteRow[]> =>
    store.use((db) => db.notes.filter(({ deletedAt }) => deletedAt === null).toArray()),
  filings: (store: Store): Promise<FilingRow[]> =>
    store.use((db) => db.filings.where('openedAt').aboveOrEqual(0).toArray()),
  watchlist: (store: Store): Promise<WatchRow[]> => store.use((db) => db.watchlist.toArray()),
}

async function readCorpus(store: Store, parts: Parts): Promise<Corpus> {
  const [notes, filings, stocks] = await Promise.all([
    (parts.notes ??= readers.notes(store)),
    (parts.filings ??= readers.filings(store)),
    (parts.watchlist ??= readers.watchlist(store)),
  ])
  const filingsById = new Map(filings.map((row) => [row.id, row]))
  const missing = new Set(notes.map(({ filingId }) => filingId).filter((id) => !filingsById.has(id)))
  const others = missing.size > 0 ? await store.use((db) => db.filings.bulkGet([...missing])) : []
  for (const row of others) if (row) filingsById.set(row.id, row)
  return { notes, filings, stocks, filingsById }
}

interface Parts {
  notes: Promise<NoteRow[]> | null
  filings: Promise<FilingRow[]> | null
  watchlist: Promise<WatchRow[]> | null
}

const nothing: Readonly<Parts> = { notes: null, filings: null, watchlist: null }

/** The corpus, read when it is first asked for and kept; after a change only what changed is read again. */
export function keepCorpus(store: Store) {
  let parts: Parts = { ...nothing }
  let corpus: Promise<Corpus> | null = null
  return {
    read: (): Promise<Corpus> => {
      if (corpus) return corpus
      const reading = readCorpus(store, parts)
      corpus = reading
      // A reading that failed is not kept: the next search tries again.
      reading.catch(() => {
        parts = { ...nothing }
        if (corpus === reading) corpus = null
      })
      return reading
    },
    forget: ({ what }: Pick<StoreChange, 'what'>): void => {
      parts = { ...parts, [what]: null }
      corpus = null
    },
  }
}
