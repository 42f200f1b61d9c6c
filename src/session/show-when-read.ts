import { effect } from '@preact/signals'
import { nextTask } from './in-slices'
import type { ShowOptions } from './show-session'

/** Shows the session once its page is annotated: not before is the interface's code so much as evaluated. */
export function showWhenRead(options: ShowOptions): void {
  const { state, signal } = options
  // a turn for each: what came before it, its code, its words, the panel with all its rows
  const show = async (): Promise<void> => {
    await nextTask()
    const { prepareLabels, showSession } = await import('./show-session')
    await nextTask()
    prepareLabels(options.translate)
    await nextTask()
    if (!signal.aborted) showSession(options)
  }
  const stop = effect(() => {
    if (state.status.value !== 'annotated') return
    queueMicrotask(() => stop())
    void show()
  })
  signal.addEventListener('abort', () => stop())
}
