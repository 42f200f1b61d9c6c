import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from 'puppeteer-core'
import { describe, expect, test } from 'vitest'
import type { Replica } from '../replica/start-replica'
import { browserNames, type OpenPopup, type TestBrowser } from '../support/browser'
import { clickShadow, untilShadow } from '../support/closed-shadow'
import { expectOnlyReplica } from '../support/expect-only-replica'
import { runInChrome } from '../support/firefox-chrome-scope'
import { patience } from '../support/patience'
import { searchFor, untilPopup } from '../support/popup-page'
import { untilAnnotated, untilSaid, writeNote } from '../support/reader'
import { runWith } from '../support/run-with'

const site = 'https://www1.hkexnews.hk/listedco/listconews'
const english = `${site}/sehk/2018/0320/ltn20180320112.htm`
const chinese = `${site}/sehk/2018/0320/ltn20180320112_c.htm`
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

// The toolbar popup: one search over notes, filings opened and watched stocks, by the keyboard alone.
describe.each(browserNames)('the popup in %s', (name) => {
  let replica: Replica
  let up: TestBrowser

  runWith(name, { keepsPages: true }, (running) => ({ replica, up } = running))

  const open = async (url: string): Promise<Page> => {
    const page = await up.page(url)
    await untilAnnotated(page)
    return page
  }
  const write = async (page: Page, words: string, body: string) => {
    await writeNote(page, words, body)
    await untilSaid(page, 'Saved')
    await page.keyboard.press('Escape')
    await untilShadow(page, (root) => !root.querySelector('.note-editor'))
  }
  const openPopup = async (page: Page): Promise<OpenPopup> => {
    const popup = await up.openPopupFor(page)
    await popup.waitFor(() => document.activeElement?.className === 'search-box')
    return popup
  }
  /** Waits until one of the tabs shows the page of this address, scrolled to words that stand near the middle of its window. */
  const untilAt = async (url: string, words: string) => {
    await expect
      .poll(
        async () => {
          for (const page of await up.browser.pages()) {
            const at = await page.evaluate(placeOf, words).catch(() => null)
            if (at?.visible && at.url === url) return at.top > 0 && at.top < at.height
          }
          return false
        },
        { timeout: patience },
      )
      .toBe(true)
  }

  test('says what the tab is and that nothing was kept yet', async () => {
    const page = await up.page('https://www1.hkexnews.hk/')
    const popup = await openPopup(page)
    await popup.waitFor(() => document.body.textContent.includes('The home page of HKEXnews'))
    expect(await popup.evaluate(() => document.body.innerText)).toContain('No stocks yet.')
    await popup.type('nothing')
    await popup.waitFor(() => document.body.innerText.includes('Nothing found for “nothing”'))
    await popup.close()
    await page.close()
  })

  test('goes on where the browser has put it aside for a moment', async () => {
    const page = await up.page('https://www1.hkexnews.hk/')
    const popup = await openPopup(page)
    // As Firefox does with a popup that it moves into its panel.
    await popup.evaluate(() => {
      for (const type of ['pagehide', 'pageshow']) dispatchEvent(new PageTransitionEvent(type))
    })
    await popup.waitFor(() => document.body.textContent.includes('The home page of HKEXnews'))
    await popup.type('nothing')
    await popup.waitFor(() => document.body.innerText.includes('Nothing found for “nothing”'))
    await popup.close()
    await page.close()
  })

  test('finds notes, filings and stocks in both languages and scripts', async () => {
    const page = await open(english)
    await write(page, 'approximately RMB41.3 million', 'Cash burn of the peptide')
    await clickShadow(page, '.panel .star')
    await page.close()
    const other = await open(chinese)
    await write(other, '獲得國家食品藥品監督管理總局的批准', '監管機構已批准')
    await other.close()
    const popup = await up.extensionPage('popup.html')
    for (const [query, count, words] of [
      ['peptide', 1, 'Cash burn of the peptide'],
      ['RMB41.3', 1, 'approximately RMB41.3 million'],
      ['監管機構', 1, '監管機構已批准'],
      ['监管机构', 1, '監管機構已批准'],
      ['临床试验', 1, '臨床試驗'],
      ['tidelamp burn', 1, 'Cash burn'],
      ['9787', 3, 'TIDELAMP BIOSCIENCES'],
      ['09787', 3, 'TIDELAMP BIOSCIENCES'],
      ['20 March 2018', 2, 'APPROVAL FOR CLINICAL TRIALS'],
      ['quillfeather', 0, ''],
    ] as const) {
      const found = await searchFor(popup, query, count)
      expect(found.join('\n'), query).toContain(words)
    }
    await popup.close()
  })

  test('opens a note’s filing at the note in a new tab, by the keyboard alone', async () => {
    const page = await up.page('https://www1.hkexnews.hk/')
    const popup = await openPopup(page)
    await popup.type('burn')
    await popup.waitFor(() => document.querySelectorAll('.hit').length === 1)
    const chosen = () =>
      popup.evaluate(() => document.querySelector('[aria-selected="true"]')?.textContent ?? null)
    await popup.press('Escape')
    await popup.waitFor(() => document.querySelector<HTMLInputElement>('.search-box')?.value === '')
    await popup.type('批准')
    await popup.waitFor(() => document.querySelectorAll('.hit').length === 2)
    const first = await chosen()
    await popup.press('ArrowDown')
    const second = await chosen()
    expect(second).not.toBe(first)
    await popup.press('ArrowUp')
    expect(await chosen()).toBe(first)
    expect(first).toContain('監管機構已批准')
    await popup.press('Enter')
    await untilAt(chinese, '的批准')
    await expect.poll(() => popup.isClosed(), { timeout: patience }).toBe(true)
    await page.close()
  })

  test('goes to the tab that shows the filing already', async () => {
    const shown = await open(english)
    const page = await up.page('https://www1.hkexnews.hk/')
    const count = (await up.browser.pages()).length
    const popup = await openPopup(page)
    await popup.type('burn')
    await popup.waitFor(() => document.querySelectorAll('.hit').length === 1)
    await popup.press('Enter')
    await untilAt(english, 'RMB41.3')
    expect(await shown.evaluate(() => document.visibilityState)).toBe('visible')
    expect((await up.browser.pages()).length).toBeLessThanOrEqual(count)
    await page.close()
    await shown.close()
  })

  test('goes back to the search with “/”, and tells the tab’s references', async () => {
    const page = await open(english)
    const popup = await openPopup(page)
    await popup.waitFor(() => document.querySelector('.tab-line')?.textContent.includes('5 references found'))
    await popup.click('.add-box')
    await popup.press('Tab')
    await popup.press('/')
    await popup.waitFor(() => document.activeElement?.className === 'search-box')
    await popup.close()
    await page.close()
  })

  test('is 400 pixels wide, and fits a tab of 320 as well', async () => {
    const page = await up.page('https://www1.hkexnews.hk/')
    const popup = await openPopup(page)
    await popup.waitFor(() => document.body.offsetWidth === 400 && innerWidth >= 400)
    await popup.close()
    const tab = await up.extensionPage('popup.html')
    for (const width of [320, 360, 1280]) {
      await tab.setViewport({ width, height: 640 })
      for (const query of ['', 'tide', 'zzz']) {
        await tab.keyboard.type(query)
        if (query) await untilPopup(tab, () => document.querySelector('.hit, .nothing'))
        const seen = await tab.evaluate(() =>
          [...document.querySelectorAll('main *')]
            .map((one) => one.getBoundingClientRect())
            .every(({ left, right, width: w }) => w <= 1 || (left >= 0 && right <= innerWidth)),
        )
        expect(seen, `${query} in ${width}`).toBe(true)
        await tab.keyboard.press('Escape')
      }
    }
    await tab.close()
  })

  test.each(['light', 'dark'] as const)('holds to the rules of accessibility in %s', async (scheme) => {
    const popup = await up.extensionPage('popup.html')
    await inScheme(up, popup, scheme)
    await untilPopup(popup, () => document.querySelector('.stock'))
    await popup.evaluate(axe)
    for (const query of ['', 'tide', 'zzz']) {
      await popup.keyboard.type(query)
      if (query) await untilPopup(popup, () => document.querySelector('.hit, .nothing'))
      expect(await popup.evaluate(violations), query).toEqual([])
      await popup.keyboard.press('Escape')
    }
    expect(await popup.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches)).toBe(
      scheme === 'dark',
    )
    await popup.close()
  })

  test('nothing went wrong, and nobody else was asked', async () => {
    expect(await up.errors()).toEqual([])
    expectOnlyReplica(replica)
  })
})

/** Shows a page as in a system of that colour scheme. */
async function inScheme(up: TestBrowser, page: Page, scheme: 'light' | 'dark'): Promise<void> {
  if (up.name === 'chromium')
    return page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }])
  const value = scheme === 'dark' ? 0 : 1
  await runInChrome(
    up.browser,
    `Services.prefs.setIntPref('layout.css.prefers-color-scheme.content-override', ${value})`,
  )
}

/** Runs in the popup: what axe-core finds wrong with it, one line a rule. */
async function violations(): Promise<string[]> {
  const { axe } = globalThis as unknown as {
    axe: { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> }
  }
  const found = await axe.run()
  return found.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)
}

/** Runs in a page: its address, whether it is in front, and how far down its window some words stand, in CSS pixels. */
function placeOf(words: string) {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
    const at = node.data.indexOf(words)
    if (at < 0) continue
    const range = document.createRange()
    range.setStart(node, at)
    range.setEnd(node, at + words.length)
    const { top } = range.getBoundingClientRect()
    return { url: location.href, visible: document.visibilityState === 'visible', top, height: innerHeight }
  }
  return null
}
