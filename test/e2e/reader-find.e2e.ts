import type { Page } from 'puppeteer-core'
import { describe, test } from 'vitest'
import { browserNames, type TestBrowser } from '../support/browser'
import { clickLabel, clickText, openInReader, pdfPath, until } from '../support/in-reader'
import { writePdf } from '../support/pdf/write-pdf'
import { runWith } from '../support/run-with'
import { smallPdf } from '../support/small-pdf'

const site = 'https://www1.hkexnews.hk'
const url = site + pdfPath
const bookletPath = pdfPath.replace('00123', '00124')

const line = (text: string, y: number, font: 'latin' | 'han' = 'latin') => ({ text, x: 60, y, font })
const filing = writePdf(
  Array.from({ length: 5 }, (_, i) => ({
    marks: [
      line(`Page ${i + 1}: the Term, a term, terminal`, 90),
      line('the annual', 110),
      line('report', 126),
      ...(i === 0 ? [line('董 事 會 欣 然 宣', 190, 'han'), line('佈 年 報', 206, 'han')] : []),
    ],
  })),
)
const booklet = smallPdf({
  pages: Array.from({ length: 8 }, (_, i) => ({
    lines: [`Page ${i + 1}`, 'The prior', 'announcement of the Company'],
  })),
})

const find = async (page: Page, words: string): Promise<void> => {
  await page.keyboard.press('/')
  await until(page, () => document.activeElement?.className === 'find-box')
  await page.evaluate(() => document.querySelector<HTMLInputElement>('.find-box')!.select())
  await page.keyboard.type(words)
}
const untilCount = (page: Page, says: string): Promise<void> =>
  until(page, (wanted) => document.querySelector('.find-count')?.textContent === wanted, says)

// Words that are looked for in a document.
describe.each(browserNames)('finding in PDFs in %s', (name) => {
  let up: TestBrowser

  runWith(
    name,
    {
      readsPdfs: true,
      serve: (replica) => {
        replica.serve(pdfPath, Buffer.from(filing), 'application/pdf')
        replica.serve(bookletPath, booklet, 'application/pdf')
      },
      isHeld: true,
    },
    (running) => ({ up } = running),
  )

  test('finds words across a line’s end, and says what is not there', async () => {
    const page = await openInReader(up, `${site}${bookletPath}#page=1`)
    await find(page, 'no such words')
    await untilCount(page, 'Not found')
    await find(page, 'prior announcement')
    await untilCount(page, '1 of 8')
    await page.keyboard.press('Enter')
    await untilCount(page, '2 of 8')
    await page.keyboard.press('Escape')
    await until(page, () => document.querySelector('.find-bar') === null)
  })

  test('finds Chinese words that the document sets apart', async () => {
    const page = await openInReader(up, `${site}/listedco/listconews/sehk/2021/0820/2021082000612_c.pdf`)
    await find(page, '二 零 二 一 年 六 月 十 八 日')
    await until(page, () => /^1 of \d/.test(document.querySelector('.find-count')?.textContent ?? ''))
  })

  test('finds words with the case, whole words and spaced Chinese across lines, and marks all', async () => {
    const page = await openInReader(up, `${url}#page=1`)
    await find(page, 'term')
    await untilCount(page, '1 of 15')
    await until(page, () => document.querySelectorAll('.textLayer .highlight').length >= 6)
    await clickText(page, 'Whole words')
    await untilCount(page, '1 of 10')
    await clickLabel(page, 'Match case')
    await untilCount(page, '1 of 5')
    await clickLabel(page, 'Match case')
    await clickText(page, 'Whole words')
    await find(page, '宣佈年報')
    await untilCount(page, '1 of 1')
    await find(page, 'annual report')
    await untilCount(page, '1 of 5')
    await page.keyboard.press('Escape')
    await until(page, () => document.querySelector('.textLayer .highlight') === null)
  })
})
