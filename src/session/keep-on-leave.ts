import { effect } from '@preact/signals'
import type { SessionState } from './state'

/** Calls `keep` when the page is going while a note in it is not stored yet, until the signal is aborted. */
export function keepOnLeave(
  view: Window,
  { editing }: Pick<SessionState, 'editing'>,
  keep: () => void,
  signal: AbortSignal,
): void {
  const stop = effect(() => {
    const saving = editing.value?.saving ?? 'idle'
    // Only as long as it is needed: a page that listens to its unloading does not come back from the browser's memory.
    if (saving === 'idle' || saving === 'saved') return
    view.addEventListener('beforeunload', keep)
    return () => view.removeEventListener('beforeunload', keep)
  })
  signal.addEventListener('abort', stop)
  view.addEventListener('pagehide', keep, { signal })
}
