import type { Page } from 'puppeteer-core'
import type { TestBrowser } from './browser'
import { runInChrome } from './firefox-chrome-scope'

/**
 * Leaves the extension's database no room to write, or gives it back. Chromium is told of a quota of nothing for the extension's origin;
 * `page` is a page of that origin, which must stay open as long as it is full. Firefox is told, as by the system, that the disk is full.
 */
export async function setDiskFull(up: TestBrowser, page: Page, full: boolean): Promise<void> {
  if (up.name === 'firefox') {
    const state = full ? 'full' : 'free'
    await runInChrome(up.browser, `Services.obs.notifyObservers(null, 'disk-space-watcher', '${state}')`)
    return
  }
  const session = await page.createCDPSession()
  await session.send('Storage.overrideQuotaForOrigin', { origin: up.base, ...(full && { quotaSize: 1 }) })
  if (!full) await session.detach()
}
