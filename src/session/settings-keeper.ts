import { effect } from '@preact/signals'
import type { SettingsPort } from './session-ports'
import type { SessionState } from './state'

/** The least width of a window, in CSS pixels, in which the panel is open before the reader has said otherwise. */
const roomForPanel = 1000

/** Takes the reader's settings over into `state`, and keeps each later change of them, until the signal is aborted. */
export async function keepSettings(
  state: SessionState,
  settings: SettingsPort,
  { width, signal }: { readonly width: number; readonly signal: AbortSignal },
): Promise<void> {
  const { kinds, folded, panelOpen, panelWidth, fault } = state
  const stored = await settings.load().catch((error: unknown) => {
    fault.value = error
    return null
  })
  if (signal.aborted) return
  if (stored) {
    kinds.value = stored.kinds
    folded.value = stored.folded
    panelWidth.value = stored.panelWidth
  }
  panelOpen.value = stored?.panelOpen ?? width >= roomForPanel
  let first = true
  const stop = effect(() => {
    const now = {
      kinds: kinds.value,
      folded: folded.value,
      panelOpen: panelOpen.value,
      panelWidth: panelWidth.value,
    }
    if (!first)
      settings.save(now).catch((error: unknown) => {
        fault.value = error
      })
    first = false
  })
  signal.addEventListener('abort', stop)
}
