import type { SessionActions } from './actions'
import { keyAction, takesKey } from './keyboard'
import type { Cards } from './open-cards'
import type { SessionState } from './state'

interface KeysOptions {
  readonly view: Window & typeof globalThis
  readonly state: SessionState
  readonly actions: SessionActions
  readonly cards: Cards
  readonly signal: AbortSignal
}

/** Goes through the highlights by keyboard: see `keyAction`. Of keys pressed in the card or the panel see `listenToInnerKeys`. */
export function listenToKeys({ view, state, actions, cards, signal }: KeysOptions): void {
  const { document } = view

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
    if (action === 'next') actions.step(1, false)
    else if (action === 'previous') actions.step(-1, false)
    else if (action === 'note') actions.noteOnSelection()
    else if (action === 'link') actions.copyWordsLink()
    else if (action === 'open' && state.current.value)
      cards.open(state.current.value, { pinned: true, focused: true })
  }
  document.addEventListener('keydown', onKeyDown, { signal })
}
