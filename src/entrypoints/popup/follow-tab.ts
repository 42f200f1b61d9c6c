import type { Platform } from '../../platform/platform'
import type { TabState } from '../../ui/models/tab-model'
import { lookAtTab } from './current-tab'

/** How long the page of a tab is left alone between two questions, in ms. */
const pause = 250

/** Tells what the current tab is, until the signal is aborted or its page has loaded and was read. */
export async function followTab(
  platform: Platform,
  tell: (tab: TabState) => void,
  signal: AbortSignal,
): Promise<void> {
  while (!signal.aborted) {
    const tab = await lookAtTab(platform)
    if (signal.aborted) return
    tell(tab)
    if (isSettled(tab)) return
    await new Promise((resolve) => setTimeout(resolve, pause))
  }
}

/** A page may have loaded a little before our script comes to it, and looks then as if it had been open before us. */
function isSettled(tab: TabState): boolean {
  if (tab.reach !== 'page') return tab.reach !== 'asking' && tab.reach !== 'left out'
  const { status, page } = tab.page
  return status !== 'reading' && !(status === 'idle' && page === 'filing')
}
