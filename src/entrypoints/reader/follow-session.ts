import { effect } from '@preact/signals'
import type { Session } from '../../session/session'

interface FollowOptions {
  readonly view: Window
  readonly signal: AbortSignal
  /** Called once all of the document was read and analysed. */
  readonly onAnnotated: () => void
}

/** Has the reader's page follow what its session holds, until the signal. */
export function followSession({ state }: Session, { view, signal, onAnnotated }: FollowOptions): void {
  const root = view.document.documentElement
  const stops = [
    effect(() => {
      if (state.status.value !== 'annotated') return
      view.performance.mark('antecedent-annotated')
      // a PDF does not change any more
      onAnnotated()
    }),
    effect(() => {
      root.classList.toggle('noted', state.notes.value.length > 0)
    }),
  ]
  signal.addEventListener('abort', () => {
    stops.forEach((stop) => stop())
    root.classList.remove('noted')
  })
}
