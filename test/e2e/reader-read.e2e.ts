import type { Page } from 'puppeteer-core'
import { describe, expect, test } from 'vitest'
import type { Replica } from '../replica/start-replica'
import { browserNames, type TestBrowser } from '../support/browser'
import { expectOnlyReplica } from '../support/expect-only-replica'
import { clickLabel, clickText, openInReader, pdfPath, until, untilPage } from '../support/in-reader'
import { annotated } from '../support/on-page'
import { runWith } from '../support/run-with'
import { smallPdf } from '../support/small-pdf'

const site = 'https://www1.hkexnews.hk'
const url = site + pdfPath
/** The same booklet where it was never open. */
const freshPath = pdfPath.replace('00123', '00124')
/** And where its pages are turned and laid side by side, which is remembered: another address each time that it is tried. */
const turnedPath = (attempt: number): string => pdfPath.replace('00123', `0013${attempt}`)

const booklet = smallPdf({
  pages: Array.from({ length: 8 }, (_, i) => ({
    lines: [`Page ${i + 1}`, 'The prior', 'announcement of the Company', 'See page seven', 'See the site'],
    ...(i === 0 && { link: { line: 3, to: 7 }, picture: 0.3 }),
    ...(i === 1 && { link: { line: 4, to: 'https://elsewhere.example/terms' } }),
    ...(i === 2 && { link: { line: 4, to: 'javascript:alert(1)' } }),
  })),
  outline: [
    ['Beginning', 1],
    ['Chapter five', 5],
  ],
  romanPages: 2,
  script: "app.alert('from the document')",
})

/** How large the first page is shown, in CSS pixels. */
const firstPage = (page: Page): Promise<{ width: number; height: number }> =>
  page.evaluate(() => {
    const { width, height } = document.querySelector('.page')!.getBoundingClientRect()
    return { width: Math.round(width), height: Math.round(height) }
  })

// What the reader does with a document that is open.
describe.each(browserNames)('the reader in %s', (name) => {
  let replica: Replica
  let up: TestBrowser

  runWith(
    name,
    {
      readsPdfs: true,
      serve: (replica) => {
        for (const path of [pdfPath, freshPath, ...[0, 1, 2].map(turnedPath)])
          replica.serve(path, booklet, 'application/pdf')
      },
    },
    (running) => ({ replica, up } = running),
  )

  test('turns pages by button, key, number, the document’s own name and its contents', async () => {
    const page = await openInReader(up, `${url}#page=1`)
    await untilPage(page, 'i')
    await clickLabel(page, 'Next page')
    await untilPage(page, 'ii')
    await page.keyboard.press('j')
    await untilPage(page, '1')
    await page.keyboard.press('End')
    await untilPage(page, '6')
    await page.keyboard.press('g')
    await until(page, () => document.activeElement?.matches('.page-box input') === true)
    await page.keyboard.type('ii')
    await page.keyboard.press('Enter')
    await untilPage(page, 'ii')
    await page.keyboard.press('s')
    await clickText(page, 'Contents')
    await clickText(page, 'Chapter five')
    await untilPage(page, '3')
    await clickText(page, 'Pages')
    await until(page, () => document.querySelectorAll('.page-thumb img').length > 2)
    await clickLabel(page, 'Go to page 4')
    await untilPage(page, '4')
  })

  test('zooms, turns and lays out pages, by key and by wheel', async ({ task }) => {
    const page = await openInReader(up, `${site}${turnedPath(task.result?.retryCount ?? 0)}#page=1`)
    // The panel takes its room when the document has been read: what fits the window is laid out anew then.
    await annotated(page)
    await page.keyboard.press('0')
    await until(
      page,
      () =>
        Math.abs(document.querySelector('.page')!.getBoundingClientRect().width - 793) < 3 &&
        document.querySelector('.page .textLayer:not([hidden])') !== null,
    )
    // Nobody presses a key so soon that the browser has not yet told what is selected.
    await page.evaluate(async () => {
      const [, words] = [...document.querySelectorAll('.textLayer span')].filter((span) => span.textContent)
      const told = new Promise((resolve) =>
        document.addEventListener('selectionchange', resolve, { once: true }),
      )
      getSelection()!.selectAllChildren(words!)
      await told
    })
    await page.keyboard.press('+')
    await until(page, () => document.querySelector('.page')!.getBoundingClientRect().width > 830)
    await until(page, () => getSelection()!.toString().trim() === 'The prior')
    await page.keyboard.press('f')
    await until(page, () => document.querySelector('.page')!.getBoundingClientRect().height <= innerHeight)
    const upright = await firstPage(page)
    expect(upright.width).toBeLessThan(upright.height)
    await page.keyboard.press('r')
    await until(page, () => {
      const { width, height } = document.querySelector('.page')!.getBoundingClientRect()
      return width > height
    })
    await page.keyboard.press('d')
    await until(page, () => document.querySelectorAll('.spread').length === 4)
    const before = await firstPage(page)
    await page.evaluate(() => {
      const wheel = { ctrlKey: true, deltaY: -100, bubbles: true, cancelable: true }
      document.querySelector('.page')!.dispatchEvent(new WheelEvent('wheel', wheel))
    })
    await until(
      page,
      (old) => document.querySelector('.page')!.getBoundingClientRect().width > old + 20,
      before.width,
    )
  })

  test('opens a document where it was left', async () => {
    const page = await openInReader(up, `${url}#page=5`)
    await untilPage(page, '3')
    await until(page, async () => {
      const { chrome } = globalThis as unknown as {
        chrome: { storage: { local: { get(keys: null): Promise<Record<string, { fragment?: string }>> } } }
      }
      const kept = await chrome.storage.local.get(null)
      return Object.entries(kept).some(
        ([key, place]) => key.startsWith('place:') && place.fragment?.includes('page=5'),
      )
    })
    await page.close()
    const again = await openInReader(up, url)
    await untilPage(again, '3')
  })

  test('follows links within the document and back, and lets no other out than to the web', async () => {
    const page = await openInReader(up, `${site}${freshPath}#page=1`)
    await annotated(page)
    await until(page, () => document.querySelector('.annotationLayer a') !== null)
    await page.evaluate(() => document.querySelector<HTMLElement>('.annotationLayer a')?.click())
    await untilPage(page, '5')
    await until(page, () => (history.state as { uid?: number } | null)?.uid === 1)
    // pdf.js takes the focus to where a link leads, once that page is drawn.
    await until(page, () => document.activeElement?.classList.contains('textLayer') === true)
    await page.evaluate(() => history.back())
    await until(page, () => (history.state as { uid?: number } | null)?.uid === 0)
    await untilPage(page, 'i')
    await until(page, () => document.querySelector('.pages')!.scrollTop < 50)
    await page.keyboard.press('j')
    await until(page, () => document.querySelector('.annotationLayer a[href^="https"]') !== null)
    const link = await page.evaluate(() => {
      const { href, title, target, rel } = document.querySelector<HTMLAnchorElement>(
        '.annotationLayer a[href^="https"]',
      )!
      return { href, title, target, rel }
    })
    expect(link).toMatchObject({
      href: 'https://elsewhere.example/terms',
      title: 'https://elsewhere.example/terms',
      target: '_blank',
    })
    expect(link.rel).toContain('noopener')
    await page.keyboard.press('j')
    await until(page, () => document.querySelectorAll('.textLayer').length > 2)
    expect(await page.evaluate(() => document.querySelectorAll('a[href^="javascript"]').length)).toBe(0)
  })

  test('shows dark paper without inverting pictures', async () => {
    const page = await openInReader(up, `${url}#page=1`)
    await clickLabel(page, 'More')
    await clickText(page, 'Dark')
    await until(page, () => {
      const copy = document.querySelector<HTMLCanvasElement>('.pictures canvas')
      const middle = copy?.getContext('2d')?.getImageData(copy.width >> 1, copy.height >> 1, 1, 1).data
      return middle?.join() === '255,0,0,255'
    })
    await clickText(page, 'White')
    await until(page, () => document.querySelector('.pictures') === null)
  })

  test('saves the original bytes and prints every page', async () => {
    const page = await openInReader(up, `${url}#page=1`)
    await page.evaluate(() => {
      const seen = globalThis as unknown as { saved?: [string, number]; printed?: number }
      const make = URL.createObjectURL
      let size = 0
      URL.createObjectURL = (blob: Blob) => {
        size = blob.size
        return make(blob)
      }
      HTMLAnchorElement.prototype.click = function () {
        seen.saved = [this.download, size]
      }
      window.print = () => (seen.printed = document.querySelectorAll('.print-sheets img').length)
    })
    await clickLabel(page, 'Save the original file')
    await until(page, () => (globalThis as unknown as { saved?: unknown }).saved !== undefined)
    expect(await page.evaluate(() => (globalThis as unknown as { saved: unknown }).saved)).toEqual([
      '2021030200123.pdf',
      booklet.length,
    ])
    await clickLabel(page, 'Print')
    await until(page, () => (globalThis as unknown as { printed?: number }).printed === 8)
    await until(page, () => document.querySelector('.print-sheets') === null)
  })

  test('ran no script of the document, asked nobody else and met no error', async () => {
    expect(await up.errors()).toEqual([])
    expectOnlyReplica(replica)
  })
})
