import type { Page } from 'puppeteer-core'
import { describe, expect, test } from 'vitest'
import type { Replica } from '../replica/start-replica'
import { browserNames, type TestBrowser } from '../support/browser'
import { untilShadow } from '../support/closed-shadow'
import { openInReader, pdfPath, until } from '../support/in-reader'
import { highlighted } from '../support/on-page'
import { patience } from '../support/patience'
import { helveticaWidth } from '../support/pdf/helvetica-width'
import { pdfTraps } from '../support/pdf/pdf-traps'
import { untilAnnotated, untilMarked, writeNote } from '../support/reader'
import { runWith } from '../support/run-with'

const site = 'https://www1.hkexnews.hk'

/** How far a highlight may be from the glyphs, in CSS pixels. */
const exact = 2

/** Waits until these words carry the highlight of a kind, piece by piece as the page's strings cut them; others may do so too. */
async function untilHighlighted(page: Page, kind: string, words: readonly string[]): Promise<void> {
  const deadline = Date.now() + patience
  for (;;) {
    const pieces = (await highlighted(page))[kind] ?? []
    if (words.every((word) => pieces.includes(word))) return
    if (Date.now() > deadline) throw new Error(`${kind}: ${JSON.stringify(pieces)}`)
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
}

/** Where the first highlight of a kind stands on its page, in PDF points from the page's left and top; null while it is not drawn. Runs in the page. */
function placeOf(kind: string, words: string) {
  const found = ([...(CSS.highlights.get(`antecedent-${kind}`) ?? [])] as StaticRange[]).find((part) =>
    (part.startContainer as Text).data.slice(part.startOffset, part.endOffset).includes(words),
  )
  if (!found) return null
  const range = document.createRange()
  range.setStart(found.startContainer, found.startOffset)
  range.setEnd(found.endContainer, found.endOffset)
  const sheet = found.startContainer.parentElement?.closest('.page')?.querySelector('.canvasWrapper')
  const [box, around] = [range.getBoundingClientRect(), sheet?.getBoundingClientRect()]
  if (!around || box.width === 0) return null
  const pixels = around.width / 595
  const { data } = found.startContainer as Text
  return {
    pixels,
    before: data.slice(0, found.startOffset),
    words: data.slice(found.startOffset, found.endOffset),
    left: box.left - around.left,
    right: box.right - around.left,
    top: box.top - around.top,
    bottom: box.bottom - around.top,
  }
}

/** As placeOf, once it stands still: a page is drawn anew, and with it its text, where the panel takes some of its width. */
async function settledPlace(page: Page, kind: string, words: string) {
  let before = ''
  let place: ReturnType<typeof placeOf> = null
  await expect
    .poll(
      async () => {
        place = await page.evaluate(placeOf, kind, words)
        const now = JSON.stringify(place)
        const still = place !== null && now === before
        before = now
        return still
      },
      { interval: 100 },
    )
    .toBe(true)
  return place!
}

// What the reader reads in PDFs that others trip over, and where its highlights lie.
describe.each(browserNames)('the text of PDFs in %s', (name) => {
  let replica: Replica
  let up: TestBrowser
  const open = async (pdf: Uint8Array, fragment = ''): Promise<Page> => {
    replica.serve(pdfPath, Buffer.from(pdf), 'application/pdf')
    return openInReader(up, `${site}${pdfPath}${fragment}`)
  }

  runWith(name, { readsPdfs: true, isHeld: true }, (running) => ({ replica, up } = running))

  test('carries highlights of dates, references and terms, on the words', async () => {
    const page = await open(pdfTraps.plain())
    await untilHighlighted(page, 'date', ['2 April 2031'])
    await untilHighlighted(page, 'reference', ['4 March 2031', '18 March 2031'])
    await untilHighlighted(page, 'defined-term', ['Company'])
    for (const words of ['18 March 2031', '4 March 2031']) {
      const place = await settledPlace(page, 'reference', words)
      const left = (60 + helveticaWidth(place.before, 11)) * place.pixels
      expect(Math.abs(place.left - left)).toBeLessThan(exact)
      expect(Math.abs(place.right - left - helveticaWidth(place.words, 11) * place.pixels)).toBeLessThan(
        exact,
      )
      const baseline = 106 * place.pixels
      expect(place.top).toBeLessThan(baseline - 7 * place.pixels)
      expect(place.bottom).toBeGreaterThan(baseline)
      expect(place.bottom).toBeLessThan(baseline + 6 * place.pixels)
    }
  })

  test('reads spaced Chinese text whose font the file does not hold, a date across lines included', async () => {
    const page = await open(pdfTraps.spacedHan())
    await untilHighlighted(page, 'reference', ['二', '零', '三', '一', '年', '月', '四', '日'])
    const place = await settledPlace(page, 'reference', '年')
    // its place among the characters of its line, spaces included, each 8 points wide
    const index =
      [...'茲 提 述 北 礦 錫 業 控 股 有 限 公 司（「 本 公 司 」）日 期 為 二 零 三 一 年'].length - 1
    expect(Math.abs(place.left - (60 + 8 * index) * place.pixels)).toBeLessThan(exact)
    expect(Math.abs(place.right - (68 + 8 * index) * place.pixels)).toBeLessThan(exact)
  })

  test('reads columns one after the other and turned pages', async () => {
    const columns = await open(pdfTraps.columns())
    await untilHighlighted(columns, 'date', ['9 May 2031', '30 June 2032'])
    const turned = await open(pdfTraps.rotated())
    await untilHighlighted(turned, 'reference', ['18 March 2031'])
  })

  test('reads a date on over the foot and the head of pages', async () => {
    const page = await open(pdfTraps.runningHeads())
    await untilAnnotated(page)
    await page.evaluate(() => document.querySelector('.page[data-page-number="2"]')?.scrollIntoView())
    await page.evaluate(() => document.querySelector('.pages')?.scrollBy(0, -400))
    await untilHighlighted(page, 'reference', ['9', 'March 2031'])
    // what lies between them is the page's foot and the next one's head
    expect((await highlighted(page))['reference']).toEqual(['circular', '9', 'March 2031'])
  })

  test('keeps a note on selected words, and finds it again', async () => {
    const page = await open(pdfTraps.plain())
    await untilAnnotated(page)
    await settledPlace(page, 'date', '2 April 2031')
    await writeNote(page, 'the mill at Hollow Creek', 'Where is it?')
    await untilMarked(page, 'yellow', ['the mill at Hollow Creek'])
    await untilShadow(page, (root) => root.querySelector('.save-mark')?.textContent?.trim() === 'Saved')
    const again = await open(pdfTraps.plain())
    await untilMarked(again, 'yellow', ['the mill at Hollow Creek'])
  })

  test.each([
    ['pictures', pdfTraps.scan, /1 of 4.*2.*3/s],
    ['glyphs without characters', pdfTraps.noUnicode, /1 of 2.*2/s],
    ['one font without characters', pdfTraps.partlyNoUnicode, /1 of 2.*2/s],
  ])('says which pages hold no text: %s', async (_, pdf, words) => {
    const page = await open(pdf())
    await until(page, () => document.querySelector('.coverage') !== null)
    expect(await page.evaluate(() => document.querySelector('.coverage')?.textContent)).toMatch(words)
  })

  // Firefox tells its driver of no workers; `npm run bench -- reader` counts their threads there.
  const untilWorkers = async (wanted: number): Promise<void> => {
    if (name === 'firefox') return
    const workers = (): number =>
      up.browser.targets().filter((target) => target.url().includes('analysis-worker')).length
    await expect.poll(workers).toBe(wanted)
  }

  test('reads the page first that a long filing opens at, and frees its worker when all is read', async () => {
    const page = await open(pdfTraps.long(), '#page=300')
    await untilHighlighted(page, 'reference', ['20 June 2041'])
    await untilShadow(page, (root) => root.querySelector('.panel .panel-title'))
    await page.evaluate(() => document.querySelector('.pages')?.scrollTo({ top: 0 }))
    await untilHighlighted(page, 'reference', ['1 June 2031'])
    await untilWorkers(0)
  })

  if (name === 'chromium')
    test('frees its worker when the tab closes before all is read', async () => {
      replica.serve(pdfPath, Buffer.from(pdfTraps.long()), 'application/pdf')
      const page = await up.browser.newPage()
      void page.goto(`${site}${pdfPath}#page=1`).catch(() => undefined)
      await untilWorkers(1)
      await page.close()
      await untilWorkers(0)
    })
})
