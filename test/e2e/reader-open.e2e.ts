import { afterEach, describe, expect, test } from 'vitest'
import type { Replica } from '../replica/start-replica'
import { browserNames, type TestBrowser } from '../support/browser'
import { expectOnlyReplica } from '../support/expect-only-replica'
import {
  addressOf,
  clickLabel,
  clickText,
  noticeOf,
  openInReader,
  pdfPath,
  until,
  untilPage,
  untilRead,
} from '../support/in-reader'
import { runWith } from '../support/run-with'
import { smallPdf } from '../support/small-pdf'

const site = 'https://www1.hkexnews.hk'
const linksPath = '/listedco/listconews/sehk/2021/0302/ltn20210302001.htm'

const ninePages = smallPdf({
  pages: Array.from({ length: 9 }, (_, i) => ({ lines: [`This is page ${i + 1} of nine`] })),
})

const links = `<!DOCTYPE html><title>Links</title>
<p><a id="plain" href="${pdfPath}">plain</a>
<a id="blank" target="_blank" href="${pdfPath}#page=4">blank</a>`

const framePath = linksPath.replace('001.htm', '002.htm')
const frame = `<!DOCTYPE html><title>Frame</title><iframe src="${pdfPath}" width="300" height="200"></iframe>`

// How PDFs come into the reader, which do not, and what is said where one does not open.
describe.each(browserNames)('the reader in %s', (name) => {
  let replica: Replica
  let up: TestBrowser

  runWith(
    name,
    {
      readsPdfs: true,
      serve: (replica) => {
        replica.serve(pdfPath, ninePages, 'application/pdf')
        replica.serve(linksPath, links)
        replica.serve(framePath, frame)
      },
    },
    (running) => ({ replica, up } = running),
  )
  afterEach(() => replica.switches.clear())

  test.each([
    ['as it stands', site + pdfPath],
    ['in capitals, on an old host without TLS', `http://www3.hkexnews.hk${pdfPath.toUpperCase()}`],
    [
      'with a query, the folders in the other order and a digit escaped',
      `${site}${pdfPath.replace('/listedco/listconews', '/listConews/listedCo').replace('123.pdf', '%3123.pdf')}?a=1`,
    ],
  ])('opens an address typed %s', async (_, url) => {
    const page = await openInReader(up, url)
    expect(await addressOf(page)).toMatch(`${up.base}/reader.html?file=http`)
    await until(page, () => document.querySelector('.textLayer')?.textContent.includes('page 1 of nine'))
    // however it is spelled, it is the same filing
    expect(replica.log.findLast(({ path }) => path.includes('.pdf'))?.path).toBe(pdfPath)
    expect(await up.errors()).toEqual([])
  })

  test('opens links, in their own tab and in another', async () => {
    const page = await up.page(site + linksPath)
    await page.evaluate(() => document.getElementById('blank')?.click())
    const opened = async () => {
      for (const other of await up.browser.pages())
        if (other !== page && (await addressOf(other).catch(() => '')).includes('#page=4')) return other
      return null
    }
    let other = await opened()
    for (let tries = 0; !other && tries < 100; tries++) {
      await new Promise((resolve) => setTimeout(resolve, 100))
      other = await opened()
    }
    expect(other && (await addressOf(other))).toBe(`${up.base}/reader.html?file=${site}${pdfPath}#page=4`)
    await untilPage(other!, '4')
    await page.bringToFront()
    await page.evaluate(() => document.getElementById('plain')?.click())
    await untilRead(page)
    expect(await addressOf(page)).toBe(`${up.base}/reader.html?file=${site}${pdfPath}`)
  })

  test('leaves frames to the browser’s own viewer', async () => {
    const asked = replica.log.length
    const page = await up.page(site + framePath)
    await expect.poll(() => replica.log.slice(asked).some(({ path }) => path === pdfPath)).toBe(true)
    await expect.poll(() => page.frames().map((one) => one.url())).toContain(site + pdfPath)
    expect(page.frames().filter((one) => one.url().includes('reader.html'))).toEqual([])
  })

  test('opens at the page that the address names, and leads to the browser’s own viewer there, which stays there when it is loaded again', async () => {
    const page = await openInReader(up, `${site}${pdfPath}#page=3`)
    await untilPage(page, '3')
    await clickLabel(page, 'Open in the browser’s own viewer')
    const original = `${site}${pdfPath}#page=3&original`
    await until(page, (url) => location.href === url, original)
    await page.evaluate(() => location.reload())
    await new Promise((resolve) => setTimeout(resolve, 1000))
    await until(page, (url) => location.href === url, original)
  })

  test('lets the browser’s own viewer have them when it is switched off', async () => {
    const popup = await up.extensionPage('popup.html')
    const flip = async (on: boolean) => {
      await until(popup, () => document.querySelector('.reader-switch input') !== null)
      await popup.evaluate(() => document.querySelector<HTMLElement>('.reader-switch input')?.click())
      await until(
        popup,
        async (wanted) => {
          const { 'pdf-reader': said } = await (
            globalThis as unknown as {
              chrome: { storage: { local: { get(): Promise<Record<string, unknown>> } } }
            }
          ).chrome.storage.local.get()
          return said === wanted
        },
        on ? 'on' : 'off',
      )
      await new Promise((resolve) => setTimeout(resolve, 300))
    }
    await flip(false)
    const page = await up.page(site + pdfPath)
    await until(page, (url) => location.href === url, site + pdfPath)
    await flip(true)
    await untilRead(await up.page(site + pdfPath))
  })

  test('says that a document is missing, refused or empty, and tries again', async () => {
    const faults = [
      [{ status: 404 }, 'HKEXnews has no such document'],
      [{ status: 503 }, 'HKEXnews did not hand over the document'],
      [{ empty: true }, 'The document is empty'],
    ] as const
    replica.switches.set('2021030200123', faults[0][0])
    const page = await up.page(site + pdfPath)
    for (const [i, [, title]] of faults.entries()) {
      await until(page, (wanted) => document.querySelector('.notice h2')?.textContent === wanted, title)
      replica.switches.clear()
      const next = faults[i + 1]
      if (next) replica.switches.set('2021030200123', next[0])
      await clickText(page, 'Try again')
    }
    await untilRead(page)
    expect(await noticeOf(page)).toBeNull()
  })

  test.each([
    ['a page', Buffer.from('<!DOCTYPE html><title>Sorry</title>'), 'This is not a PDF'],
    [
      'the first half of a PDF',
      Buffer.from('%PDF-1.7\n1 0 obj\n<< /Type /Catalog'),
      'The document breaks off',
    ],
    ['a PDF that cannot be read', Buffer.from('%PDF-1.7\nnothing\n%%EOF'), 'The document is damaged'],
  ])('says what is wrong with %s', async (_, body, title) => {
    const path = pdfPath.replace('00123', '00666')
    replica.serve(path, body, 'application/pdf')
    const page = await up.page(site + path)
    await until(page, (wanted) => document.querySelector('.notice h2')?.textContent === wanted, title)
    expect(await up.errors()).toEqual([])
  })

  test.each([
    'javascript:alert(1)',
    'data:application/pdf;base64,JVBERi0=',
    'https://elsewhere.example/listedco/listconews/sehk/2021/0302/1.pdf',
    `https://someone@www1.hkexnews.hk${pdfPath}`,
    'https://www1.hkexnews.hk/listedco/listconews/sehk/../../../x.pdf',
  ])('refuses to open %s', async (given) => {
    const before = replica.log.length
    const page = await up.extensionPage(`reader.html?file=${given}`)
    await until(page, () => document.querySelector('.notice h2') !== null)
    expect(await noticeOf(page)).toBe('The reader does not open this address')
    // puppeteer sees workers in Chromium only
    if (up.name === 'chromium') await expect.poll(() => page.workers().map((each) => each.url())).toEqual([])
    expect(replica.log.slice(before).filter(({ path }) => path.includes('.pdf'))).toEqual([])
    expectOnlyReplica(replica)
  })

  test('asks for the password of a locked document until it is right', async () => {
    const path = pdfPath.replace('00123', '00777')
    const locked = smallPdf({ pages: [{ lines: ['Behind the lock'] }], password: 'tidelamp' })
    replica.serve(path, locked, 'application/pdf')
    const page = await up.page(site + path)
    for (const [given, says] of [
      ['wrong', 'That password does not open it'],
      ['tidelamp', null],
    ] as const) {
      await until(page, () => document.querySelector('.password') !== null)
      await page.evaluate(() => document.querySelector<HTMLElement>('.password')?.focus())
      await page.keyboard.type(given)
      await page.keyboard.press('Enter')
      if (says) await until(page, (wanted) => document.body.innerText.includes(wanted), says)
    }
    await until(page, () => document.querySelector('.textLayer')?.textContent.includes('Behind the lock'))
  })

  test('reads a file of the reader’s own, which goes nowhere', async () => {
    const page = await up.extensionPage('reader.html')
    await until(page, () => document.querySelector('.notice h2')?.textContent === 'Read a PDF')
    const before = replica.log.length
    const drop = (bytes: number[]): void => {
      const data = new DataTransfer()
      data.items.add(new File([new Uint8Array(bytes)], 'mine.pdf', { type: 'application/pdf' }))
      document.body.dispatchEvent(
        new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true }),
      )
    }
    await page.evaluate(drop, [...smallPdf({ pages: [{ lines: ['From my own disk'] }] })])
    await until(page, () => document.querySelector('.textLayer')?.textContent.includes('From my own disk'))
    expect(await page.evaluate(() => document.querySelector('.toolbar-title')?.textContent)).toBe('mine.pdf')
    expect(replica.log.length).toBe(before)
    expect(await up.errors()).toEqual([])
  })
})
