import { effect, signal as makeSignal } from '@preact/signals'
import { render } from 'preact'
import { mount } from '../ui/mount'
import { pageStyles } from '../ui/styles/styles'
import type { Translate } from '../ui/texts'
import type { SessionActions } from './actions'
import type { SessionState } from './state'
import { SessionView } from './view/SessionView'

interface ShowOptions {
  readonly view: Window & typeof globalThis
  readonly state: SessionState
  readonly actions: SessionActions
  readonly translate: Translate
  readonly canHighlight: boolean
  readonly canLink: boolean
  readonly signal: AbortSignal
}

/** The least width that is left to the filing when it makes room for the panel, in CSS pixels; below, the panel lies over it. */
const leastPage = 560

/** Puts the card, the panel and the rest over the page once there is something to show, and takes them away with the signal. */
export function showSession({ view, state, signal, ...props }: ShowOptions): void {
  const size = makeSignal(sizeOf(view))
  view.addEventListener('resize', () => (size.value = sizeOf(view)), { signal, passive: true })
  let isShown = false
  const stops = [
    effect(() => {
      if (isShown || state.status.value !== 'annotated') return
      isShown = true
      const layer = mount(view.document, pageStyles, signal).layer()
      render(<SessionView state={state} size={size} {...props} />, layer)
      signal.addEventListener('abort', () => render(null, layer))
    }),
    effect(() => {
      const width = state.status.value === 'annotated' && state.panelOpen.value ? state.panelWidth.value : 0
      makeRoom(view, size.value.width - width >= leastPage ? width : 0)
    }),
  ]
  signal.addEventListener('abort', () => {
    stops.forEach((stop) => stop())
    makeRoom(view, 0)
  })
}

const sizeOf = (view: Window) => ({ width: view.innerWidth, height: view.innerHeight })

/** Moves the page's right edge to the panel's left, so that no words lie under it. */
function makeRoom({ document }: Window, width: number): void {
  const { style } = document.documentElement
  if (width > 0) style.setProperty('margin-right', `${width}px`, 'important')
  else style.removeProperty('margin-right')
}
