import type { Platform } from '../../platform/platform'
import { countPlaces } from '../../session/stored-places'
import { countRows } from '../../store/count-rows'
import type { Store } from '../../store/open-store'
import type { Kept } from '../../ui/options/KeptData'

/** Counts what is kept on this device. */
export async function countKept(platform: Platform, store: Store, storage: StorageManager): Promise<Kept> {
  const [rows, places, { usage }] = await Promise.all([
    countRows(store),
    countPlaces(platform),
    storage.estimate(),
  ])
  return { ...rows, places, bytes: usage ?? null }
}
