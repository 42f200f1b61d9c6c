import type { Note } from '../core/annotation/note'
import { type NotePort, StoreError, type StoreFault } from '../core/annotation/ports'
import { isFault } from './envelope'
import type { Platform, StorageChange } from '../platform/platform'
import { outboxPrefix, type Waiting, waitingNotes } from './outbox'

/** How many notes wait for the store, and why they do. */
export interface OutboxState {
  readonly waiting: number
  /** Why the store turned them away the last time; null where it was not tried or all is well. */
  readonly fault: StoreFault | null
}

const faultKey = 'outbox-fault'

/** Whether a change of storage.local put something into the outbox. */
export const fillsOutbox = (changes: Record<string, StorageChange>, area: string): boolean =>
  area === 'local' &&
  Object.entries(changes).some(
    ([key, { newValue }]) => key.startsWith(outboxPrefix) && newValue !== undefined,
  )

function byNote(waiting: readonly Waiting[]): { readonly note: Note; readonly keys: string[] }[] {
  const groups = new Map<string, { note: Note; keys: string[] }>()
  for (const { key, note } of waiting) {
    if (!note) continue
    const group = groups.get(note.id)
    if (group) group.keys.push(key)
    if (!group) groups.set(note.id, { note, keys: [key] })
    else if (note.updatedAt > group.note.updatedAt) group.note = note
  }
  return [...groups.values()]
}

/**
 * Stores what lies in the outbox, the newest version of each note; `notes` is the store itself. What it does not
 * take stays and is tried the next time, also what a newer version may have left that is no note to this one. Returns and keeps how it went, for the UI to tell.
 */
export async function drainOutbox(platform: Platform, notes: NotePort): Promise<OutboxState> {
  const { local } = platform.storage
  const waiting = await waitingNotes(platform)
  let left = waiting.filter(({ note }) => note === null).length
  let fault: StoreFault | null = left > 0 ? 'invalid' : null
  for (const { note, keys } of byNote(waiting)) {
    try {
      await notes.save(note)
    } catch (error) {
      if (!(error instanceof StoreError)) throw error
      fault = error.fault
      left++
      continue
    }
    await local.remove(keys)
  }
  if (fault) await local.set({ [faultKey]: fault })
  else await local.remove(faultKey)
  return { waiting: left, fault }
}

/** What waits now, as the last draining left it. */
export async function outboxState(platform: Platform): Promise<OutboxState> {
  const waiting = new Set((await waitingNotes(platform)).map(({ key, note }) => note?.id ?? key)).size
  const { [faultKey]: fault } = await platform.storage.local.get(faultKey)
  return { waiting, fault: waiting > 0 && isFault(fault) ? fault : null }
}
