import type { Page } from 'puppeteer-core'
import { describe, expect, test } from 'vitest'
import type { Replica } from '../replica/start-replica'
import { browserNames, type TestBrowser } from '../support/browser'
import { inShadow, untilShadow } from '../support/closed-shadow'
import { expectOnlyReplica } from '../support/expect-only-replica'
import { addressOf, openInReader, pdfPath } from '../support/in-reader'
import { dropFile } from '../support/drop-file'
import { clickInPanel, sectionText } from '../support/parts'
import { untilAnnotated, untilListed, untilSaid, writeNote } from '../support/reader'
import { runWith } from '../support/run-with'
import { smallPdf } from '../support/small-pdf'

const day = 'https://www1.hkexnews.hk/listedco/listconews/sehk/2018/0320/'
const english = `${day}ltn20180320112.htm`
const chinese = `${day}ltn20180320112_c.htm`
const list = (language: string): string =>
  `https://www1.hkexnews.hk/search/titlesearch.xhtml?lang=${language}&stockId=1000098765&from=20180320&to=20180320`

/** A filing whose third line is its title and whose last one is noted on. */
const saying = (last: string): Buffer =>
  smallPdf({
    pages: [
      { lines: ['Harrow Point Shipping Group Limited', '(Stock Code: 9764)', 'BUSINESS UPDATE', last] },
    ],
  })

/** Where a tab is; nothing for one that is being closed. */
const addressUnlessGone = (page: Page): Promise<string> => addressOf(page).catch(() => '')

// One filing: in two languages, under two addresses, as a file, and once its contents were replaced.
describe.each(browserNames)('versions of a filing in %s', (name) => {
  let replica: Replica
  let up: TestBrowser

  runWith(name, { readsPdfs: true }, (running) => ({ replica, up } = running))

  async function open(url: string): Promise<Page> {
    const page = await up.page(url)
    await untilAnnotated(page)
    return page
  }

  const versions = (page: Page): Promise<string> => sectionText(page, 'Other versions')

  test('in two languages are tied once result lists have shown both', async () => {
    const page = await open(english)
    expect(await versions(page)).toContain('None known yet')
    await up.page(list('en'))
    await up.page(list('zh'))
    await expect.poll(() => versions(page), { timeout: 15_000 }).toContain('Chinese · HTML')
  })

  test('show each other’s notes, and open at their place', async () => {
    const zh = await open(chinese)
    await writeNote(zh, '概不保證', 'Same as in English?')
    await untilSaid(zh, 'Saved')
    await zh.close()
    const en = await open(english)
    await expect.poll(() => versions(en)).toContain('Same as in English?')
    await untilListed(en, [])
    await clickInPanel(en, 'Same as in English?')
    await expect
      .poll(async () => Promise.all((await up.browser.pages()).map(addressUnlessGone)))
      .toContain(chinese)
    const pages = await up.browser.pages()
    const addresses = await Promise.all(pages.map(addressUnlessGone))
    const opened = pages[addresses.indexOf(chinese)]!
    await untilShadow(opened, (root) => root.querySelector('.note-editor'))
  })

  test('are one over plain http too, where the browser gives a page fewer means', async () => {
    const page = await open(english.replace('https', 'http'))
    await page.bringToFront()
    await writeNote(page, 'a non-wholly owned subsidiary', 'Over http')
    await untilSaid(page, 'Saved')
    await page.close()
    const secure = await open(english)
    await untilListed(secure, ['Over http'])
  })

  test('are untied and tied by hand, with undo', async () => {
    const page = await open(english)
    await expect.poll(() => versions(page)).toContain('Chinese · HTML')
    await clickInPanel(page, 'is no version of this filing')
    await expect.poll(() => versions(page)).toContain('is one of them this filing?')
    await clickInPanel(page, 'Undo')
    await expect.poll(() => versions(page)).not.toContain('is one of them this filing?')
    await clickInPanel(page, 'is no version of this filing')
    await expect.poll(() => versions(page)).toContain('is one of them this filing?')
    await clickInPanel(page, 'as a version of this filing')
    await expect.poll(() => versions(page)).toContain('tied by you')
  })

  test('are one under every spelling of the address', async () => {
    const bytes = saying('Sales rose by 12 per cent.')
    replica.serve(pdfPath, bytes, 'application/pdf')
    const page = await openInReader(up, `https://www1.hkexnews.hk${pdfPath}`)
    await untilAnnotated(page)
    await page.bringToFront()
    await writeNote(page, 'Sales rose by 12 per cent', 'Mine')
    await untilSaid(page, 'Saved')
    await page.close()
    const shouted = pdfPath.replace('sehk', 'SEHK').replace('.pdf', '.PDF')
    const other = await openInReader(up, `http://www3.hkexnews.hk${shouted}?x=1#page=1`)
    await untilListed(other, ['Mine'])
  })

  test('are one as a file of the reader’s own too', async () => {
    const page = await up.extensionPage('reader.html')
    await dropFile(page, 'saved.pdf', saying('Sales rose by 12 per cent.'))
    await untilListed(page, ['Mine'])
  })

  test('take over the notes of a file that turns out to be a filing', async () => {
    const path = pdfPath.replace('00123', '00125')
    const bytes = saying('The letter came by post.')
    const file = await up.extensionPage('reader.html')
    await dropFile(file, 'post.pdf', bytes)
    await untilAnnotated(file)
    await file.bringToFront()
    await writeNote(file, 'The letter came', 'By post')
    await untilSaid(file, 'Saved')
    replica.serve(path, bytes, 'application/pdf')
    const page = await openInReader(up, `https://www1.hkexnews.hk${path}`)
    await untilListed(page, ['By post'])
  })

  test('say that the contents were replaced, and what became of the notes', async () => {
    replica.serve(pdfPath, saying('Sales rose by 21 per cent.'), 'application/pdf')
    const page = await openInReader(up, `https://www1.hkexnews.hk${pdfPath}#page=1`)
    await untilShadow(page, (root) =>
      root.querySelector('.warn')?.textContent?.includes('was replaced since'),
    )
    await untilShadow(page, (root) => root.querySelector('.note .warn'))
    const again = await openInReader(up, `https://www1.hkexnews.hk${pdfPath}`)
    await untilShadow(again, (root) => root.querySelector('.history'))
    expect(await inShadow(again, (root) => root.querySelector('.history')?.textContent)).toContain(
      'Replaced by',
    )
  })

  test('met no error and asked nobody else', async () => {
    expect(await up.errors()).toEqual([])
    expectOnlyReplica(replica)
  })
})
