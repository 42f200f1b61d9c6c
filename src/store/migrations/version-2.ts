import type Dexie from 'dexie'
import type { FilingRow } from '../rows'

/** A filing of version 1: what its row in a result list said is known only where it was not read since. */
type FilingRow1 = Omit<FilingRow, 'released' | 'headline'>

/**
 * What filings are to each other: what was read in them, the contents that they were seen with, what the reader ties together, and the
 * parts of those that were issued in several files. Filings keep what their row in a result list said.
 */
export function version2(db: Dexie): void {
  db.version(2)
    .stores({
      readings: 'id',
      copies: '[filingId+fingerprint], filingId, fingerprint',
      ties: 'key, *filingIds',
      indexes: 'id, *partIds',
    })
    .upgrade((transaction) =>
      transaction
        .table<FilingRow1 & Partial<FilingRow>>('filings')
        .toCollection()
        .modify((row) => {
          Object.assign(row, { released: null, headline: row.openedAt === null ? row.kind : null })
        }),
    )
}
