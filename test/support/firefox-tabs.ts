import { setTimeout as wait } from 'node:timers/promises'
import type { Browser, Page } from 'puppeteer-core'
import type { BidiConnection } from './firefox-chrome-scope'
import { patience } from './patience'
import { areOneDocument, showsPdf, usualViewport } from './tabs'

/** The tabs of one Firefox that tests open and leave. */
export interface Tabs {
  /** Opens an address in the tab that a test has left, or in a new one, and brings it to the front. */
  open(url: string): Promise<Page>
  /** Takes away what a test has opened, but for the tab that the next one goes on in. */
  leave(): Promise<void>
  /** Takes away that one too. */
  forget(): Promise<void>
}

/** Keeps one tab from test to test, as a new one costs the browser a tenth of what a filing does, and often a process. */
export function keepTabs(browser: Browser): Tabs {
  let last: Page | null = null
  let idle: Page | null = null
  const close = (pages: readonly Page[]) => Promise.all(pages.map((page) => page.close()))
  const opened = async () => (await browser.pages()).slice(1)
  return {
    async open(url) {
      const page = idle ?? (await browser.newPage())
      await idle?.bringToFront()
      idle = null
      last = page
      await go(browser, page, url)
      await page.bringToFront()
      return page
    },
    async leave() {
      const pages = await opened()
      const left = pages.find((page) => page === last)
      idle = left && (await canGoOn(left)) ? left : null
      await close(pages.filter((page) => page !== idle))
      await idle?.setViewport(usualViewport)
    },
    async forget() {
      idle = null
      await close(await opened())
    },
  }
}

/** Whether a tab is still there, nothing of it outlasts its page, as the full screen does, and nothing keeps it from going elsewhere. */
async function canGoOn(page: Page): Promise<boolean> {
  if (showsPdf(page)) return false
  try {
    return await page.evaluate(() => document.fullscreenElement === null)
  } catch (error) {
    // A tab that was just closed may still be listed.
    if (/no such frame|closed|discarded/i.test(String(error))) return false
    throw error
  }
}

/**
 * No load events come for pages of an extension, nor does a redirect to one end a navigation, for which the driver may wait in vain: so
 * this waits for the page itself.
 */
async function go(browser: Browser, page: Page, url: string): Promise<void> {
  const { connection } = browser as unknown as { readonly connection: BidiConnection }
  const { browsingContext } = page.mainFrame() as unknown as {
    readonly browsingContext: { readonly id: string }
  }
  const navigate = (to: string, wait: 'none' | 'complete') =>
    connection.send('browsingContext.navigate', { context: browsingContext.id, url: to, wait })
  await page.evaluate(() => void Object.assign(globalThis, { isLeft: true }))
  // Another place of the same document would be no new page.
  if (areOneDocument(page.url(), url)) await navigate('about:blank', 'complete')
  await navigate(url, 'none')
  const deadline = Date.now() + patience
  while (!(await isLoaded(page))) {
    if (Date.now() > deadline) throw new Error(`${url} did not load within ${patience} ms`)
    await wait(30)
  }
}

async function isLoaded(page: Page): Promise<boolean> {
  try {
    return await page.evaluate(
      () =>
        document.readyState === 'complete' && location.href !== 'about:blank' && !('isLeft' in globalThis),
    )
  } catch (error) {
    // The document goes away under a redirect; the next look sees the next one.
    if (/context|realm|navigat|destroyed|DiscardedBrowsingContext/i.test(String(error))) return false
    throw error
  }
}
