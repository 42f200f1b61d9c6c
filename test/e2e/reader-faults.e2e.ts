import type { Page } from 'puppeteer-core'
import { afterEach, describe, expect, test } from 'vitest'
import type { Replica } from '../replica/start-replica'
import { browserNames, type TestBrowser } from '../support/browser'
import { runInChrome } from '../support/firefox-chrome-scope'
import { clickText, openInReader, pdfPath, until, untilRead } from '../support/in-reader'
import { writePdf } from '../support/pdf/write-pdf'
import { runWith } from '../support/run-with'
import { smallPdf } from '../support/small-pdf'

const site = 'https://www1.hkexnews.hk'
const url = site + pdfPath
const large = '/listedco/listconews/sehk/2021/0302/2021030200555.pdf'
const linksPath = '/listedco/listconews/sehk/2021/0302/ltn20210302001.htm'

const small = smallPdf({ pages: [{ lines: ['Here after all'] }] })

const untilNotice = (page: Page, title: string): Promise<void> =>
  until(page, (wanted) => document.querySelector('.notice h2')?.textContent === wanted, title)

// What the reader does when the site, the network or the browser does not play along.
describe.each(browserNames)('the reader in trouble in %s', (name) => {
  let replica: Replica
  let up: TestBrowser

  runWith(
    name,
    {
      readsPdfs: true,
      serve: (replica) => {
        replica.serve(pdfPath, small, 'application/pdf')
        replica.serve(
          large,
          Buffer.from(
            writePdf([{ marks: [{ text: 'The first page', x: 60, y: 90 }] }], {
              attachment: ['x', 'x'.repeat(3_000_000)],
            }),
          ),
          'application/pdf',
        )
        replica.serve(
          linksPath,
          `<!DOCTYPE html><title>Links</title><a id="save" download="x.pdf" href="${pdfPath}">Save</a>`,
        )
      },
      isHeld: true,
    },
    (running) => ({ replica, up } = running),
  )
  afterEach(() => replica.switches.clear())

  test('shows the first page and how far it is while the rest is on its way', async () => {
    replica.switches.set('2021030200555', { trickle: 80 })
    const page = await openInReader(up, site + large)
    await until(page, () => document.querySelector('.textLayer')?.textContent.includes('The first page'))
    const value = await page.evaluate(
      () => document.querySelector<HTMLProgressElement>('.progress-line')?.value,
    )
    expect(value).toBeLessThan(3_000_000)
    await until(page, () => document.querySelector('.progress-line') === null)
  })

  test('says that nothing arrives, and tries again', async () => {
    replica.switches.set('2021030200123', { status: 404 })
    const page = await up.page(url)
    await untilNotice(page, 'HKEXnews has no such document')
    replica.switches.clear()
    replica.switches.set('2021030200123', { slow: 20_000 })
    // Its patience, but for the test.
    await page.evaluate(() => {
      const page = globalThis as unknown as { later: typeof setTimeout; setTimeout: unknown }
      page.later = setTimeout
      page.setTimeout = (run: () => void, ms: number) => page.later(run, ms === 30_000 ? 300 : ms)
    })
    await clickText(page, 'Try again')
    await untilNotice(page, 'The document does not arrive')
    expect(await page.evaluate(() => document.querySelector('.notice-actions')?.textContent)).toBe(
      'Try againOpen in the browser’s own viewer',
    )
    await page.evaluate(() => {
      const page = globalThis as unknown as { later: unknown; setTimeout: unknown }
      page.setTimeout = page.later
    })
    replica.switches.clear()
    await clickText(page, 'Try again')
    await untilRead(page)
  })

  test('says that the device is offline, and tries again', async () => {
    replica.switches.set('2021030200123', { status: 404 })
    const page = await up.page(url)
    await untilNotice(page, 'HKEXnews has no such document')
    replica.switches.clear()
    const setOffline = async (offline: boolean): Promise<void> => {
      if (name === 'chromium') await page.setOfflineMode(offline)
      else await runInChrome(up.browser, `Services.io.offline = ${offline}`)
    }
    await setOffline(true)
    await clickText(page, 'Try again')
    await untilNotice(page, 'This device is offline')
    await setOffline(false)
    await clickText(page, 'Try again')
    await untilRead(page)
  })

  test('lets a link that saves a PDF save it', async () => {
    const page = await up.page(site + linksPath)
    const asked = () => replica.log.filter(({ path }) => path === pdfPath).length
    const before = asked()
    await page.evaluate(() => document.getElementById('save')!.click())
    await expect.poll(asked).toBe(before + 1)
    expect(
      await page.evaluate(() => [location.pathname, document.querySelector('a')!.getAttribute('href')]),
    ).toEqual([linksPath, pdfPath])
  })

  test('reads a file that is picked', async () => {
    const page = await up.extensionPage('reader.html')
    await untilNotice(page, 'Read a PDF')
    await page.evaluate(
      (bytes) => {
        const data = new DataTransfer()
        data.items.add(new File([new Uint8Array(bytes)], 'picked.pdf', { type: 'application/pdf' }))
        HTMLInputElement.prototype.click = function () {
          this.files = data.files
          this.dispatchEvent(new Event('change'))
        }
      },
      [...small],
    )
    await clickText(page, 'Choose a file')
    await untilRead(page)
    expect(await page.evaluate(() => document.querySelector('.toolbar-title')?.textContent)).toBe(
      'picked.pdf',
    )
  })

  // Chromium lets nobody take it back.
  if (name === 'firefox')
    test('asks for access where the reader has taken it back', async () => {
      const options = await up.extensionPage('options.html')
      await options.evaluate(async () => {
        const { browser } = globalThis as unknown as {
          browser: { permissions: { remove(what: { origins: string[] }): Promise<boolean> } }
        }
        await browser.permissions.remove({ origins: ['*://www1.hkexnews.hk/*'] })
      })
      const page = await up.extensionPage(`reader.html?file=${url}`)
      await untilNotice(page, 'Antecedent has no access to this page')
      await page.click('.notice .button.main')
      await untilRead(page)
      await untilRead(await up.page(url))
    })
})
