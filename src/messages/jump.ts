import { safeParse } from 'valibot'
import type { Jump } from '../core/annotation/jump'
import { jumpShape } from '../core/annotation/shapes'
import type { Platform } from '../platform/platform'

const keyOf = (filingId: string): string => `jump:${filingId}`

/** A jump not taken by then is forgotten: the filing did not open, ms. */
const keptFor = 120_000

/** Leaves word for whoever reads a filing that is about to open: go to this place. */
export async function leaveJump(platform: Platform, filingId: string, jump: Jump): Promise<void> {
  await platform.storage.local.set({ [keyOf(filingId)]: { jump, at: Date.now() } })
}

/** Takes the jump left for a filing: where to go, once; null where there is none. */
export async function takeJump(platform: Platform, filingId: string): Promise<Jump | null> {
  const key = keyOf(filingId)
  const { [key]: left } = await platform.storage.local.get(key)
  if (left === undefined) return null
  await platform.storage.local.remove(key)
  const { jump, at } = left as { jump?: unknown; at?: unknown }
  const age = typeof at === 'number' ? Date.now() - at : Number.POSITIVE_INFINITY
  const parsed = safeParse(jumpShape, jump)
  return parsed.success && age >= 0 && age < keptFor ? parsed.output : null
}
