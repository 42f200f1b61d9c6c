import { safeParse } from 'valibot'
import type { Note } from '../core/annotation/note'
import { type NotePort, NoteWaitsError, StoreError } from '../core/annotation/ports'
import { noteShape } from '../core/annotation/shapes'
import type { Platform } from '../platform/platform'
import { randomId } from './random-id'
import { LeftBehindError } from './send'

/**
 * How a note outlives everything between the page and the disk:
 *
 *     page: write storage.local ─┬─> acknowledged ──> clear storage.local
 *           call the background ─┘
 *               │ (dies)
 *     background: woken by the write, by any call, by the browser's start ──> store what lies there ──> clear
 *
 * Both ways are begun at once: in Firefox a page that is going, and its process with it, does not come to the end of a writing, while a
 * message that was sent arrives. Each writing has a key of its own, so that nobody clears what another has just written.
 */
export const outboxPrefix = 'outbox:'

/** A note that waits in storage.local, and its key there; `note` is null where what lies there is no note. */
export interface Waiting {
  readonly key: string
  readonly note: Note | null
}

/** What waits for the store, in no particular order. */
export async function waitingNotes(platform: Platform): Promise<Waiting[]> {
  const all = await platform.storage.local.get(null)
  return Object.entries(all)
    .filter(([key]) => key.startsWith(outboxPrefix))
    .map(([key, value]) => {
      const parsed = safeParse(noteShape, value)
      return { key, note: parsed.success ? parsed.output : null }
    })
}

/** The newest version of each note that waits. */
function newestOf(waiting: readonly Waiting[]): Map<string, Note> {
  const newest = new Map<string, Note>()
  for (const { note } of waiting) {
    if (note && note.updatedAt >= (newest.get(note.id)?.updatedAt ?? 0)) newest.set(note.id, note)
  }
  return newest
}

const isInvalid = (error: unknown): boolean => error instanceof StoreError && error.fault === 'invalid'

/**
 * A NotePort for a page whose saves survive the death of the background and of the page itself. `notes` is the way to the store, over
 * messages. A save that rejects with a NoteWaitsError waits in the outbox and is stored later, and `forFiling` shows it.
 */
export function createOutbox(platform: Platform, notes: NotePort, now: () => number = Date.now): NotePort {
  const { local } = platform.storage
  /** Keys of this page's writings that a later one of the same note makes needless. */
  const written = new Map<string, string[]>()

  const write = async (note: Note): Promise<string[]> => {
    const key = `${outboxPrefix}${note.id}:${randomId()}`
    await local.set({ [key]: note })
    const earlier = written.get(note.id) ?? []
    written.set(note.id, [key])
    if (earlier.length > 0) await local.remove(earlier)
    return [key]
  }

  const clear = async (id: string, keys: string[]): Promise<void> => {
    // Where nothing was written, storage.local may be gone: asking it would hide why.
    if (keys.length === 0) return
    await local.remove(keys)
    const left = (written.get(id) ?? []).filter((key) => !keys.includes(key))
    if (left.length > 0) written.set(id, left)
    else written.delete(id)
  }

  const save = async (note: Note): Promise<void> => {
    const [wrote, stored] = await Promise.allSettled([write(note), notes.save(note)])
    // Where storage.local is full or gone the store itself may still take the note: what it answers is what counts.
    const keys = wrote.status === 'fulfilled' ? wrote.value : []
    if (stored.status === 'rejected' && keys.length > 0 && !isInvalid(stored.reason))
      throw new NoteWaitsError(stored.reason)
    await clear(note.id, keys)
    if (stored.status === 'rejected') throw stored.reason
  }

  /** Deletes or restores a note that the store may not have yet: then it is the waiting one that changes. */
  const setDeleted = async (id: string, deleted: boolean, stored: () => Promise<void>): Promise<void> => {
    if (platform.runtime.id === undefined) throw new LeftBehindError()
    const note = newestOf(await waitingNotes(platform)).get(id)
    if (!note) return stored()
    const at = Math.max(now(), note.updatedAt + 1)
    return save({ ...note, deletedAt: deleted ? at : null, updatedAt: at })
  }

  return {
    async forFiling(filingId) {
      const stored = await notes.forFiling(filingId)
      const newest = newestOf(await waitingNotes(platform))
      const all = new Map(stored.map((note) => [note.id, note]))
      for (const note of newest.values()) {
        if (note.filingId === filingId && note.updatedAt >= (all.get(note.id)?.updatedAt ?? 0))
          all.set(note.id, note)
      }
      return [...all.values()]
        .filter(({ deletedAt }) => deletedAt === null)
        .sort((a, b) => a.createdAt - b.createdAt)
    },
    save,
    remove: (id) => setDeleted(id, true, () => notes.remove(id)),
    restore: (id) => setDeleted(id, false, () => notes.restore(id)),
  }
}
