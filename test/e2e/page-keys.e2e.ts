import type { Page } from 'puppeteer-core'
import { describe, expect, test } from 'vitest'
import { browserNames, type TestBrowser } from '../support/browser'
import { atRest, untilCard, untilNoCard } from '../support/cards'
import { inShadow, untilShadow } from '../support/closed-shadow'
import { highlighted, openFiling } from '../support/on-page'
import { runWith } from '../support/run-with'
import { sharedPage } from '../support/shared-page'

const filing = '/listedco/listconews/sehk/2018/0320/ltn20180320112.htm'

const press = async (page: Page, key: 'ArrowDown' | 'ArrowUp') => {
  await page.keyboard.down('Alt')
  await page.keyboard.press(key)
  await page.keyboard.up('Alt')
}

/** Waits until what has the focus in the card or the panel fits a selector. */
const untilFocus = (page: Page, selector: string) =>
  untilShadow(page, (root, wanted) => root.activeElement?.matches(wanted), selector)

// Going through a filing by the keyboard alone.
describe.each(browserNames)('the keyboard on a page in %s', (name) => {
  let up: TestBrowser

  runWith(name, { keepsPages: true, isHeld: true }, (running) => ({ up } = running))
  const shared = sharedPage(() => openFiling(up, filing))
  const opened = async () => atRest(await shared())

  test('the keyboard goes over the highlights, into the card and back', async () => {
    const page = await opened()
    await expect.poll(() => highlighted(page)).toHaveProperty('person')
    await press(page, 'ArrowDown')
    await untilCard(page, 'Hong Kong Exchanges and Clearing Limited')
    await press(page, 'ArrowDown')
    await untilCard(page, 'The Stock Exchange of Hong Kong Limited')
    await press(page, 'ArrowDown')
    await untilCard(page, '潮燈生物科學控股有限公司')
    await press(page, 'ArrowUp')
    await untilCard(page, 'The Stock Exchange of Hong Kong Limited')
    expect(await inShadow(page, (root) => root.activeElement)).toBe(null)

    await page.keyboard.press('Enter')
    await untilShadow(page, (root) => root.activeElement?.classList.contains('card'))
    await page.keyboard.press('Tab')
    await untilShadow(page, (root) => root.activeElement?.matches('.card button'))
    await page.keyboard.press('Escape')
    await untilNoCard(page)
    expect(await page.evaluate(() => document.activeElement?.localName)).toBe('body')

    await press(page, 'ArrowDown')
    await untilCard(page, 'TIDELAMP BIOSCIENCES HOLDINGS LIMITED')
    await page.keyboard.press('Escape')
    await untilNoCard(page)
    await expect.poll(() => highlighted(page)).not.toHaveProperty('current')
  })

  test('goes on from within the card, which keeps the focus, and from within the panel', async () => {
    const page = await opened()
    await press(page, 'ArrowDown')
    await untilCard(page, 'Hong Kong Exchanges and Clearing Limited')
    await page.keyboard.press('Enter')
    await untilFocus(page, '.card')
    await press(page, 'ArrowDown')
    await untilCard(page, 'The Stock Exchange of Hong Kong Limited')
    await untilFocus(page, '.card')
    await page.keyboard.press('Tab')
    await untilFocus(page, '.card button')
    await press(page, 'ArrowDown')
    await untilCard(page, '潮燈生物科學控股有限公司')
    await press(page, 'ArrowUp')
    await untilCard(page, 'The Stock Exchange of Hong Kong Limited')
    await page.keyboard.press('Escape')
    await untilNoCard(page)

    await inShadow(page, (root) => root.querySelector<HTMLElement>('.panel .kind')?.focus())
    await press(page, 'ArrowDown')
    await untilCard(page, 'TIDELAMP BIOSCIENCES HOLDINGS LIMITED')
    await untilFocus(page, '.panel .kind')
    const lies = await inShadow(page, (root) => {
      const [card, panel] = ['.floating', '.panel'].map((it) =>
        root.querySelector(it)!.getBoundingClientRect(),
      )
      return { card: card!.right, panel: panel!.left }
    })
    expect(lies.card).toBeLessThanOrEqual(lies.panel)
    await page.keyboard.press('Escape')
    await untilNoCard(page)
    await untilFocus(page, '.panel .kind')
  })

  test('leaves Alt with an arrow to a field that is written in', async () => {
    const page = await opened()
    await inShadow(page, (root) => {
      const buttons = [...root.querySelectorAll<HTMLElement>('.panel button')]
      buttons.find(({ textContent }) => textContent.includes('Note on this filing'))?.click()
    })
    await untilFocus(page, '.note-area')
    await press(page, 'ArrowDown')
    await untilFocus(page, '.note-area')
    expect(await inShadow(page, (root) => root.querySelector('.card') !== null)).toBe(false)
    await page.keyboard.press('Escape')
  })
})
