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

/** Resolves once a session's page is annotated, be it after it has grown; never where it is not. */
export const whenAnnotated = ({ state }: Session, signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    const stop = effect(() => {
      if (state.status.value !== 'annotated') return
      resolve()
      queueMicrotask(() => stop())
    })
    signal.addEventListener('abort', () => stop())
  })
