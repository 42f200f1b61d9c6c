import { effect, signal as makeSignal } from '@preact/signals'
import { render } from 'preact'
import { mount } from '../ui/mount'
import { pageStyles } from '../ui/styles/styles'
import type { Translate } from '../ui/texts'
import type { SessionActions } from './actions'
import { listenToInnerKeys } from './listen-to-inner-keys'
import { makeRoom } from './make-room'
import type { SessionState } from './state'
import type { SessionFiling } from './view/SessionPanel'
import { SessionView } from './view/SessionView'

export { prepareLabels } from '../ui/labels'

export interface ShowOptions {
  readonly filing: SessionFiling
  readonly view: Window & typeof globalThis
  readonly state: SessionState
  readonly actions: SessionActions
  readonly translate: Translate
  readonly canHighlight: boolean
  readonly canLink: boolean
  readonly signal: AbortSignal
}

/** Puts the card, the panel and the rest over a page that is annotated, and takes them away with the signal. */
export function showSession({ view, state, signal, ...props }: ShowOptions): void {
  const size = makeSignal(sizeOf(view))
  view.addEventListener('resize', () => (size.value = sizeOf(view)), { signal, passive: true })
  const layer = mount(view.document, pageStyles, signal).layer(props.translate('locale'))
  listenToInnerKeys(layer, props.actions)
  render(<SessionView state={state} size={size} {...props} />, layer)
  const stop = effect(() => {
    const width = state.status.value === 'annotated' && state.panelOpen.value ? state.panelWidth.value : 0
    makeRoom(view, size.value.width > 0 ? width : 0)
  })
  signal.addEventListener('abort', () => {
    render(null, layer)
    stop()
    makeRoom(view, 0)
  })
}

/** The part of the window that the page is seen in: beside its scrollbar. */
const sizeOf = (view: Window) => ({
  width: view.document.scrollingElement?.clientWidth ?? view.innerWidth,
  height: view.innerHeight,
})
