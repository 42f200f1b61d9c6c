import { nextTarget } from '../highlight/plan'
import type { SessionActions } from './actions'
import { keyAction, takesKey } from './keyboard'
import type { Cards, Shown } from './open-cards'
import { scrollToSpan } from './scroll-to'
import type { SessionState } from './state'

interface KeysOptions {
  readonly view: Window & typeof globalThis
  readonly state: SessionState
  readonly shown: Shown
  readonly actions: SessionActions
  readonly cards: Cards
  readonly signal: AbortSignal
}

/** Goes through the highlights by keyboard: see `keyAction`. Keys pressed in the card or panel never arrive here. */
export function listenToKeys({ view, state, shown, actions, cards, signal }: KeysOptions): void {
  const { document } = view

  /** Where going on begins: at the highlight the keyboard was on, else at what is selected or at the top of the window. */
  function startOffset(): number {
    if (state.current.value) return state.current.value.start
    if (state.selected.value) return state.selected.value.span.start
    const caret = document.caretPositionFromPoint(view.innerWidth / 3, 8)
    const offset = caret && shown.value?.text.offsetAt(caret.offsetNode, caret.offset)
    return (offset ?? 0) - 1
  }

  function go(step: 1 | -1): void {
    const now = shown.value
    const target = now && nextTarget(now.plan, startOffset(), step)
    if (!now || !target) return
    state.current.value = target
    scrollToSpan(view, now.text, target)
    cards.open(target, { pinned: true, focused: false })
  }

  function close(): boolean {
    const isOpen = state.card.value !== null || state.current.value !== null || state.linked.value.length > 0
    cards.close()
    state.current.value = null
    state.linked.value = []
    return isOpen
  }

  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.defaultPrevented || takesKey(document.activeElement, event)) return
    const action = keyAction(event, state.current.value !== null)
    if (!action) return
    if (action === 'close' && !close()) return
    if (action === 'next part' && !actions.goToPart(1)) return
    if (action === 'previous part' && !actions.goToPart(-1)) return
    event.preventDefault()
    if (action === 'next') go(1)
    else if (action === 'previous') go(-1)
    else if (action === 'note') actions.noteOnSelection()
    else if (action === 'link') actions.copyWordsLink()
    else if (action === 'open' && state.current.value)
      cards.open(state.current.value, { pinned: true, focused: true })
  }
  document.addEventListener('keydown', onKeyDown, { signal })
}
