import type { KeyInput, Page } from 'puppeteer-core'
import type { OpenPopup } from './browser'
import { patience } from './patience'

/** A Chromium popup as the tests use it; it is a page like any other to the driver. */
export function chromiumPopup(page: Page): OpenPopup {
  return {
    evaluate: (run, ...args) => page.evaluate(run as never, ...(args as unknown[] as never[])),
    async waitFor(run, ...args) {
      try {
        await page.waitForFunction(run as never, { timeout: patience }, ...(args as unknown[] as never[]))
      } catch (error) {
        if (page.isClosed()) throw new Error('the popup was closed while waiting', { cause: error })
        const shown = await page.evaluate(() => document.body.innerText.slice(0, 500))
        throw new Error(`the popup does not come to that; it shows: ${shown}`, { cause: error })
      }
    },
    type: (text) => page.keyboard.type(text),
    async press(key) {
      try {
        await page.keyboard.press(key as KeyInput)
      } catch (error) {
        // A key may close the popup before it is let go again.
        if (!page.isClosed()) throw error
      }
    },
    click: (selector) => page.click(selector),
    async screenshot(file) {
      await page.screenshot({ path: file })
    },
    isClosed: async () => page.isClosed(),
    async close() {
      if (!page.isClosed()) await page.close()
    },
  }
}
