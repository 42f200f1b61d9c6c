import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from 'puppeteer-core'
import { describe, expect, test } from 'vitest'
import { browserNames, type TestBrowser } from '../support/browser'
import {
  addressOf,
  clickLabel,
  clickText,
  openInReader,
  pdfPath,
  until,
  untilRead,
} from '../support/in-reader'
import { annotated, highlighted } from '../support/on-page'
import { pdfTraps } from '../support/pdf/pdf-traps'
import { runWith } from '../support/run-with'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const url = `https://www1.hkexnews.hk${pdfPath}`
const elsewhere = 'https://www.hkex.com.hk/listedco/listconews/sehk/2021/0302/links.html'

/** The rules by which the browser opens PDFs, as they are now. Runs in a page of the extension. */
const rules = async (): Promise<string> => {
  const { chrome } = globalThis as unknown as {
    chrome: { declarativeNetRequest: { getDynamicRules(): Promise<unknown[]> } }
  }
  return JSON.stringify(await chrome.declarativeNetRequest.getDynamicRules())
}

// The options page: what is chosen there holds at once, also in what is open.
describe.each(browserNames)('the options in %s', (name) => {
  let up: TestBrowser
  const open = async (): Promise<Page> => {
    const page = await up.extensionPage('options.html')
    await until(page, () => document.querySelectorAll('.options-section').length === 7)
    return page
  }
  const untilRules = async (page: Page, has: string, is: boolean): Promise<void> => {
    await expect.poll(async () => (await page.evaluate(rules)).includes(has)).toBe(is)
  }

  runWith(
    name,
    {
      readsPdfs: true,
      serve: (replica) => {
        replica.serve(pdfPath, Buffer.from(pdfTraps.plain()), 'application/pdf')
        replica.serve(
          new URL(elsewhere).pathname,
          `<!DOCTYPE html><title>Links</title><a id="link" href="${url}">A filing</a>`,
        )
      },
      isHeld: true,
    },
    (running) => ({ up } = running),
  )

  test('switches kinds of highlights in an open filing, and shows those switched in it', async () => {
    const options = await open()
    // As a test before it may have ended anywhere.
    await clickText(options, 'All')
    // In front from here on: a page that is not seen paints nothing.
    const page = await openInReader(up, url)
    await annotated(page)
    const untilShown = (shown: boolean[]): Promise<void> =>
      expect
        .poll(async () => {
          const { date, reference } = await highlighted(page)
          return [date?.includes('2 April 2031') ?? false, reference?.includes('4 March 2031') ?? false]
        })
        .toEqual(shown)
    const flip = (kind: string) =>
      options.evaluate((wanted) => {
        const label = [...document.querySelectorAll('.option')].find(
          ({ textContent }) => textContent === wanted,
        )
        label!.querySelector('input')!.click()
      }, kind)
    await untilShown([true, true])
    await flip('Dates')
    await untilShown([false, true])
    await flip('Dates')
    await untilShown([true, true])
    await clickText(options, 'None')
    await expect.poll(async () => Object.values(await highlighted(page)).flat()).toEqual([])
    await clickText(options, 'All')
    await untilShown([true, true])
  })

  test('leaves the filings of a host to the browser’s own viewer, here, in the popup and in the reader', async () => {
    const options = await open()
    const popup = await up.extensionPage('popup.html')
    const reader = await openInReader(up, url)
    await clickLabel(reader, 'More')
    await until(reader, () => document.querySelector<HTMLInputElement>('.menu-check input')?.checked)
    await reader.evaluate(() => document.querySelector<HTMLElement>('.menu-check input')!.click())
    await until(reader, () => document.querySelector('.toast')?.textContent.includes('from now on'))
    const hostBox = () => {
      const label = [...document.querySelectorAll('.option')].find(
        ({ textContent }) => textContent === 'www1.hkexnews.hk',
      )
      return label?.querySelector('input')?.checked === false
    }
    await until(options, hostBox)
    await untilRules(options, '"excludedRequestDomains":["www1.hkexnews.hk"]', true)
    const plain = await up.page(url)
    await until(plain, (wanted) => location.href === wanted, url)
    await reader.evaluate(() => document.querySelector<HTMLElement>('.menu-check input')!.click())
    await untilRules(options, '"excludedRequestDomains":["', false)
    await popup.evaluate(() => document.querySelector<HTMLElement>('.reader-switch input')!.click())
    await until(options, () => document.querySelector<HTMLInputElement>('.reader-on')?.checked === false)
    await options.evaluate(() => document.querySelector<HTMLElement>('.reader-on')!.click())
    await until(popup, () => document.querySelector<HTMLInputElement>('.reader-switch input')?.checked)
    await untilRules(options, 'reader.html', true)
  })

  test('leaves links on a site alone until it is taken off the list', async () => {
    const options = await open()
    const type = async (words: string): Promise<void> => {
      await options.evaluate(() => document.querySelector<HTMLInputElement>('.field')!.focus())
      await options.keyboard.type(words)
      await options.keyboard.press('Enter')
    }
    await type('not a site')
    await until(options, () => document.querySelector('.bad') !== null)
    await options.evaluate(() => document.querySelector<HTMLInputElement>('.field')!.select())
    await type('https://www.hkex.com.hk/any')
    await until(options, () => document.querySelector('.site')?.textContent === 'hkex.com.hk')
    await untilRules(options, '"excludedInitiatorDomains":["hkex.com.hk"]', true)
    const page = await up.page(elsewhere)
    await page.evaluate(() => document.getElementById('link')!.click())
    await until(page, (wanted) => location.href === wanted, url)
    const typed = await openInReader(up, url)
    expect(await addressOf(typed)).toContain('reader.html')
    await options.bringToFront()
    await clickLabel(options, 'Take hkex.com.hk off the list')
    await until(options, () => document.querySelector('.site') === null)
    await untilRules(options, '"excludedInitiatorDomains":["', false)
    const other = await up.page(elsewhere)
    await other.evaluate(() => document.getElementById('link')!.click())
    await untilRead(other)
  })

  test('tells what is kept, and forgets the places in PDFs', async () => {
    const page = await openInReader(up, `${url}#page=1`)
    await annotated(page)
    const options = await open()
    const kept = (what: string) =>
      options.evaluate((name) => document.querySelector(`.kept-${name} dd`)?.textContent ?? null, what)
    await expect.poll(() => kept('filings')).toBe('1')
    await expect.poll(() => kept('bytes')).toMatch(/\d (?:kB|MB)$/)
    await expect
      .poll(async () => {
        await options.evaluate(() => {
          document.body.dataset['former'] = ''
          location.reload()
        })
        await until(
          options,
          () =>
            document.body.dataset['former'] === undefined &&
            document.querySelector('.kept-places dd') !== null,
        )
        return kept('places')
      })
      .toBe('1')
    await page.close()
    await clickText(options, 'Forget places')
    await expect.poll(() => kept('places')).toBe('0')
  })

  test('tells the keys of the browser and of the reader', async () => {
    const options = await open()
    await until(options, () => document.querySelectorAll('.key-line kbd').length > 10)
    const words = await options.evaluate(() => document.querySelector('.options')!.textContent)
    expect(words).toContain('Search notes, filings and stocksAlt+Shift+S')
    expect(words).toContain('Show or hide the panelAlt+Shift+K')
    const taiwan = await options.evaluate(
      async () =>
        (await fetch('/_locales/zh_TW/messages.json')).json() as Promise<Record<string, { message: string }>>,
    )
    expect(taiwan['options']?.message).toBe('選項')
  })

  test.each([1100, 360])('passes the rules of accessibility %i pixels wide', async (width) => {
    const options = await open()
    await options.setViewport({ width, height: 900 })
    await options.evaluate(() => document.querySelector('details')!.setAttribute('open', ''))
    await options.evaluate(axe)
    const violations = await options.evaluate(async () => {
      const { axe } = globalThis as unknown as {
        axe: { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> }
      }
      const found = await axe.run()
      return found.violations.flatMap(({ id, nodes }) =>
        nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`),
      )
    })
    expect(violations).toEqual([])
    expect(await options.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
  })
})
