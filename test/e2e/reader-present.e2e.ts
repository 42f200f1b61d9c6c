import type { Page } from 'puppeteer-core'
import { describe, expect, test } from 'vitest'
import { browserNames, type TestBrowser } from '../support/browser'
import { openInReader, pdfPath, until, untilPage } from '../support/in-reader'
import { runWith } from '../support/run-with'
import { sharedPage } from '../support/shared-page'
import { smallPdf } from '../support/small-pdf'

const url = `https://www1.hkexnews.hk${pdfPath}`

const booklet = smallPdf({
  pages: Array.from({ length: 8 }, (_, i) => ({
    lines: [`Page ${i + 1}`, 'See page seven'],
    ...(i === 2 && { link: { line: 1, to: 7 } }),
  })),
})

/** Waits until these pages, and no others, fill the screen, and none of the reader's bars is to be seen. */
const untilPresented = (page: Page, numbers: readonly number[]): Promise<void> =>
  until(
    page,
    (wanted) => {
      const pages = [...document.querySelectorAll<HTMLElement>('.page')]
      const boxes = pages.map((one) => one.getBoundingClientRect())
      return (
        document.fullscreenElement !== null &&
        pages.map((one) => one.dataset['pageNumber']).join() === wanted &&
        document.querySelector('.toolbar')!.getBoundingClientRect().height === 0 &&
        boxes.every(
          ({ top, left, right, height }) =>
            top >= -1 && left >= 0 && right <= innerWidth && height <= innerHeight,
        ) &&
        boxes.every(({ left }, i) => i === 0 || left > boxes[i - 1]!.left)
      )
    },
    numbers.join(),
  )

const untilLeft = (page: Page, pages: number): Promise<void> =>
  until(
    page,
    (count) => document.fullscreenElement === null && document.querySelectorAll('.page').length === count,
    pages,
  )

/** Clicks beside all words of the page that is presented. */
async function clickPage(page: Page): Promise<void> {
  const { x, y } = await page.evaluate(() => {
    const { left, top, width, height } = document.querySelector('.page')!.getBoundingClientRect()
    return { x: left + width / 2, y: top + height * 0.8 }
  })
  await page.mouse.click(x, y)
}

/** The middle of the page's link once it stands still: it is laid out anew at another size. */
async function settledLink(page: Page): Promise<{ x: number; y: number }> {
  let [before, now] = ['', '']
  await expect
    .poll(
      async () => {
        before = now
        now = await page.evaluate(() =>
          JSON.stringify(document.querySelector('.annotationLayer a')?.getBoundingClientRect() ?? null),
        )
        return now !== 'null' && now === before
      },
      { interval: 100 },
    )
    .toBe(true)
  const { left, top, width, height } = JSON.parse(now) as DOMRect
  return { x: left + width / 2, y: top + height / 2 }
}

/** Turns the wheel so often at once, each time by so much. */
const wheel = (page: Page, deltaY: number, times: number, ctrlKey = false): Promise<void> =>
  page.evaluate(
    (by, count, withControl) => {
      const over = document.querySelector('.page')!
      for (let i = 0; i < count; i++)
        over.dispatchEvent(
          new WheelEvent('wheel', { deltaY: by, ctrlKey: withControl, bubbles: true, cancelable: true }),
        )
    },
    deltaY,
    times,
    ctrlKey,
  )

// A document in full screen.
describe.each(browserNames)('presenting PDFs in %s', (name) => {
  let up: TestBrowser

  runWith(
    name,
    {
      readsPdfs: true,
      serve: (replica) => {
        replica.serve(pdfPath, booklet, 'application/pdf')
      },
      keepsPages: true,
      isHeld: true,
    },
    (running) => ({ up } = running),
  )
  const opened = sharedPage(() => openInReader(up, `${url}#page=2&zoom=100`))

  async function present(page: Page): Promise<void> {
    await page.bringToFront()
    await page.keyboard.press('e')
  }

  test('turns pages by key, and is then as it was', async () => {
    const page = await opened()
    await untilPage(page, '2')
    await present(page)
    await untilPresented(page, [2])
    for (const key of ['PageDown', 'PageDown', 'ArrowUp', 'ArrowDown', 'Enter', ' ', 'Backspace'] as const)
      await page.keyboard.press(key)
    await untilPresented(page, [5])
    await page.keyboard.press('e')
    await untilLeft(page, 8)
    await until(
      page,
      () => Math.abs(document.querySelector('.page')!.getBoundingClientRect().width - 793) < 3,
    )
    await untilPage(page, '5')
  })

  test('turns pages by click, but not by one on a link, and by wheel, one however far it is turned', async () => {
    const page = await opened()
    await page.keyboard.press('Home')
    await untilPage(page, '1')
    await present(page)
    await untilPresented(page, [1])
    await clickPage(page)
    await untilPresented(page, [2])
    await wheel(page, 120, 5)
    await untilPresented(page, [3])
    const link = await settledLink(page)
    await page.mouse.click(link.x, link.y)
    await untilPresented(page, [7])
    await new Promise((resolve) => setTimeout(resolve, 300))
    await wheel(page, -120, 1)
    await untilPresented(page, [6])
    // what zooms and what hardly turns at all
    await new Promise((resolve) => setTimeout(resolve, 300))
    await wheel(page, 1, 3)
    await wheel(page, 120, 1, true)
    await clickPage(page)
    await untilPresented(page, [7])
    await clickPage(page)
    await untilPresented(page, [8])
    await clickPage(page)
    await untilPresented(page, [8])
    await page.keyboard.press('e')
    await untilLeft(page, 8)
  })

  test('shows two pages side by side where they lie so, and turns both', async () => {
    const page = await opened()
    await page.keyboard.press('Home')
    await untilPage(page, '1')
    await page.keyboard.press('d')
    await until(page, () => document.querySelectorAll('.spread').length === 4)
    await present(page)
    await untilPresented(page, [1, 2])
    await clickPage(page)
    await untilPresented(page, [3, 4])
    await wheel(page, 120, 1)
    await untilPresented(page, [5, 6])
    await page.keyboard.press('PageUp')
    await untilPresented(page, [3, 4])
    await page.keyboard.press('e')
    await untilLeft(page, 8)
    expect(await page.evaluate(() => document.querySelectorAll('.spread').length)).toBe(4)
    await untilPage(page, '3')
  })
})
