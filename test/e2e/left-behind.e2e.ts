import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { startReplica, type Replica } from '../replica/start-replica'
import type { TestBrowser } from '../support/browser'
import { inShadow, untilShadow } from '../support/closed-shadow'
import { openBrowser } from '../support/open-browser'
import { untilAnnotated, untilListed, untilSaid, typeNote, writeNote } from '../support/reader'

const filing = 'https://www1.hkexnews.hk/listedco/listconews/sehk/2018/0418/ltn20180418077.htm'

// Chromium leaves the content script of an extension alive in its pages when the extension is updated; Firefox takes it away.
describe('a page left behind by an update of the extension in chromium', () => {
  let replica: Replica
  let up: TestBrowser

  beforeAll(async () => {
    replica = await startReplica()
    return () => replica.close()
  })
  // A browser without developer mode does not let an unpacked extension come back from a reload, so that each attempt needs its own.
  beforeEach(async () => {
    up = await openBrowser('chromium', { replica })
    return () => up.close()
  })

  test('tells the reader to reload it and keeps what was written in sight', async () => {
    const page = await up.page(filing)
    await untilAnnotated(page)
    await writeNote(page, 'Harbour Morning', 'Before the update')
    await untilSaid(page, 'Saved')
    await page.keyboard.press('Escape')
    await untilListed(page, ['Before the update'])
    await reloadExtension()
    await page.bringToFront()
    // The page is asked to go on until it has been cut off, which takes the browser a moment.
    await expect
      .poll(async () => {
        await page.mouse.click(20, 300)
        return inShadow(page, (root) => root.querySelector('.fault')?.textContent ?? '')
      })
      .toContain('Antecedent was updated: reload the page to go on')
    await inShadow(page, (root) =>
      [...root.querySelectorAll('button')].find((it) => it.textContent === 'Note on this filing')?.click(),
    )
    await typeNote(page, 'After the update')
    await untilSaid(page, 'Not saved')
    expect(await inShadow(page, (root) => root.querySelector('textarea')?.value)).toBe('After the update')
    expect(await inShadow(page, (root) => root.querySelector('.note-editor .fault')?.textContent)).toContain(
      'Copy what you have written',
    )
    await inShadow(page, (root) => root.querySelector<HTMLElement>('.panel .star')?.click())
    await untilShadow(page, (root) =>
      root.querySelector('.fault')?.textContent?.includes('Antecedent was updated'),
    )
    expect(await up.errors()).toEqual([])
  })

  /** As the browser does it after an update. */
  async function reloadExtension(): Promise<void> {
    const popup = await up.extensionPage('popup.html')
    const closed = new Promise((resolve) => popup.once('close', resolve))
    await popup
      .evaluate(() =>
        (globalThis as unknown as { chrome: { runtime: { reload(): void } } }).chrome.runtime.reload(),
      )
      .catch((error: unknown) => {
        if (!/target closed/i.test(String(error))) throw error
      })
    await closed
  }
})
