import type { Platform } from '../../platform/platform'

const key = 'last-request'
/** HKEXnews is asked once a second at most. */
const apart = 1_000

/**
 * Does some work that asks HKEXnews: one at a time in the whole extension, and no sooner than a second after the last. The time of the
 * last lies in storage.local, so that a background started anew keeps to it.
 */
export async function inTurn<T>(platform: Platform, locks: LockManager, work: () => Promise<T>): Promise<T> {
  return locks.request(key, async () => {
    const { [key]: last } = await platform.storage.local.get(key)
    const wait = typeof last === 'number' ? Math.min(apart, last + apart - Date.now()) : 0
    if (wait > 0) await new Promise((resolve) => setTimeout(resolve, wait))
    try {
      return await work()
    } finally {
      await platform.storage.local.set({ [key]: Date.now() })
    }
  })
}
