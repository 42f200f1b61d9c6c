import { effect } from '@preact/signals'
import { NoteWaitsError } from '../core/annotation/ports'
import type { SessionState } from './state'

/**
 * Calls `keep` when the page is going while a note in it is not stored yet, until the signal is aborted. The browser asks first whether the
 * reader really wants to leave a note that could be stored nowhere.
 */
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
    const isLost = saving === 'failed' && !(editing.value?.fault instanceof NoteWaitsError)
    const onLeave = (event: BeforeUnloadEvent): void => {
      keep()
      if (isLost) event.preventDefault()
    }
    view.addEventListener('beforeunload', onLeave)
    return () => view.removeEventListener('beforeunload', onLeave)
  })
  signal.addEventListener('abort', stop)
  view.addEventListener('pagehide', keep, { signal })
}
