import type { Page } from 'puppeteer-core'
import { describe, expect, test } from 'vitest'
import type { Replica } from '../replica/start-replica'
import { browserNames, type TestBrowser } from '../support/browser'
import { expectOnlyReplica } from '../support/expect-only-replica'
import { clickLabel, clickText, openInReader, pdfPath, until } from '../support/in-reader'
import { hostileActions, hostileLinks } from '../support/pdf/hostile-actions'
import { pdfBombs } from '../support/pdf/pdf-bombs'
import { writePdf } from '../support/pdf/write-pdf'
import { runWith } from '../support/run-with'

const site = 'https://www1.hkexnews.hk'

const lockedWithFile = writePdf([{ marks: [{ text: 'Behind a password', x: 60, y: 90 }] }], {
  attachment: ['mill.txt', 'a wheel'],
  password: 'tin',
})

/** The most pixels that the reader draws at once; see src/entrypoints/reader/viewer.ts. */
const largestCanvas = 2 ** 24

/** How long the page may not answer in the midst of it, in ms: a machine that runs other tests is given ten times what people notice. */
const unanswered = 5_000

/** What the list of attachments says of its one file, and under which name that is saved. */
async function savedAttachment(page: Page): Promise<{ says: string; saved: string }> {
  await clickLabel(page, 'Contents and pages')
  await clickText(page, 'Attachments')
  await until(page, () => document.querySelector('.attachment-name')?.textContent.includes('byte'))
  return page.evaluate(async () => {
    const save = document.querySelector<HTMLElement>('.attachment button')
    const saved = await new Promise<string>((resolve) => {
      HTMLAnchorElement.prototype.click = function () {
        resolve(this.download)
      }
      save?.click()
    })
    return { says: document.querySelector('.attachment-name')?.textContent ?? '', saved }
  })
}

/** Runs in the page: its clock goes so many times as fast from now on, until it says that the document is slow. */
function hurry(times: number): void {
  const now = performance.now.bind(performance)
  const from = now()
  let held: number | null = null
  performance.now = () => {
    const fast = from + (now() - from) * times
    if (document.querySelector('.slow')) held ??= fast
    return held ?? fast
  }
}

// What PDFs do that were made to stop programs, or to have them do something.
describe.each(browserNames)('a hostile PDF in %s', (name) => {
  let replica: Replica
  let up: TestBrowser
  const open = (pdf: Buffer): Promise<Page> => {
    replica.serve(pdfPath, pdf, 'application/pdf')
    return up.page(site + pdfPath)
  }

  runWith(name, { readsPdfs: true }, (running) => ({ replica, up } = running))

  test.each(['pageCount', 'image', 'itself', 'nesting', 'tree', 'pageSize', 'text', 'spaces'] as const)(
    'is opened or refused, and the page goes on: %s',
    async (bomb) => {
      const page = await open(pdfBombs[bomb]())
      await until(
        page,
        () =>
          document.querySelector('.notice[role="alert"], .coverage') !== null ||
          document.querySelector('.textLayer .endOfContent') !== null ||
          performance.getEntriesByName('antecedent-annotated').length > 0,
      )
      const asked = Date.now()
      const largest = await page.evaluate(() =>
        Math.max(0, ...[...document.querySelectorAll('canvas')].map(({ width, height }) => width * height)),
      )
      expect(Date.now() - asked).toBeLessThan(unanswered)
      expect(largest).toBeLessThanOrEqual(largestCanvas)
      expect(await up.errors()).toEqual([])
    },
  )

  test('has files within it unpacked up to a limit, also behind a password', async () => {
    const lines = (page: Page): Promise<string[]> =>
      page.evaluate(() => [...document.querySelectorAll('.attachment')].map((line) => line.textContent))
    const page = await open(pdfBombs.attachments())
    await until(page, () => document.querySelector('.textLayer .endOfContent') !== null)
    await clickLabel(page, 'Contents and pages')
    await clickText(page, 'Attachments')
    await until(page, () =>
      document.querySelector('.attachment:last-child .figures')?.textContent.startsWith('More than'),
    )
    const refused = 'More than 67.1 MB when unpacked: to save it, use the browser’s own viewer'
    expect(await lines(page)).toEqual([`large${refused}`, 'note6 byte', `twice${refused}`])
    const locked = await open(Buffer.from(lockedWithFile))
    await until(locked, () => document.querySelector('input[type="password"]') !== null)
    await locked.type('input[type="password"]', 'tin')
    await locked.keyboard.press('Enter')
    await until(locked, () => document.querySelector('.textLayer .endOfContent') !== null)
    expect(await savedAttachment(locked)).toEqual({ says: 'mill.txt7 byte', saved: 'mill.txt' })
    expect(await up.errors()).toEqual([])
  })

  test.each([
    ['its reader, once it says that it is slow', 20, 'Opening was stopped'],
    ['itself', 500, 'The document asks for too much'],
  ] as const)('that never ends is closed by %s', async (_, times, title) => {
    const page = await open(pdfBombs.operators())
    await page.evaluate(hurry, times)
    if (times < 100) await clickText(page, 'Stop')
    await until(page, (wanted) => document.querySelector('.notice h2')?.textContent === wanted, title)
    // The reader goes on with another document.
    const next = await open(pdfBombs.itself())
    await until(next, () => document.querySelector('.textLayer .endOfContent') !== null)
  })

  test('runs no script, opens no attachment but saves it where that is asked for, and leads to the web alone', async () => {
    replica.serve(pdfPath, hostileActions(), 'application/pdf')
    const before = replica.log.length
    const page = await openInReader(up, site + pdfPath)
    let dialogs = 0
    page.on('dialog', (dialog) => {
      dialogs += 1
      void dialog.dismiss()
    })
    await until(
      page,
      (count) => document.querySelectorAll('.annotationLayer .linkAnnotation').length >= count - 4,
      hostileLinks,
    )
    const tabs = (await up.browser.pages()).length
    const hrefs = await page.evaluate(() => {
      for (const place of document.querySelectorAll<HTMLElement>(
        '.annotationLayer section, .annotationLayer a',
      )) {
        // All but the one link that leads out are tried.
        if (place.querySelector('a[href^="https"]') || place.matches('a[href^="https"]')) continue
        place.click()
        place.dispatchEvent(new MouseEvent('dblclick', { bubbles: true }))
      }
      return [...document.querySelectorAll<HTMLAnchorElement>('.annotationLayer a[href]')]
        .map((link) => link.getAttribute('href') ?? '')
        .filter((href) => href !== '' && !href.startsWith('#'))
    })
    await new Promise((resolve) => setTimeout(resolve, 500))
    expect(hrefs).toEqual(['https://elsewhere.example/terms'])
    expect(dialogs).toBe(0)
    expect((await up.browser.pages()).length).toBe(tabs)
    expect(await page.evaluate(() => location.href)).toContain('reader.html')
    expect(await savedAttachment(page)).toEqual({ says: 'evil.exe2 byte', saved: 'evil.exe' })
    expect(replica.log.slice(before).filter(({ path }) => !path.endsWith('.pdf'))).toEqual([])
    expectOnlyReplica(replica)
    expect(await up.errors()).toEqual([])
  })
})
