import type { Page } from 'puppeteer-core'
import { afterAll, describe, expect, test } from 'vitest'
import { browserNames, type TestBrowser } from '../support/browser'
import { forceColours } from '../support/force-colours'
import { pdfPath, untilRead } from '../support/in-reader'
import { highlighted, openFiling } from '../support/on-page'
import { pdfTraps } from '../support/pdf/pdf-traps'
import { untilMarked, untilSaid, writeNote } from '../support/reader'
import { runWith } from '../support/run-with'
import { wordsLook } from '../support/words-look'

const site = 'https://www1.hkexnews.hk'
const filing = '/listedco/listconews/sehk/2018/0320/ltn20180320112.htm'

const look = (page: Page, words: string) => expect.poll(() => wordsLook(page, words), { message: words })

// Where a contrast theme of the system replaces all colours, highlights are lines and leave the words as they are.
describe.each(browserNames)('forced colours in %s', (name) => {
  let up: TestBrowser

  runWith(
    name,
    {
      readsPdfs: true,
      serve: (replica) => replica.serve(pdfPath, Buffer.from(pdfTraps.plain()), 'application/pdf'),
      isHeld: true,
    },
    (running) => ({ up } = running),
  )
  afterAll(async () => {
    const [page] = await up.browser.pages()
    if (page) await forceColours(up, page, false)
  })

  test('an HTML filing has lines, and a block where the keyboard is', async () => {
    const page = await openFiling(up, filing)
    await forceColours(up, page, true)
    await expect.poll(() => highlighted(page)).toHaveProperty('company')
    const { behind: paper } = await wordsLook(page, 'with limited liability')
    await look(page, 'with limited liability').toEqual({ behind: paper, isLined: false })
    await look(page, 'Baihe Clinical Services Limited').toEqual({ behind: paper, isLined: true })
    await look(page, 'voluntary announcements').toEqual({ behind: paper, isLined: true })
    await writeNote(page, 'There is no assurance', 'why?')
    await untilSaid(page, 'Saved')
    await untilMarked(page, 'yellow', ['There is no assurance'])
    await page.keyboard.press('Escape')
    await look(page, 'There is no assurance').toEqual({ behind: paper, isLined: true })
    await page.evaluate(() => scrollTo(0, 0))
    await page.keyboard.down('Alt')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.up('Alt')
    await expect
      .poll(async () => (await wordsLook(page, 'Hong Kong Exchanges and Clearing')).behind)
      .not.toBe(paper)
  })

  test('the reader draws pages and marks in the system’s colours', async () => {
    const page = await up.extensionPage('options.html')
    await forceColours(up, page, true)
    await page.goto(`${up.base}/reader.html?file=${site}${pdfPath}`, { waitUntil: [] })
    await untilRead(page)
    await expect.poll(() => highlighted(page)).toHaveProperty('reference')
    const { behind: paper } = await wordsLook(page, 'relation to the')
    await look(page, 'relation to the').toEqual({ behind: paper, isLined: false })
    await look(page, 'Borealis Tin Holdings Limited').toEqual({ behind: paper, isLined: true })
    await look(page, 'Previous Announcements').toEqual({ behind: paper, isLined: true })
  })
})
