import type { Page } from 'puppeteer-core'

/** How many pages are scrolled past, and how fast: five a second, as a finger that flicks through a filing. */
const pages = 100
const seconds = 20

/** The share of frames that were not shown while a document was scrolled, in percent. Starts at its first page. */
export async function scrollThrough(page: Page): Promise<number> {
  const shown = await page.evaluate(
    (to, ms) =>
      new Promise<number>((resolve) => {
        const container = document.querySelector('.pages')
        const last = document.querySelector<HTMLElement>(`.page[data-page-number="${to}"]`)
        if (!container || !last) throw new Error(`the document has no page ${to}`)
        const distance = last.offsetTop
        const start = performance.now()
        let frames = 0
        const step = (): void => {
          const passed = performance.now() - start
          container.scrollTop = (distance * passed) / ms
          frames += 1
          if (passed < ms) requestAnimationFrame(step)
          else resolve(frames)
        }
        requestAnimationFrame(step)
      }),
    pages + 1,
    seconds * 1000,
  )
  return Math.max(0, 100 * (1 - shown / (60 * seconds)))
}
