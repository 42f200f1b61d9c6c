import type { Page } from 'puppeteer-core'
import type { TestBrowser } from '../../support/browser'
import type { Measured } from '../figure'
import { median } from '../measure'
import { shownMark, watchPaint } from './watch-paint'
import { watchStalls, type Stalls } from './watch-stalls'

const rounds = 3
/** How long a page is watched after its first highlights, in milliseconds. */
const rest = 3000

async function open(up: TestBrowser, address: string, isAnnotated: boolean): Promise<Page> {
  const page = await up.browser.newPage()
  await page.evaluateOnNewDocument('globalThis.__name = (named) => named')
  if (isAnnotated) await page.evaluateOnNewDocument(watchPaint, shownMark)
  await page.evaluateOnNewDocument(watchStalls)
  await page.goto(address, { waitUntil: 'load', timeout: 120_000 })
  const isShown = (mark: string): boolean => performance.getEntriesByName(mark).length > 0
  if (isAnnotated) await page.waitForFunction(isShown, { timeout: 60_000, polling: 200 }, shownMark)
  await page.evaluate((ms) => new Promise((resolve) => setTimeout(resolve, ms)), rest)
  return page
}

const stallOf = (page: Page): Promise<number> =>
  page.evaluate(() => (globalThis as unknown as Stalls).benchLongestStall)

/**
 * What can be told of a browser that gives no traces: when the first highlights are shown, counted from the text being there, and how long
 * the page did not answer; other programs count as well, so nothing is held to a bar. `with` and `without` are the addresses of one
 * filing where the extension runs and where it does not.
 */
export async function measureByTheClock(
  up: TestBrowser,
  name: string,
  addresses: { readonly with: string; readonly without: string },
): Promise<Measured[]> {
  const shown: number[] = []
  const [stalls, alone]: [number[], number[]] = [[], []]
  for (let round = 0; round < rounds; round++) {
    const page = await open(up, addresses.with, true)
    shown.push(
      await page.evaluate((mark) => {
        const [visit] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[]
        return (performance.getEntriesByName(mark)[0]?.startTime ?? 0) - (visit?.domInteractive ?? 0)
      }, shownMark),
    )
    stalls.push(await stallOf(page))
    await page.close()
    const plain = await open(up, addresses.without, false)
    alone.push(await stallOf(plain))
    await plain.close()
  }
  return [
    { figure: `${name}: text there to first highlights, by the clock`, value: median(shown), unit: 'ms' },
    {
      figure: `${name}: longest time without an answer, with and without the extension`,
      value: median(stalls),
      unit: 'ms',
      baseline: median(alone),
    },
  ]
}
