import { array } from 'valibot'
import type { FilingRecord } from '../core/annotation/filing'
import { mergeFiling } from '../core/annotation/merge-filing'
import type { FilingPort } from '../core/annotation/ports'
import { filingShape } from '../core/annotation/shapes'
import { checked } from './faults'
import { foldFiling } from './folded-text'
import type { Repository } from './repository'
import { type FilingRow, withoutFolded } from './rows'

/** Several records of one filing made one, so that a batch may name a filing twice. */
function oneOfEach(filings: readonly FilingRecord[]): FilingRecord[] {
  const byId = new Map<string, FilingRecord>()
  for (const filing of filings) {
    const before = byId.get(filing.id)
    byId.set(filing.id, before ? mergeFiling(before, filing) : filing)
  }
  return [...byId.values()]
}

const day = (iso: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(iso)

/** The filings that the reader opened last, the latest first. */
export async function filingsOpened(
  { store }: Pick<Repository, 'store'>,
  most: number,
): Promise<FilingRecord[]> {
  const rows = await store.use((db) => db.filings.orderBy('openedAt').reverse().limit(most).toArray())
  return rows.map(withoutFolded)
}

/** The filings that this machine knows of, on disk. */
export function createFilings({ store, changed }: Repository): FilingPort {
  return {
    async get(id) {
      const row = await store.use((db) => db.filings.get(id))
      return row ? withoutFolded(row) : null
    },

    async merge(given) {
      const filings = oneOfEach(checked(array(filingShape), given))
      if (filings.length === 0) return
      const written = await store.use((db) =>
        db.transaction('rw', db.filings, async () => {
          const stored = await db.filings.bulkGet(filings.map(({ id }) => id))
          const rows: FilingRow[] = []
          filings.forEach((filing, i) => {
            const before = stored[i]
            const merged = before ? mergeFiling(withoutFolded(before), filing) : filing
            const row = { ...merged, folded: foldFiling(merged) }
            if (JSON.stringify(row) !== JSON.stringify(before)) rows.push(row)
          })
          await db.filings.bulkPut(rows)
          return rows.map(({ id }) => id)
        }),
      )
      if (written.length > 0) changed({ what: 'filings', ids: written })
    },

    async issued(stockCodes, from, to) {
      if (stockCodes.length === 0 || !day(from) || !day(to)) return []
      const rows = await store.use((db) =>
        db.filings
          .where('stockCodes')
          .anyOf([...stockCodes])
          .distinct()
          .filter(({ date }) => date !== null && from <= date && date <= to)
          .toArray(),
      )
      return rows
        .sort((a, b) => ((a.date ?? '') < (b.date ?? '') ? -1 : a.date === b.date ? 0 : 1))
        .map(withoutFolded)
    },
  }
}
