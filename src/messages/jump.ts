import type { Platform } from '../platform/platform'

const keyOf = (filingId: string): string => `jump:${filingId}`

/** A jump not taken by then is forgotten: the filing did not open, ms. */
const keptFor = 120_000

/** Leaves word for the content script of a filing that is about to open: scroll to this note. */
export async function leaveJump(platform: Platform, filingId: string, noteId: string): Promise<void> {
  await platform.storage.local.set({ [keyOf(filingId)]: { noteId, at: Date.now() } })
}

/** Takes the jump left for a filing: the note to scroll to, once; null where there is none. */
export async function takeJump(platform: Platform, filingId: string): Promise<string | null> {
  const key = keyOf(filingId)
  const { [key]: left } = await platform.storage.local.get(key)
  if (left === undefined) return null
  await platform.storage.local.remove(key)
  const { noteId, at } = left as { noteId?: unknown; at?: unknown }
  const age = typeof at === 'number' ? Date.now() - at : Number.POSITIVE_INFINITY
  return typeof noteId === 'string' && age >= 0 && age < keptFor ? noteId : null
}
