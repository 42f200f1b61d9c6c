import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from 'puppeteer-core'
import { describe, expect, test } from 'vitest'
import { browserNames, type TestBrowser } from '../support/browser'
import { clickLabel, clickText, openInReader, pdfPath, until } from '../support/in-reader'
import { codedPictures } from '../support/pdf/pictures'
import { writePdf } from '../support/pdf/write-pdf'
import { runWith } from '../support/run-with'
import { sharedPage } from '../support/shared-page'
import { wordsLook } from '../support/words-look'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const url = `https://www1.hkexnews.hk${pdfPath}`

const line = (text: string, y: number, font: 'latin' | 'han' | 'big5' = 'latin') => ({ text, x: 60, y, font })
const filing = writePdf(
  Array.from({ length: 5 }, (_, i) => ({
    marks: [
      line(`Page ${i + 1}: the Term, a term, terminal`, 90),
      line('the annual', 110),
      line('report', 126),
      ...(i === 0
        ? [
            line('本公司董事會', 160, 'big5'),
            line('董 事 會 欣 然 宣', 190, 'han'),
            line('佈 年 報', 206, 'han'),
            { ...codedPictures.fax, x: 60, y: 300, side: 60 },
            { ...codedPictures.jbig2, x: 160, y: 300, side: 60 },
            { ...codedPictures.jpeg2000, x: 260, y: 300, side: 60 },
          ]
        : []),
    ],
  })),
)

/** The colour of the first page's canvas at a place in points, "red,green,blue". Runs in the page. */
function colourAt(x: number, y: number): string {
  const canvas = document.querySelector<HTMLCanvasElement>('.page .canvasWrapper canvas')!
  const pixels = canvas.width / 595
  const at = canvas.getContext('2d')!.getImageData(Math.round(x * pixels), Math.round(y * pixels), 1, 1)
  return [...at.data.slice(0, 3)].join()
}

/** Waits until a place is kept with this spread. */
const untilStored = (page: Page, spread: string): Promise<void> =>
  until(
    page,
    async (wanted) => {
      const { chrome } = globalThis as unknown as {
        chrome: { storage: { local: { get(keys: null): Promise<Record<string, { spread?: string }>> } } }
      }
      return Object.values(await chrome.storage.local.get(null)).some((kept) => kept.spread === wanted)
    },
    spread,
  )

// What the reader shows and how it can be looked at.
describe.each(browserNames)('looking at PDFs in %s', (name) => {
  let up: TestBrowser

  runWith(
    name,
    {
      readsPdfs: true,
      serve: (replica) => {
        replica.serve(pdfPath, Buffer.from(filing), 'application/pdf')
      },
      keepsPages: true,
      isHeld: true,
    },
    (running) => ({ up } = running),
  )
  const opened = sharedPage(() => openInReader(up, `${url}#page=1`))

  test('draws pictures that need decoders of their own, and Chinese in Big5 without its font', async () => {
    const page = await opened()
    await until(page, () => document.querySelector('.textLayer')?.textContent.includes('本公司董事會'))
    for (const [x, y, wanted] of [
      [90, 330, '0,0,0'],
      [190, 330, '0,0,0'],
      [275, 330, '0,0,255'],
      [305, 330, '255,0,0'],
      [400, 330, '255,255,255'],
    ] as const)
      await expect
        .poll(() => page.evaluate(colourAt, x, y), { message: `at ${x}`, timeout: 5000 })
        .toBe(wanted)
  })

  // without one Chromium lays out all layers anew at each step of a scroll, and scrolls only when scripts rest
  test('has its pages on a colour that nothing shows through', async () => {
    const page = await opened()
    const colour = await page.evaluate(
      () => getComputedStyle(document.querySelector('.pages')!).backgroundColor,
    )
    expect(colour).toMatch(/^rgb\(/)
  })

  test('has room for everything in a window of 360 pixels', async () => {
    const page = await opened()
    await page.setViewport({ width: 360, height: 640 })
    await until(page, () => {
      const box = document.querySelector('.page')!.getBoundingClientRect()
      return box.width > 200 && box.width <= 360
    })
    const cut = await page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('.toolbar button, .toolbar input, .toolbar select')]
        .filter((element) => element.checkVisibility())
        .filter((element) => {
          const { left, right } = element.getBoundingClientRect()
          return left < 0 || right > innerWidth
        })
        .map((element) => element.outerHTML.slice(0, 80)),
    )
    expect(cut).toEqual([])
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360)
    await clickLabel(page, 'More')
    const menu = await page.evaluate(() => {
      const { left, right } = document.querySelector('.menu-body')!.getBoundingClientRect()
      return left >= 0 && right <= innerWidth
    })
    expect(menu).toBe(true)
    await clickText(page, 'Zoom in+')
    await until(page, () => document.querySelector('.page')!.getBoundingClientRect().width > 360)
    await page.setViewport({ width: 1280, height: 900 })
    await page.keyboard.press('Escape')
  })

  test('grows under two fingers', async () => {
    const page = await opened()
    await page.keyboard.press('0')
    await until(
      page,
      () => Math.abs(document.querySelector('.page')!.getBoundingClientRect().width - 793) < 3,
    )
    await page.evaluate(() => {
      const at = (type: string, apart: number): void => {
        const event = new Event(type, { bubbles: true, cancelable: true })
        const touches = [
          { clientX: 400 - apart, clientY: 400 },
          { clientX: 400 + apart, clientY: 400 },
        ]
        document.querySelector('.page')!.dispatchEvent(Object.assign(event, { touches }))
      }
      at('touchstart', 50)
      at('touchmove', 100)
    })
    await until(page, () => document.querySelector('.page')!.getBoundingClientRect().width > 1500)
  })

  test('shows sepia paper, and what was chosen elsewhere', async () => {
    const page = await opened()
    await clickLabel(page, 'More')
    await clickText(page, 'Sepia')
    await until(page, () => document.querySelector('.reader.on-sepia') !== null)
    // As it is drawn, since the canvas lies over the paper.
    await expect.poll(async () => (await wordsLook(page, 'the annual')).behind).toBe('243,231,207')
    const options = await up.extensionPage('options.html')
    await until(options, () => document.querySelector<HTMLInputElement>('input[value="sepia"]')?.checked)
    await options.evaluate(() => document.querySelector<HTMLElement>('input[value="device"]')!.click())
    await until(page, () => document.querySelector('.reader.on-white') !== null)
  })

  test('tells how far it is with printing, and stops when asked to', async () => {
    const page = await opened()
    await page.evaluate(() => {
      const seen = globalThis as unknown as { printed: number }
      seen.printed = 0
      window.print = () => (seen.printed += 1)
      const decode = HTMLImageElement.prototype.decode
      HTMLImageElement.prototype.decode = function () {
        return decode.call(this).then(() => new Promise((resolve) => setTimeout(resolve, 300)))
      }
    })
    await clickLabel(page, 'Print')
    await until(page, () => document.querySelector('.toast')?.textContent.includes('1 of 5'))
    await page.evaluate(() => document.querySelector<HTMLElement>('.toast [aria-label="Close"]')!.click())
    await until(page, () => document.querySelector('.toast') === null)
    expect(await page.evaluate(() => document.querySelectorAll('.print-sheets').length)).toBe(0)
    expect(await page.evaluate(() => (globalThis as unknown as { printed: number }).printed)).toBe(0)
  })

  test('lays out two pages, with and without a cover, and remembers it', async () => {
    const page = await opened()
    const rows = () =>
      page.evaluate(() => [...document.querySelectorAll('.spread')].map((row) => row.children.length))
    await page.keyboard.press('Escape')
    await page.keyboard.press('d')
    await expect.poll(rows).toEqual([2, 2, 1])
    await page.keyboard.press('d')
    await expect.poll(rows).toEqual([1, 2, 2])
    await page.keyboard.press('d')
    await expect.poll(rows).toEqual([])
    await clickLabel(page, 'More')
    await clickText(page, 'Two, cover')
    await expect.poll(rows).toEqual([1, 2, 2])
    await untilStored(page, 'even')
    const again = await openInReader(up, url)
    await until(again, () => document.querySelectorAll('.spread').length === 3)
    await clickLabel(again, 'More')
    await clickText(again, 'One')
    await until(again, () => document.querySelectorAll('.spread').length === 0)
    await untilStored(again, 'none')
  })

  test('lists its keys, takes none meanwhile, and passes the rules of accessibility', async () => {
    const page = await openInReader(up, `${url}#page=2`)
    await page.keyboard.press('?')
    await until(page, () => document.querySelector('dialog[open] .key-line') !== null)
    await page.keyboard.press('r')
    expect(await page.evaluate(() => document.querySelector('dialog')?.textContent)).toContain('Fit width')
    await page.evaluate(axe)
    const audit = () =>
      page.evaluate(async () => {
        const { axe } = globalThis as unknown as {
          axe: { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> }
        }
        const { violations } = await axe.run()
        return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`))
      })
    expect(await audit()).toEqual([])
    await page.keyboard.press('Escape')
    await until(page, () => document.querySelector('dialog') === null)
    const { width, height } = await page.evaluate(() => {
      const box = document.querySelector('.page')!.getBoundingClientRect()
      return { width: box.width, height: box.height }
    })
    expect(width).toBeLessThan(height)
    await page.keyboard.press('s')
    await clickLabel(page, 'More')
    await page.keyboard.press('/')
    expect(await audit()).toEqual([])
  })
})
