import type { Browser, Page } from 'puppeteer-core'

/** The size that a window has before a test changes it, in CSS pixels. */
export const usualViewport = { width: 1280, height: 900 }

/** The tabs of one Chromium that tests open and leave. */
export interface Tabs {
  /** A tab with nothing in it: one that a test has left, or a new one. */
  take(): Promise<Page>
  /** Takes away what a test has opened. */
  leave(): Promise<void>
  /** Has the browser forget every answer that it has kept. */
  emptyCache(): Promise<void>
}

/** Keeps one tab from test to test, as a new one costs the browser as much as a page does. `prepare` is told of each one before it is used. */
export function keepTabs(browser: Browser, prepare: (page: Page) => Promise<void>): Tabs {
  let last: Page | null = null
  let idle: Page | null = null
  return {
    async take() {
      const page = idle ?? (await browser.newPage())
      // A tab behind others draws nothing, so that what it loads there comes to stand otherwise.
      await idle?.bringToFront()
      await prepare(page)
      idle = null
      last = page
      return page
    },
    async emptyCache() {
      const page = (await browser.pages())[0] ?? (await browser.newPage())
      const session = await page.createCDPSession()
      await session.send('Network.clearBrowserCache')
      await session.detach()
    },
    async leave() {
      const [, ...opened] = await browser.pages()
      const kept = opened.find((page) => page === last) ?? null
      await Promise.all(opened.filter((page) => page !== kept).map((page) => page.close()))
      idle = null
      if (!kept) return
      await kept.setViewport(usualViewport)
      try {
        await kept.goto('about:blank', { timeout: 10_000 })
        idle = kept
      } catch (error) {
        console.error('a tab that does not let itself be emptied is closed:', error)
        await kept.close()
      }
    },
  }
}
