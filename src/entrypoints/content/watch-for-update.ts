import type { Platform } from '../../platform/platform'

/** Calls back once when the reader comes to a page whose extension was updated or removed since: nothing in it can be stored any more. */
export function watchForUpdate(
  platform: Platform,
  view: Window & typeof globalThis,
  signal: AbortSignal,
  onLeftBehind: () => void,
): void {
  const watch = new AbortController()
  const look = (): void => {
    if (platform.runtime.id !== undefined) return
    watch.abort()
    onLeftBehind()
  }
  const options = { signal: AbortSignal.any([signal, watch.signal]), capture: true, passive: true }
  for (const event of ['focus', 'pointerdown', 'keydown']) view.addEventListener(event, look, options)
  view.document.addEventListener('visibilitychange', look, options)
}
