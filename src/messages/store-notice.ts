import type { Platform } from '../platform/platform'

const key = 'store-notice'

/** Leaves word for the reader that the database was deleted under Antecedent (by "clear site data", say) and begun anew. */
export async function leaveDeletedNotice(platform: Platform): Promise<void> {
  await platform.storage.local.set({ [key]: { kind: 'deleted', at: Date.now() } })
}

/** When the database was deleted under Antecedent, ms since 1970; null where it was not, or the reader has taken note of it. */
export async function deletedNotice(platform: Platform): Promise<number | null> {
  const { [key]: left } = await platform.storage.local.get(key)
  const { at } = (left ?? {}) as { at?: unknown }
  return typeof at === 'number' && Number.isFinite(at) ? at : null
}

/** The reader has taken note of it. */
export async function clearDeletedNotice(platform: Platform): Promise<void> {
  await platform.storage.local.remove(key)
}
