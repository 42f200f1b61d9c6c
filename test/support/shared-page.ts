import type { Page } from 'puppeteer-core'
import { afterEach } from 'vitest'

/**
 * One page for the tests of a group that keeps its pages, since to open one costs as much as most tests do: opened when the first of them
 * asks for it, brought to the front for each, and opened anew after a test that failed.
 */
export function sharedPage(open: () => Promise<Page>): () => Promise<Page> {
  let page: Page | null = null
  afterEach(({ task }) => {
    if (task.result?.state === 'fail') page = null
  })
  return async () => {
    page ??= await open()
    await page.bringToFront()
    return page
  }
}
