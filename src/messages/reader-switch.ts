import type { Platform, StorageChange } from '../platform/platform'

const key = 'pdf-reader'

/** Whether PDF filings open in the reader. They do until somebody says otherwise. */
export async function isReaderOn({ storage }: Platform): Promise<boolean> {
  return (await storage.local.get(key))[key] !== 'off'
}

/** Has PDF filings open in the reader from now on, or in the browser's own viewer. */
export const switchReader = ({ storage }: Platform, on: boolean): Promise<void> =>
  storage.local.set({ [key]: on ? 'on' : 'off' })

/** Whether a change of the storage is one of this switch. */
export const changesReader = (changes: Record<string, StorageChange>, area: string): boolean =>
  area === 'local' && Object.hasOwn(changes, key)
