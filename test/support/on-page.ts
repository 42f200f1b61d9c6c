import type { Page } from 'puppeteer-core'
import type { TestBrowser } from './browser'
import { patience } from './patience'

const site = 'https://www1.hkexnews.hk'

/** Opens a page of HKEXnews by its path, or any other by its address, and waits until it is annotated. */
export async function openFiling(up: TestBrowser, address: string): Promise<Page> {
  const page = await up.page(new URL(address, site).href)
  await annotated(page)
  return page
}

/** Waits until the whole page was read: then it has our element. */
export async function annotated(page: Page): Promise<void> {
  await page.waitForFunction(() => document.querySelector('antecedent-root') !== null, { timeout: patience })
}

/** The words that carry highlights near the window, piece by piece in the order of the text, by kind ("reference", "defined-term"). */
export const highlighted = (page: Page): Promise<Record<string, string[]>> =>
  page.evaluate(() => {
    const prefix = 'antecedent-'
    const kinds = [...CSS.highlights].filter(([name]) => name.startsWith(prefix))
    const words = kinds.map(([name, highlight]) => {
      const ranges = [...highlight] as StaticRange[]
      ranges.sort((a, b) =>
        a.startContainer === b.startContainer
          ? a.startOffset - b.startOffset
          : a.startContainer.compareDocumentPosition(b.startContainer) & Node.DOCUMENT_POSITION_FOLLOWING
            ? -1
            : 1,
      )
      const pieces = ranges.map((range) =>
        (range.startContainer as Text).data
          .slice(range.startOffset, range.endOffset)
          .replace(/\s+/g, ' ')
          .trim(),
      )
      return [name.slice(prefix.length), pieces] as const
    })
    return Object.fromEntries(words.filter(([, pieces]) => pieces.length > 0))
  })

/** The middle of the first line of some words in the window's CSS pixels, after they are scrolled into view; throws where the page has none. */
export const pointOf = (page: Page, words: string): Promise<{ x: number; y: number }> =>
  page.evaluate((wanted) => {
    const pattern = new RegExp(wanted.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replaceAll(' ', '[\\s\\u00a0]+'))
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
      const found = pattern.exec(node.data)
      if (!found) continue
      const range = document.createRange()
      range.setStart(node, found.index)
      range.setEnd(node, found.index + found[0].length)
      node.parentElement?.scrollIntoView({ block: 'center' })
      const box = range.getClientRects()[0]
      if (box) return { x: box.left + box.width / 2, y: box.top + box.height / 2 }
    }
    throw new Error(`The page does not show ${wanted}`)
  }, words)

/** Rests the pointer on some words, coming from beside them. */
export async function hover(page: Page, words: string): Promise<void> {
  const { x, y } = await pointOf(page, words)
  await page.mouse.move(x - 1, y - 1)
  await page.mouse.move(x, y)
}

/** Opens the toolbar popup over a page and waits until its line on the tab says some words; returns the popup. */
export async function popupSaying(up: TestBrowser, page: Page, words: string) {
  const popup = await up.openPopupFor(page)
  await popup.waitFor((said) => document.querySelector('.tab-line')?.textContent.includes(said), words)
  return popup
}

/** Shows or hides the panel by the popup's button. */
export async function togglePanel(up: TestBrowser, page: Page): Promise<void> {
  const popup = await popupSaying(up, page, 'Show or hide panel')
  await popup.click('.tab-line button')
  await page.bringToFront()
}
