import type { Browser, Page } from 'puppeteer-core'
import { areOneDocument, showsPdf, usualViewport } from './tabs'

/** The tabs of one Chromium that tests open and leave. */
export interface Tabs {
  /** A tab for an address: the one that a test has left, or a new one. */
  take(url: string): Promise<Page>
  /** Takes away what a test has opened. */
  leave(): Promise<void>
  /** Empties what is left, and has the browser forget every answer that it has kept. */
  forget(): Promise<void>
}

/**
 * Keeps one tab from test to test, as a new one costs the browser as much as a page does, and what it shows until it goes elsewhere, as
 * an empty page costs a process. `prepare` is told of each one before it is used.
 */
export function keepTabs(browser: Browser, prepare: (page: Page) => Promise<void>): Tabs {
  let last: Page | null = null
  let idle: Page | null = null
  return {
    async take(url) {
      const page = idle ?? (await browser.newPage())
      // A tab behind others draws nothing, so that what it loads there comes to stand otherwise.
      await idle?.bringToFront()
      await prepare(page)
      // Another place of the same document would be no new page.
      if (areOneDocument(page.url(), url)) await page.goto('about:blank')
      idle = null
      last = page
      return page
    },
    async forget() {
      await idle?.goto('about:blank')
      const page = (await browser.pages())[0] ?? (await browser.newPage())
      const session = await page.createCDPSession()
      await session.send('Network.clearBrowserCache')
      await session.detach()
    },
    async leave() {
      const [, ...opened] = await browser.pages()
      idle = opened.find((page) => page === last && !showsPdf(page)) ?? null
      await Promise.all(opened.filter((page) => page !== idle).map((page) => page.close()))
      await idle?.setViewport(usualViewport)
    },
  }
}
