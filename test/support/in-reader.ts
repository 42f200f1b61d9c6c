import type { Page } from 'puppeteer-core'
import type { TestBrowser } from './browser'
import { patience } from './patience'

/** Where the tests' own PDFs stand on the replica. */
export const pdfPath = '/listedco/listconews/sehk/2021/0302/2021030200123.pdf'

/** What a page can tell its driver; an element would be one in Chromium and nothing in Firefox. */
type Told = boolean | string | number | null | undefined

/** Waits until a function in the page returns something true; throws after `patience` ms, saying what the page shows. */
export async function until<Args extends unknown[]>(
  page: Page,
  run: (...args: Args) => Told | Promise<Told>,
  ...args: Args
): Promise<void> {
  const deadline = Date.now() + patience
  for (;;) {
    if (await soFar(page, run, args)) return
    if (Date.now() > deadline) {
      const shown = await page.evaluate(() => `${location.href}: ${document.body.innerText.slice(0, 400)}`)
      throw new Error(`waited in vain for ${run.toString().slice(0, 200)} on ${shown}`)
    }
    await new Promise((resolve) => setTimeout(resolve, 40))
  }
}

async function soFar<Args extends unknown[]>(
  page: Page,
  run: (...args: Args) => Told | Promise<Told>,
  args: Args,
): Promise<boolean> {
  try {
    return Boolean(await page.evaluate(run as (...given: unknown[]) => unknown, ...args))
  } catch (error) {
    // The document goes away under a redirect; the next look sees the next one.
    if (/context|realm|navigat|destroyed|DiscardedBrowsingContext|frame/i.test(String(error))) return false
    throw error
  }
}

/** Waits until PDF filings open in the reader: the browser learns that only once the extension runs. */
export async function untilPdfsAreRead(up: TestBrowser): Promise<void> {
  const page = await up.extensionPage('options.html')
  await until(page, async () => {
    const { chrome } = globalThis as unknown as {
      chrome: { declarativeNetRequest: { getDynamicRules(): Promise<readonly unknown[]> } }
    }
    return (await chrome.declarativeNetRequest.getDynamicRules()).length > 0
  })
  await up.leavePages()
}

/** Waits until the reader shows the words of its first pages. */
export const untilRead = (page: Page): Promise<void> =>
  until(page, () => document.querySelector('.textLayer span') !== null)

/** Opens an address and waits for the reader that it leads to. */
export async function openInReader(up: TestBrowser, url: string): Promise<Page> {
  const page = await up.page(url)
  await untilRead(page)
  return page
}

/** Where a page really is; drivers tell the address before a redirect. */
export const addressOf = (page: Page): Promise<string> => page.evaluate(() => location.href)

/** What the notice in place of a document says first; null where there is none. */
export const noticeOf = (page: Page): Promise<string | null> =>
  page.evaluate(() => document.querySelector('.notice h2')?.textContent ?? null)

/** Clicks what bears this label. */
export async function clickLabel(page: Page, label: string): Promise<void> {
  await until(
    page,
    (wanted) => document.querySelector(`[aria-label="${wanted}"]:not(:disabled)`) !== null,
    label,
  )
  await page.evaluate(
    (wanted) => document.querySelector<HTMLElement>(`[aria-label="${wanted}"]`)?.click(),
    label,
  )
}

/** Clicks the button with these words. */
export async function clickText(page: Page, words: string): Promise<void> {
  const click = (wanted: string): boolean => {
    const button = [...document.querySelectorAll('button')].find(
      ({ textContent }) => textContent.trim() === wanted,
    )
    button?.click()
    return button !== undefined
  }
  await until(page, click, words)
}

/** The number in the toolbar's page box. */
export const pageNumber = (page: Page): Promise<string> =>
  page.evaluate(() => document.querySelector<HTMLInputElement>('.page-box input')?.value ?? '')

/** Waits until the toolbar's page box says so. */
export const untilPage = (page: Page, wanted: string): Promise<void> =>
  until(page, (said) => document.querySelector<HTMLInputElement>('.page-box input')?.value === said, wanted)
