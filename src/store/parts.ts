import type { FilingRecord } from '../core/annotation/filing'
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
      await store.use((db) => db.readings.put(reading))
      changed({ what: 'filings', ids: [reading.id] })
    },

    async keepIndex(given) {
      const index = checked(indexShape, given)
      const partIds = index.parts.map(({ id }) => id)
      await store.use((db) => db.indexes.put({ ...index, partIds }))
      changed({ what: 'filings', ids: [index.id, ...partIds] })
    },
  }
}

/** The index page that a filing is, or that lists it as a part; null where none is known. */
export const indexWith = async (db: Database, id: string): Promise<IndexRow | null> =>
  (await db.indexes.get(id)) ?? (await db.indexes.where('partIds').equals(id).first()) ?? null

/** The part of another index, of as many parts, that stands where this one stands in its own and is of the same format. */
export function partInPlace(id: string, own: IndexRow, other: IndexRow): IndexPart | null {
  const found = own.parts.length === other.parts.length ? other.parts[own.partIds.indexOf(id)] : undefined
  return found && documentName(found.id)?.format === documentName(id)?.format ? found : null
}

/** A part of which nothing is known but what its index says. */
export const recordOfPart = ({ id, url, title }: IndexPart): FilingRecord => ({
  id,
  url,
  language: documentName(id)?.language ?? null,
  stockCodes: [],
  issuer: { en: null, zh: null },
  date: null,
  kind: null,
  title,
  released: null,
  headline: null,
  openedAt: null,
  listedAt: null,
})
