import { nextTarget } from '../highlight/plan'
import type { Cards, Shown } from './open-cards'
import { scrollToSpan } from './scroll-to'
import type { SessionState } from './state'

interface StepOptions {
  readonly view: Window & typeof globalThis
  readonly state: SessionState
  readonly shown: Shown
  readonly cards: Cards
}

/** Makes what goes to the next highlight (1) or the one before (-1) and opens its card, which takes the focus where `focused` says so. */
export function stepThrough({ view, state, shown, cards }: StepOptions) {
  const { document } = view

  /** Where going on begins: at the highlight of the keyboard or of the card, else at what is selected or at the top of the window. */
  function startOffset(): number {
    const at = state.current.value ?? state.card.value?.target ?? state.selected.value?.span
    if (at) return at.start
    const caret = document.caretPositionFromPoint(view.innerWidth / 3, 8)
    const offset = caret && shown.value?.text.offsetAt(caret.offsetNode, caret.offset)
    return (offset ?? 0) - 1
  }

  return (step: 1 | -1, focused: boolean): void => {
    const now = shown.value
    const target = now && nextTarget(now.plan, startOffset(), step)
    if (!now || !target) return
    state.current.value = target
    scrollToSpan(view, now.text, target)
    cards.open(target, { pinned: true, focused })
  }
}
