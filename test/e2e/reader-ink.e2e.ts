import type { Page } from 'puppeteer-core'
import { describe, expect, test } from 'vitest'
import { browserNames, type TestBrowser } from '../support/browser'
import { pdfPath, untilRead } from '../support/in-reader'
import { inkErrors } from '../support/ink'
import { patience } from '../support/patience'
import { unevenPdf } from '../support/pdf/uneven-pdf'
import { runWith } from '../support/run-with'

/** How far the box of a word may be from its ink, in CSS pixels, at any size. */
const exact = 2

/** Waits until all words that are on show, some at least, lie on their ink; throws with those that never do. */
async function untilOnInk(page: Page, fewest: number): Promise<void> {
  for (const deadline = Date.now() + patience; ; await new Promise((resolve) => setTimeout(resolve, 200))) {
    // a page that is being drawn anew has no ink yet
    const errors = await inkErrors(page, 1).catch(() => [])
    const off = errors.filter(({ start, end }) => Math.max(Math.abs(start), Math.abs(end)) > exact)
    if (errors.length >= fewest && off.length === 0) return
    if (Date.now() > deadline) throw new Error(`of ${errors.length} words: ${JSON.stringify(off)}`)
  }
}

/** The widest gap that a line below all words of an upright string would have, in CSS pixels. */
const widestGap = (page: Page): Promise<number> =>
  page.evaluate(() => {
    let widest = 0
    for (const line of document.querySelectorAll<HTMLElement>('.textLayer span[role="presentation"]')) {
      if (line.style.getPropertyValue('--rotate') !== '') continue
      const range = document.createRange()
      const walker = document.createTreeWalker(line, NodeFilter.SHOW_TEXT)
      let right: number | null = null
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        range.selectNodeContents(node)
        for (const box of range.getClientRects()) {
          if (right !== null) widest = Math.max(widest, box.left - right)
          right = Math.max(right ?? 0, box.right)
        }
      }
    }
    return widest
  })

/** Turns the page by its key until it stands so, wherever a try before has left it; throws where it never does. */
async function turnTo(page: Page, turn: number): Promise<void> {
  const turned = (): Promise<string | null | undefined> =>
    page.evaluate(() => document.querySelector('.textLayer')?.getAttribute('data-main-rotation'))
  for (const deadline = Date.now() + patience; ;) {
    const before = await turned()
    await page.evaluate(() => document.querySelector<HTMLElement>('.pages')?.focus())
    await page.keyboard.press('r')
    for (let tries = 0; tries < 50 && (await turned()) === before; tries++)
      await new Promise((resolve) => setTimeout(resolve, 100))
    if ((await turned()) === String(turn)) return
    if (Date.now() > deadline) throw new Error(`stands at ${await turned()}, not at ${turn}`)
  }
}

describe.each(browserNames)('%s: words and their ink', (name) => {
  let up: TestBrowser

  runWith(
    name,
    { serve: (replica) => replica.serve(pdfPath, unevenPdf(), 'application/pdf') },
    (running) => ({ up } = running),
  )

  test.each([
    // turned back at last, as the reader remembers how a filing was left
    ['100%, however the page is turned', 100, 30, [90, 180, 270, 0]],
    ['300%, however the page is turned', 300, 8, [90, 180, 270, 0]],
    ['75%', 75, 30, []],
    ['160%', 160, 20, []],
  ])('boxes lie on the ink at %s', async (_, zoom, fewest, turns) => {
    const page = await up.extensionPage(
      `reader.html?file=https://www1.hkexnews.hk${pdfPath}#page=1&zoom=${zoom}`,
    )
    await untilRead(page)
    await untilOnInk(page, fewest)
    expect(await widestGap(page)).toBeLessThan(0.5)
    for (const turn of turns) {
      await turnTo(page, turn)
      await page.evaluate(() =>
        document.querySelector('.textLayer span')?.scrollIntoView({ block: 'center', inline: 'center' }),
      )
      await untilOnInk(page, Math.ceil(fewest / 4))
    }
    expect(await up.errors()).toEqual([])
  })
})
