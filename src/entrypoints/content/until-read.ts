import { effect } from '@preact/signals'
import type { Session } from '../../session/session'

/** Resolves once a session has read its page, whatever came of it. */
export const untilRead = ({ state }: Session, signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    const stop = effect(() => {
      if (state.status.value === 'reading') return
      resolve()
      queueMicrotask(() => stop())
    })
    signal.addEventListener('abort', () => {
      stop()
      resolve()
    })
  })
