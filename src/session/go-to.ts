import { effect } from '@preact/signals'
import { anchor } from '../core/annotation/anchor'
import type { Jump } from '../core/annotation/jump'
import type { TextTarget } from '../core/annotation/selectors'
import type { Span } from '../core/text/span'
import type { SessionState } from './state'

interface GoToOptions {
  readonly jump: (span: Span) => void
  readonly editNote: (id: string) => void
}

/** Ways to go to a place in the text, which may not be read yet. */
export function goingTo(
  state: Pick<SessionState, 'notes' | 'anchors' | 'text' | 'panelOpen'>,
  { jump, editNote }: GoToOptions,
) {
  function showNote(id: string): boolean {
    if (!state.notes.value.some((note) => note.id === id)) return false
    state.panelOpen.value = true
    const stop = effect(() => {
      const found = state.anchors.value.get(id)
      if (found) jump(found.span)
      if (found !== undefined) queueMicrotask(() => stop())
    })
    editNote(id)
    return true
  }

  function showWords(target: TextTarget): void {
    const stop = effect(() => {
      const text = state.text.value
      const found = text && anchor(text.document, target)
      if (found) jump(found.span)
      if (text) queueMicrotask(() => stop())
    })
  }

  function show(place: Jump): void {
    if (place.to === 'words') return showWords(place.target)
    // The notes may not have come from the store yet.
    const stop = effect(() => {
      if (state.notes.value.some(({ id }) => id === place.id))
        queueMicrotask(() => {
          stop()
          showNote(place.id)
        })
    })
  }

  return { showNote, show }
}
