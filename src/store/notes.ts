import type { Note } from '../core/annotation/note'
import type { NotePort } from '../core/annotation/ports'
import { noteShape } from '../core/annotation/shapes'
import { filingOf } from './copies'
import type { Database } from './database'
import { checked, storeError } from './faults'
import { foldNote } from './folded-text'
import type { Repository } from './repository'
import { withoutFolded } from './rows'

const dayMs = 86_400_000

/** How long a deleted note can be brought back, ms. */
export const keptDeleted = 30 * dayMs

/** So far ahead of the clock a stored time may lie before the clock that wrote it counts as wrong, ms. */
const clockSlack = 5_000

const equal = (a: Note, b: Note): boolean => JSON.stringify(a) === JSON.stringify(b)

/**
 * The reader's notes on disk. Of two versions of a note the one with the later `updatedAt` stays, in whatever order they arrive;
 * deleting and restoring count as changes. A time that lies ahead of the clock counts as now, so that a clock once set wrong does
 * not turn later changes away.
 */
export function createNotes({ store, changed, now }: Repository): NotePort {
  const ring = (filingId: string): void => changed({ what: 'notes', ids: [filingId] })

  const setDeleted = async (id: string, deleted: boolean): Promise<void> => {
    const filingId = await store.use((db) =>
      db.transaction('rw', db.notes, async () => {
        const row = await db.notes.get(id)
        if (!row) return null
        if ((row.deletedAt !== null) === deleted) return row.filingId
        const at = Math.max(now(), row.updatedAt + 1)
        await db.notes.put({ ...row, deletedAt: deleted ? at : null, updatedAt: at })
        return row.filingId
      }),
    )
    if (filingId !== null) ring(filingId)
  }

  return {
    async forFiling(filingId) {
      const rows = await store.use(async (db) =>
        db.notes
          .where('filingId')
          .equals(await filingOf(db, filingId))
          .toArray(),
      )
      return rows
        .filter((row) => row.deletedAt === null)
        .sort((a, b) => a.createdAt - b.createdAt || (a.id < b.id ? -1 : 1))
        .map(withoutFolded)
    },

    async save(given) {
      const parsed = checked(noteShape, given)
      const clock = now()
      const note = { ...parsed, updatedAt: Math.min(parsed.updatedAt, clock) }
      const written = await store.use((db) => writeIfNewer(db, note, clock))
      if (written !== null) ring(written)
    },

    remove: (id) => setDeleted(id, true),

    async restore(id) {
      await setDeleted(id, false)
    },
  }
}

/**
 * Writes a note, on the filing that its own is by now, where that was a file of the reader's own. Returns the id of that filing; null where
 * a newer version of the note is on disk.
 */
function writeIfNewer(db: Database, given: Note, clock: number): PromiseLike<string | null> {
  return db.transaction('rw', db.notes, db.copies, async () => {
    const filingId = await filingOf(db, given.filingId)
    const note = { ...given, filingId }
    const row = await db.notes.get(note.id)
    if (row) {
      if (row.filingId !== note.filingId) throw storeError('invalid', 'the note belongs to another filing')
      if (row.updatedAt > note.updatedAt && row.updatedAt <= clock + clockSlack) return null
      // Sent again, since the background died after writing: what it died before telling is told now.
      if (equal(withoutFolded(row), note)) return filingId
    }
    await db.notes.put({ ...note, folded: foldNote(note) })
    return filingId
  })
}

/** Removes for good what was deleted more than 30 days ago; returns how many notes those were. */
export async function purgeNotes({ store, changed, now }: Repository): Promise<number> {
  const filingIds = await store.use((db) =>
    db.transaction('rw', db.notes, async () => {
      const old = await db.notes
        .where('deletedAt')
        .below(now() - keptDeleted)
        .toArray()
      await db.notes.bulkDelete(old.map((row) => row.id))
      return old.map((row) => row.filingId)
    }),
  )
  if (filingIds.length > 0) changed({ what: 'notes', ids: [...new Set(filingIds)].slice(0, 500) })
  return filingIds.length
}
