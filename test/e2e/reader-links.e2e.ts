import type { Page } from 'puppeteer-core'
import { describe, expect, test } from 'vitest'
import { browserNames, type TestBrowser } from '../support/browser'
import { clickShadow, untilShadow } from '../support/closed-shadow'
import {
  addressOf,
  clickLabel,
  clickText,
  openInReader,
  pdfPath,
  until,
  untilPage,
} from '../support/in-reader'
import { writePdf } from '../support/pdf/write-pdf'
import { selectWords, untilAnnotated } from '../support/reader'
import { runWith } from '../support/run-with'

const site = 'https://www1.hkexnews.hk'
const url = site + pdfPath

const line = (text: string, y: number, font: 'latin' | 'han' = 'latin') => ({ text, x: 60, y, font })
const filing = writePdf(
  Array.from({ length: 6 }, (_, i) => ({
    marks: [
      line(`This is page ${i + 1}. The annual`, 90),
      line(`report of year ${2021 + i} is here.`, 106),
      ...(i === 3
        ? [
            line('董 事 會 欣 然 宣 佈 ， 本 公 司 與 買', 140, 'han'),
            line('方 已 訂 立 買 賣 協 議 。', 156, 'han'),
          ]
        : []),
    ],
  })),
  { destinations: [['chapter.two', 4]] },
)

/** Waits until these words, and no others, are marked as those that the address asks for. */
const untilLinked = (page: Page, words: string): Promise<void> =>
  until(
    page,
    (wanted) => {
      const parts = [...(CSS.highlights.get('antecedent-linked') ?? [])] as StaticRange[]
      const found = parts.map((part) =>
        (part.startContainer as Text).data.slice(part.startOffset, part.endOffset),
      )
      return found.join(' ') === wanted
    },
    words,
  )

// Addresses that lead to a place of a PDF, and how the reader makes them.
describe.each(browserNames)('links into PDFs in %s', (name) => {
  let up: TestBrowser

  runWith(
    name,
    {
      readsPdfs: true,
      serve: (replica) => {
        replica.serve(pdfPath, Buffer.from(filing), 'application/pdf')
      },
      isHeld: true,
    },
    (running) => ({ up } = running),
  )

  test.each([
    [
      'across a line’s end and in spaced Chinese',
      `#:~:text=The%20annual%20report%20of%20year%202024&text=${encodeURIComponent('本公司與買方')}`,
      '4',
      'The annual report of year 2024 本 公 司 與 買 方',
    ],
    [
      'by what stands around, and from a beginning to an end',
      '#:~:text=This%20is-,page,-5&text=page%205.%20The-,annual,2025',
      '5',
      'page annual report of year 2025',
    ],
    ['by what stands before', '#:~:text=2022%20is-,here', null, null],
    ['in Chinese that is not encoded', '#:~:text=買賣協議', '4', '買 賣 協 議'],
    ['beside a page', '#page=2:~:text=annual%20report', '2', null],
  ])('goes to words and marks them: %s', async (_, fragment, number, words) => {
    const page = await openInReader(up, url + fragment)
    if (number) await untilPage(page, number)
    if (words) await untilLinked(page, words)
    if (words || number) return
    await until(page, () => document.querySelector('.pages')!.scrollTop > 500)
    await untilPage(page, '2')
  })

  test('says that the words are not there, and keeps the words when it is loaded again', async () => {
    const page = await openInReader(up, `${url}#:~:text=no%20such%20words`)
    await untilShadow(page, (root) =>
      root.textContent?.includes('The words of the link are not in this document'),
    )
    // The driver of Firefox may wait in vain for a navigation that is redirected.
    await page.evaluate((address) => location.assign(address), `${url}#:~:text=year%202023`)
    await untilLinked(page, 'year 2023')
    await page.evaluate(() => {
      // The document that is left does not count as the next one.
      CSS.highlights.delete('antecedent-linked')
      location.reload()
    })
    await untilLinked(page, 'year 2023')
    await page.keyboard.press('Escape')
    await untilLinked(page, '')
  })

  test('copies the address of the selected words, by click and by key', async () => {
    const page = await openInReader(up, `${url}#page=4`)
    await untilAnnotated(page)
    await page.evaluate(() => {
      navigator.clipboard.writeText = async (text) => void ((globalThis as { copied?: string }).copied = text)
    })
    await selectWords(page, '買方已', '買賣協議')
    await untilShadow(page, (root) => root.querySelector('.selection-link'))
    await clickShadow(page, '.selection-link')
    const copied = () => page.evaluate(() => (globalThis as { copied?: string }).copied ?? '')
    await expect.poll(copied).toMatch(/pdf#page=4:~:text=%E8%B2%B7/)
    const link = await copied()
    await page.keyboard.down('Alt')
    await page.keyboard.press('l')
    await page.keyboard.up('Alt')
    await untilShadow(page, (root) => root.textContent?.includes('Link copied'))
    expect(await copied()).toBe(link)
    const other = await openInReader(up, link)
    await untilLinked(other, '買 方 已 訂 立 買 賣 協 議')
  })

  test('copies the address of the page, by key and from the menu, and selects words across pages', async () => {
    const page = await openInReader(up, `${url}#page=3&zoom=50`)
    await untilAnnotated(page)
    await page.evaluate(() => {
      navigator.clipboard.writeText = async (text) => void ((globalThis as { copied?: string }).copied = text)
    })
    const copied = () => page.evaluate(() => (globalThis as { copied?: string }).copied ?? '')
    await page.keyboard.press('l')
    await expect.poll(copied).toBe(`${url}#page=3`)
    await page.keyboard.press('j')
    await untilPage(page, '4')
    await clickLabel(page, 'More')
    await clickText(page, 'Copy link to this pageL')
    await expect.poll(copied).toBe(`${url}#page=4`)

    await selectWords(page, 'of year 2024', 'The annualreport of year 2025')
    const words = await page.evaluate(() => getSelection()?.toString().replace(/\s+/g, ' ') ?? '')
    expect(words).toMatch(
      /^of year 2024 is here\..*買 賣 協 議 。.*This is page 5\. The annual report of year 2025$/,
    )
    // in the text, as notes and links have it, too
    await untilShadow(page, (root) => root.querySelector('.selection-link'))
    await clickShadow(page, '.selection-link')
    await expect.poll(copied).toMatch(/#page=4:~:text=of%20year%202024.*2025/)
  })

  test.each([
    ['#page=3&zoom=200', '3', (width: number) => Math.abs(width - 1587) < 4],
    ['#zoom=50', '1', (width: number) => Math.abs(width - 397) < 4],
    ['#nameddest=chapter.two', '5', null],
    ['#chapter.two', '5', null],
    ['#page=99', '1', null],
  ])('understands %s', async (fragment, number, isRight) => {
    const page = await openInReader(up, url + fragment)
    await untilPage(page, number)
    const width = () => page.evaluate(() => document.querySelector('.page')!.getBoundingClientRect().width)
    if (isRight) await expect.poll(async () => isRight(await width())).toBe(true)
    expect(await addressOf(page)).toContain(fragment)
  })
})
