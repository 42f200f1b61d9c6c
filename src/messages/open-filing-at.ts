import type { FilingRecord } from '../core/annotation/filing'
import type { Jump } from '../core/annotation/jump'
import type { Platform, PlatformTab } from '../platform/platform'
import { leaveJump } from './jump'
import { callPage } from './page-calls'

type Place = Pick<FilingRecord, 'id' | 'url'>

function addressOf(url: string | undefined): URL | null {
  return url !== undefined && URL.canParse(url) ? new URL(url) : null
}

/** What a page of HKEXnews is known by, however its address is spelled; null for an address elsewhere. */
export type PathOf = (address: string) => string | null

interface Places {
  readonly pathOf: PathOf
  /** The reader's own address, up to that of the filing in it. */
  readonly reader: string
}

/** Whether a tab shows a filing, also in the reader. A filing of HKEXnews has its path there for its id. */
function shows(tab: PlatformTab, filing: Place, { pathOf, reader }: Places): boolean {
  const at = addressOf(tab.url?.startsWith(reader) ? tab.url.slice(reader.length) : tab.url)
  if (!at) return false
  const path = pathOf(at.href)
  if (path !== null) return path === filing.id
  const home = addressOf(filing.url)
  return home !== null && at.origin + at.pathname + at.search === home.origin + home.pathname + home.search
}

/**
 * Opens a filing: goes to the tab that shows it already, or to a new one; and there to a place in its text, if one is given. Rejects where the filing's address is none that a tab can be opened on.
 */
export async function openFilingAt(
  platform: Platform,
  filing: Place,
  jump: Jump | null,
  pathOf: PathOf,
): Promise<void> {
  const tabs = await platform.tabs.query({})
  const reader = `${platform.runtime.getURL('reader.html')}?file=`
  const tab = tabs.find((each) => each.id !== undefined && shows(each, filing, { pathOf, reader }))
  if (tab?.id === undefined) {
    const address = addressOf(filing.url)
    if (!address || !/^https?:$/.test(address.protocol)) throw new Error(`Not a web address: ${filing.url}`)
    if (jump !== null) await leaveJump(platform, filing.id, jump)
    await platform.tabs.create({ url: filing.url })
    return
  }
  await platform.tabs.update(tab.id, { active: true })
  if (tab.windowId !== undefined) await platform.windows.update(tab.windowId, { focused: true })
  if (jump === null || (await callPage(platform, tab.id, 'page.show', jump))) return
  // The tab was open before the extension came: nobody is in it yet.
  await leaveJump(platform, filing.id, jump)
  await platform.tabs.reload(tab.id)
}
