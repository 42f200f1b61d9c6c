import type { EntityTable } from 'dexie'
import type { RelativesPort } from '../core/annotation/ports'
import type { IndexPart } from '../core/annotation/relatives'
import { indexShape, readingShape } from '../core/annotation/shapes'
import { documentName } from '../core/resolution/document-name'
import type { Database } from './database'
import { checked } from './faults'
import type { Repository } from './repository'
import type { IndexRow } from './rows'

/** What was read in filings, and the parts of those that were issued in several files. */
export function createReadings({
  store,
  changed,
}: Repository): Pick<RelativesPort, 'keepReading' | 'keepIndex'> {
  return {
    async keepReading(given) {
      const reading = checked(readingShape, given)
      const isNew = await store.use((db) => putIfOther(db, db.readings, reading))
      if (isNew) changed({ what: 'filings', ids: [reading.id] })
    },

    async keepIndex(given) {
      const index = checked(indexShape, given)
      const partIds = index.parts.map(({ id }) => id)
      const isNew = await store.use((db) => putIfOther(db, db.indexes, { ...index, partIds }))
      if (isNew) changed({ what: 'filings', ids: [index.id, ...partIds] })
    },
  }
}

/** Writes a row, unless it is there just so; returns whether it did. */
const putIfOther = <Row extends { readonly id: string }>(
  db: Database,
  table: EntityTable<Row, 'id'>,
  row: Row,
): PromiseLike<boolean> =>
  db.transaction('rw', table, async () => {
    const before = await table.get(row.id as never)
    if (JSON.stringify(before) === JSON.stringify(row)) return false
    await table.put(row)
    return true
  })

/** The index page that a filing is, or that lists it as a part; null where none is known. */
export const indexWith = async (db: Database, id: string): Promise<IndexRow | null> =>
  (await db.indexes.get(id)) ?? (await db.indexes.where('partIds').equals(id).first()) ?? null

/** The part of another index, of as many parts, that stands where this one stands in its own and is of the same format. */
export function partInPlace(id: string, own: IndexRow, other: IndexRow): IndexPart | null {
  const found = own.parts.length === other.parts.length ? other.parts[own.partIds.indexOf(id)] : undefined
  return found && documentName(found.id)?.format === documentName(id)?.format ? found : null
}
