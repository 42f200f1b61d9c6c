import type { Page } from 'puppeteer-core'
import { untilShadow } from './closed-shadow'

/** Waits until the card says some words. */
export const untilCard = (page: Page, words: string): Promise<void> =>
  untilShadow(page, (root, said) => root.querySelector('.card')?.textContent.includes(said), words)

/** Waits until there is no card. */
export const untilNoCard = (page: Page): Promise<void> =>
  untilShadow(page, (root) => !root.querySelector('.card'))

/** A page with no card on it, the pointer at rest beside all words. */
export async function atRest(page: Page): Promise<Page> {
  await page.mouse.move(2, 2)
  await untilNoCard(page)
  return page
}
