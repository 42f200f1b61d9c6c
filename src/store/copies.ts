import type { FilingRecord } from '../core/annotation/filing'
import { fingerprintOfOwnFile, ownFileId } from '../core/annotation/fingerprint'
import type { RelativesPort } from '../core/annotation/ports'
import { filingIdShape, fingerprintShape } from '../core/annotation/shapes'
import type { Database } from './database'
import { checked } from './faults'
import type { Repository } from './repository'
import { withoutFolded } from './rows'

/** The filing that was seen first with the bytes of a file of the reader's own; any other id as it is. */
export async function filingOf(db: Database, filingId: string): Promise<string> {
  const fingerprint = fingerprintOfOwnFile(filingId)
  if (!fingerprint) return filingId
  const rows = await db.copies.where('fingerprint').equals(fingerprint).sortBy('seenAt')
  return rows[0]?.filingId ?? filingId
}

/** Which contents filings were seen with. */
export function createCopies({
  store,
  changed,
  now,
}: Repository): Pick<RelativesPort, 'sawContents' | 'withContents'> {
  return {
    async sawContents(givenId, given) {
      const filingId = checked(filingIdShape, givenId)
      const fingerprint = checked(fingerprintShape, given)
      const ownFile = ownFileId(fingerprint)
      const { history, moved } = await store.use((db) =>
        db.transaction('rw', db.copies, db.notes, async () => {
          const before = await db.copies.where('filingId').equals(filingId).toArray()
          const others = before.filter((row) => row.fingerprint !== fingerprint)
          await db.copies.put({ filingId, fingerprint, seenAt: now() })
          return {
            history: {
              otherSeenAt: others.length > 0 ? Math.max(...others.map(({ seenAt }) => seenAt)) : null,
              isNew: others.length === before.length,
            },
            moved: await db.notes.where('filingId').equals(ownFile).modify({ filingId }),
          }
        }),
      )
      if (moved > 0) changed({ what: 'notes', ids: [filingId, ownFile] })
      return history
    },

    async withContents(given) {
      const fingerprint = checked(fingerprintShape, given)
      const row = await store.use(async (db) => {
        const [first] = await db.copies.where('fingerprint').equals(fingerprint).sortBy('seenAt')
        return first ? db.filings.get(first.filingId) : undefined
      })
      return row ? withoutFolded(row) : null
    },
  }
}

/** The other filings on HKEXnews whose contents, when they were last seen, were those of this one, which may stand on another site. */
export async function sameContents(db: Database, { id }: Pick<FilingRecord, 'id'>): Promise<string[]> {
  const latestOf = async (filingId: string) =>
    (await db.copies.where('filingId').equals(filingId).sortBy('seenAt')).at(-1)
  const own = await latestOf(id)
  if (!own) return []
  const rows = await db.copies.where('fingerprint').equals(own.fingerprint).toArray()
  const others = rows.filter(({ filingId }) => filingId !== id && !filingId.startsWith('//'))
  const latest = await Promise.all(others.map(({ filingId }) => latestOf(filingId)))
  return latest.flatMap((row) => (row?.fingerprint === own.fingerprint ? row.filingId : []))
}
