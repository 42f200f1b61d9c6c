import type { Page } from 'puppeteer-core'
import type { TestBrowser } from './browser'
import { runInChrome } from './firefox-chrome-scope'

/** Has the system's colours replace those of pages, as a contrast theme does: in Chromium in one tab, in Firefox everywhere until it is called off. */
export async function forceColours(up: TestBrowser, page: Page, on: boolean): Promise<void> {
  if (up.name === 'firefox')
    return runInChrome(
      up.browser,
      on
        ? `Services.prefs.setIntPref('browser.display.document_color_use', 2)`
        : `Services.prefs.clearUserPref('browser.display.document_color_use')`,
    )
  const session = await page.createCDPSession()
  const value = on ? 'active' : 'none'
  // The session stays, since what it emulates ends with it.
  await session.send('Emulation.setEmulatedMedia', { features: [{ name: 'forced-colors', value }] })
}
