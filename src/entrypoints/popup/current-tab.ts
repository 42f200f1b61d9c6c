import type { Signal } from '@preact/signals'
import { documentOrigin, origins } from '../../hkexnews/origins'
import { parsePdfUrl } from '../../hkexnews/pdf-url'
import { callPage } from '../../messages/page-calls'
import { siteOf } from '../../messages/reader-switch'
import type { Platform, PlatformTab } from '../../platform/platform'
import type { TabAction, TabState } from '../../ui/models/tab-model'

/** Where the extension works by itself. */
const hosts = /^(?:www|www1|www3)\.hkexnews\.hk$/

async function currentTab({ tabs }: Platform): Promise<PlatformTab | null> {
  const [tab] = await tabs.query({ active: true, currentWindow: true })
  return tab ?? null
}

/** Asks the page of the current tab what it is; a page that is still loading has no answer yet. */
export async function lookAtTab(platform: Platform): Promise<TabState> {
  const tab = await currentTab(platform)
  if (tab?.id === undefined) return { reach: 'unreachable' }
  const page = await callPage(platform, tab.id, 'page.state')
  if (page) return { reach: 'page', page }
  if (tab.status === 'loading') return { reach: 'asking' }
  const url = tab.url !== undefined && URL.canParse(tab.url) ? new URL(tab.url) : null
  if (url && !/^https?:$/.test(url.protocol)) return { reach: 'unreachable' }
  if (url && !hosts.test(url.hostname)) return { reach: 'idle' }
  const isAllowed = await platform.permissions.contains({ origins: [documentOrigin] })
  if (!isAllowed) return { reach: 'no access' }
  if (!url) return { reach: 'idle' }
  return { reach: parsePdfUrl(url.href) ? 'original' : 'left out' }
}

/** The site of the current tab: of the page that it shows, or of the filing that the reader shows in it. */
export async function siteOfTab(platform: Platform): Promise<string | null> {
  const url = (await currentTab(platform))?.url ?? ''
  const reader = `${platform.runtime.getURL('reader.html')}?file=`
  return siteOf(url.startsWith(reader) ? url.slice(reader.length) : url)
}

/** Does what the reader asked of the current tab; returns whether the popup has done its work. */
export async function actOnTab(
  platform: Platform,
  action: TabAction,
  state: Signal<TabState>,
): Promise<boolean> {
  // First of all: the browser asks the reader only within the click itself.
  if (action === 'allow' && !(await platform.permissions.request({ origins }))) return false
  const tab = await currentTab(platform)
  if (tab?.id === undefined) return false
  if (action === 'allow' || action === 'reload') {
    await platform.tabs.reload(tab.id)
    return true
  }
  if (action === 'panel') return (await callPage(platform, tab.id, 'page.togglePanel')) !== null
  state.value = await annotate(platform, tab.id)
  return state.value.reach === 'page' && state.value.page.status === 'annotated'
}

/** Puts the content script into a page that the reader asked about, and has it read. */
async function annotate(platform: Platform, tabId: number): Promise<TabState> {
  try {
    await platform.scripting.executeScript({ target: { tabId }, files: ['content.js'] })
  } catch (error) {
    // Browsers refuse their own pages, their shops and some viewers; there is nothing that the reader could do about it.
    if (/cannot|can't|missing host permission|not allowed|restricted/i.test(String(error)))
      return { reach: 'unreachable' }
    throw error
  }
  const page = await callPage(platform, tabId, 'page.annotate')
  return page ? { reach: 'page', page } : { reach: 'unreachable' }
}
