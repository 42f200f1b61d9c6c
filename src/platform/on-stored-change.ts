import type { Platform, StorageChange } from './platform'

/** Tells of each change of one value in storage.local, with what stands there now, until the signal is aborted. */
export function onStoredChange(
  { storage: { onChanged } }: Platform,
  key: string,
  listener: (stored: unknown) => void,
  signal: AbortSignal,
): void {
  const heard = (changes: Record<string, StorageChange>, area: string): void => {
    if (area === 'local' && Object.hasOwn(changes, key)) listener(changes[key]?.newValue)
  }
  onChanged.addListener(heard)
  signal.addEventListener('abort', () => onChanged.removeListener(heard))
}
