import type { Page } from 'puppeteer-core'
import { describe, expect, test } from 'vitest'
import { browserNames, type TestBrowser } from '../support/browser'
import { clickShadow, untilShadow } from '../support/closed-shadow'
import { annualReport, listedParts, sectionText } from '../support/parts'
import { patience } from '../support/patience'
import { searchFor } from '../support/popup-page'
import { typeNote, untilAnnotated, untilSaid, writeNote } from '../support/reader'
import { runWith } from '../support/run-with'

const { index, discussion } = annualReport
const linesOf = (page: Page, selector: string) =>
  page.evaluate(
    (wanted) => [...document.querySelectorAll<HTMLElement>(wanted)].map((one) => one.innerText),
    selector,
  )
const soon = { timeout: patience }

// What is open in one tab follows what is done in another.
describe.each(browserNames)('lists that are open stay in step in %s', (name) => {
  let up: TestBrowser

  runWith(name, { isHeld: true }, (running) => ({ up } = running))

  test('the popup’s and the panels’, as a note is written, edited, deleted and brought back', async () => {
    const parts = await up.page(index.en)
    await untilShadow(parts, (root) => root.querySelector('.part'))
    const popup = await up.extensionPage('popup.html')
    await searchFor(popup, 'harvest', 0)
    const found = () => linesOf(popup, '.hit-snippet')
    const noted = () => sectionText(parts, 'Notes')

    const page = await up.page(discussion.en)
    await untilAnnotated(page)
    await writeNote(page, 'The joint venture began its business', 'harvest')
    await untilSaid(page, 'Saved')
    await expect.poll(found, soon).toEqual(['harvest'])
    await expect.poll(noted, soon).toContain('harvest')
    await expect.poll(() => listedParts(parts), soon).toContainEqual(expect.stringMatching(/1 note$/))
    await typeNote(page, ' in May')
    await untilSaid(page, 'Saved')
    await expect.poll(found, soon).toEqual(['harvest in May'])
    await expect.poll(noted, soon).toContain('harvest in May')
    await clickShadow(page, '.note-editor [aria-label="Delete note"]')
    await expect.poll(found, soon).toEqual([])
    await expect.poll(noted, soon).not.toContain('harvest')
    await page.bringToFront()
    await clickShadow(page, '.toast-undo')
    await expect.poll(found, soon).toEqual(['harvest in May'])
    await expect.poll(noted, soon).toContain('harvest in May')
  })

  test('the popup’s watchlist and the filings opened last', async () => {
    const popup = await up.extensionPage('popup.html')
    const page = await up.page(
      'https://www1.hkexnews.hk/listedco/listconews/sehk/2018/0320/ltn20180320112.htm',
    )
    await untilAnnotated(page)
    await expect
      .poll(() => linesOf(popup, '.recent'), soon)
      .toContainEqual(expect.stringContaining('TLB-204'))
    await clickShadow(page, '.panel .star')
    await expect.poll(() => linesOf(popup, '.stock'), soon).toEqual([expect.stringContaining('09787')])
    await clickShadow(page, '.panel .star')
    await expect.poll(() => linesOf(popup, '.stock'), soon).toEqual([])
  })
})
