import type { Platform } from '../platform/platform'
import { isSpread, type Spread } from '../ui/reader/spread'

/** Where a document was left: as pdf.js understands it behind a `#`. */
export interface Place {
  readonly fragment: string
  /** Quarter turns of the pages in degrees. */
  readonly rotation: number
  readonly spread: Spread
}

const prefix = 'place:'

/** Of how many documents the place is kept. */
const mostKept = 400

/** Where a document was left on this machine; null where it was never open. What lies there unreadable counts as none. */
export async function placeOf({ storage }: Platform, id: string): Promise<Place | null> {
  const key = prefix + id
  return readPlace((await storage.local.get(key))[key])
}

/** Keeps where a document was left, and forgets those that were left longest ago. `at` in ms since 1970. */
export async function keepPlace({ storage }: Platform, id: string, place: Place, at: number): Promise<void> {
  await storage.local.set({ [prefix + id]: { ...place, at } })
  const kept = await allPlaces(storage)
  if (kept.length <= mostKept) return
  const oldest = kept.toSorted(([, a], [, b]) => timeOf(a) - timeOf(b)).slice(0, kept.length - mostKept)
  await storage.local.remove(oldest.map(([key]) => key))
}

/** Of how many documents the place is kept now. */
export const countPlaces = async ({ storage }: Platform): Promise<number> => (await allPlaces(storage)).length

/** Forgets where documents were left. */
export async function forgetPlaces({ storage }: Platform): Promise<void> {
  await storage.local.remove((await allPlaces(storage)).map(([key]) => key))
}

const allPlaces = async ({ local }: Platform['storage']): Promise<[string, unknown][]> =>
  Object.entries(await local.get(null)).filter(([key]) => key.startsWith(prefix))

const timeOf = (stored: unknown): number => {
  const at = (stored as { at?: unknown } | null)?.at
  return typeof at === 'number' ? at : 0
}

function readPlace(stored: unknown): Place | null {
  if (typeof stored !== 'object' || stored === null) return null
  const { fragment, rotation, spread } = stored as Record<string, unknown>
  if (typeof fragment !== 'string' || !/^page=\d{1,5}(?:&zoom=[\w.,-]{1,60})?$/.test(fragment)) return null
  const turns = typeof rotation === 'number' && [0, 90, 180, 270].includes(rotation) ? rotation : 0
  // Before there were two ways to lay out two pages, `true` stood for the one.
  return { fragment, rotation: turns, spread: isSpread(spread) ? spread : spread === true ? 'odd' : 'none' }
}
