import type { SessionActions } from './actions'
import { keyAction, takesKey } from './keyboard'

/** Has the keys that go through the filing do so from within the card and the panel too, whose other keys are their own. */
export function listenToInnerKeys(
  layer: HTMLElement,
  actions: Pick<SessionActions, 'step' | 'goToPart' | 'closeCard'>,
): void {
  layer.addEventListener('keydown', (event) => {
    const element = event.target as Element
    if (event.defaultPrevented || takesKey(element, event)) return
    const action = keyAction(event, false)
    const way = action === 'next' || action === 'next part' ? 1 : -1
    if (action === 'close') return actions.closeCard()
    if (action === 'next' || action === 'previous') actions.step(way, element.closest('.card') !== null)
    else if (action !== 'next part' && action !== 'previous part') return
    else if (!actions.goToPart(way)) return
    event.preventDefault()
  })
}
