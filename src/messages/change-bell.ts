import type { StoreChange } from '../core/annotation/ports'
import type { Platform } from '../platform/platform'
import { randomId } from './random-id'

const key = 'change'
/** More ids than this are left out: whoever listens then reads all again. */
const mostIds = 500

/**
 * Tells every context of a write, without a living background: it leaves the change in storage.local, and the browser tells of that. An
 * empty `ids` means that any of that kind may have changed.
 */
export async function ringBell(platform: Platform, { what, ids }: StoreChange): Promise<void> {
  const rung = {
    what,
    ids: ids.length > mostIds ? [] : ids,
    at: Date.now(),
    // Two changes alike in the same moment must still be two.
    nonce: randomId(),
  }
  await platform.storage.local.set({ [key]: rung })
}

function changeIn(value: unknown): StoreChange | null {
  if (typeof value !== 'object' || value === null) return null
  const { what, ids } = value as Record<string, unknown>
  if (what !== 'notes' && what !== 'filings' && what !== 'watchlist') return null
  if (!Array.isArray(ids) || !ids.every((id) => typeof id === 'string')) return null
  return { what, ids: ids.slice(0, mostIds) }
}

/** Calls the listener after each write to the store, in whatever context it was made (this one too), until the signal is aborted. */
export function onStoreChange(
  platform: Platform,
  listener: (change: StoreChange) => void,
  signal: AbortSignal,
): void {
  const hear = (changes: Record<string, { newValue?: unknown }>, area: string): void => {
    const change = area === 'local' ? changeIn(changes[key]?.newValue) : null
    if (change) listener(change)
  }
  signal.throwIfAborted()
  platform.storage.onChanged.addListener(hear)
  signal.addEventListener('abort', () => platform.storage.onChanged.removeListener(hear), { once: true })
}
