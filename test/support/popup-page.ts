import type { Page } from 'puppeteer-core'
import { patience } from './patience'

/** Types a search into the popup, shown as a page, and waits until it finds this many things; returns what each says, line by line. */
export async function searchFor(popup: Page, query: string, count: number): Promise<string[]> {
  await popup.bringToFront()
  await popup.click('.search-box', { count: 3 })
  await popup.keyboard.type(query)
  await untilPopup(popup, (wanted) => document.querySelectorAll('.hit').length === wanted, count)
  return popup.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('.hit')].map((hit) => hit.innerText.trim()),
  )
}

/** Waits until a function in the popup's page returns something true; throws after `patience` ms, saying what the popup shows. */
export async function untilPopup<Args extends unknown[]>(
  popup: Page,
  run: (...args: Args) => unknown,
  ...args: Args
): Promise<void> {
  try {
    await popup.waitForFunction(
      run as never,
      { timeout: patience, polling: 50 },
      ...(args as unknown[] as never[]),
    )
  } catch (error) {
    const shown = await popup.evaluate(() => document.body.innerText)
    throw new Error(`the popup does not come to that; it shows: ${shown}`, { cause: error })
  }
}
