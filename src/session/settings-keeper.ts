import { effect } from '@preact/signals'
import { panelWidth } from '../ui/panel/panel-layout'
import type { ReadingSettings, SettingsPort } from './session-ports'
import { usualKinds, type SessionState } from './state'

/** The least width of a window, in CSS pixels, in which the panel is open before the reader has said otherwise. */
const roomForPanel = 1000

/** What holds for a reader who has chosen nothing yet. */
export const usualSettings = (width: number): ReadingSettings => ({
  kinds: usualKinds(),
  folded: new Set(),
  panelOpen: width >= roomForPanel,
  panelWidth: panelWidth.usual,
})

/**
 * Takes the reader's settings over into `state`, keeps each later change of them, and takes over which kinds are switched on elsewhere, until
 * the signal is aborted. The window's width is asked for where nothing is stored, as the browser may have to lay out the page to tell it.
 */
export async function keepSettings(
  state: Pick<SessionState, 'kinds' | 'folded' | 'panelOpen' | 'panelWidth' | 'fault'>,
  settings: SettingsPort,
  { width, signal }: { readonly width: () => number; readonly signal: AbortSignal },
): Promise<void> {
  const { kinds, folded, panelOpen, fault } = state
  const stored = await settings.load().catch((error: unknown) => {
    fault.value = error
    return null
  })
  if (signal.aborted) return
  if (stored) {
    kinds.value = stored.kinds
    folded.value = stored.folded
    state.panelWidth.value = stored.panelWidth
  }
  panelOpen.value = (stored ?? usualSettings(width())).panelOpen
  let own = false
  const stop = effect(() => {
    const now = {
      kinds: kinds.value,
      folded: folded.value,
      panelOpen: panelOpen.value,
      panelWidth: state.panelWidth.value,
    }
    if (own)
      settings.save(now).catch((error: unknown) => {
        fault.value = error
      })
    own = true
  })
  signal.addEventListener('abort', stop)
  // The kinds are the reader's for all pages; what is open or folded is each page's own business while it is open.
  settings.onChange((changed) => {
    if (isSame(changed.kinds, kinds.value)) return
    own = false
    kinds.value = changed.kinds
  }, signal)
}

const isSame = <T>(a: ReadonlySet<T>, b: ReadonlySet<T>): boolean =>
  a.size === b.size && [...a].every((one) => b.has(one))
