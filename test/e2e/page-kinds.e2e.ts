import { describe, expect, test } from 'vitest'
import type { Replica } from '../replica/start-replica'
import { browserNames, type TestBrowser } from '../support/browser'
import { inShadow, untilShadow } from '../support/closed-shadow'
import { expectOnlyReplica } from '../support/expect-only-replica'
import { annotated, highlighted, openFiling, popupSaying } from '../support/on-page'
import { runWith } from '../support/run-with'

const plain = (body: string): string => `<!DOCTYPE html><title>A page</title><body>${body}</body>`

const disclaimer = `<p>Hong Kong Exchanges and Clearing Limited and The Stock Exchange of Hong Kong Limited take no responsibility
for the contents of this announcement, make no representation as to its accuracy or completeness and expressly disclaim any
liability whatsoever for any loss howsoever arising from or in reliance upon the whole or any part of the contents of this
announcement.</p>`

const investorPage = plain(`<nav>Home Investors Careers</nav>${disclaimer}
<h1>TIDELAMP BIOSCIENCES HOLDINGS LIMITED</h1><p>(Stock Code: 9787)</p>
<p>Reference is made to the announcement of the Company dated 4 May 2017 in relation to a trial.</p>
<p>Hong Kong, 7 June 2017</p>`)

// Which pages are read, which are left alone, and what the popup says of them.
describe.each(browserNames)('pages in %s', (name) => {
  let replica: Replica
  let up: TestBrowser

  runWith(
    name,
    {
      serve: (replica) => {
        replica.serve('/ir/announcement.htm', investorPage)
        replica.serve('/ir/careers.htm', plain('<h1>Work with us</h1><p>We are hiring since 4 May 2017.</p>'))
        replica.serve('/ir/empty.htm', plain(''))
      },
    },
    (running) => ({ replica, up } = running),
  )

  test.each([
    ['https://www1.hkexnews.hk/listedco/listconews/sehk/2018/0320/ltn20180320112.htm', '17 October 2016'],
    ['https://www1.hkexnews.hk/listedco/listconews/sehk/2018/0320/ltn20180320112_c.htm', '該等先前公告'],
    ['http://www1.hkexnews.hk/listedco/listconews/sehk/2021/0709/2021070900938.htm', '18 June 2021'],
    ['https://www.hkexnews.hk/listedco/listconews/SEHK/2021/0709/2021070900939_C.HTM', '2021年6月18日'],
    ['http://www.hkexnews.hk/listedco/listconews/gem/2023/1108/2023110800512.htm', '5 September 2022'],
    ['http://www3.hkexnews.hk/listedco/listconews/GEM/2019/0506/GLN20190506164.HTM', null],
    [
      'https://www3.hkexnews.hk/listedco/listconews/sehk/2005/0922/ltn20050922143_c.htm',
      '二零零五年九月二十日',
    ],
  ])('annotates %s', async (address, reference) => {
    const page = await openFiling(up, address)
    if (reference) await expect.poll(async () => (await highlighted(page))['reference']).toContain(reference)
  })

  test('says what it found in a filing', async () => {
    const page = await openFiling(up, '/listedco/listconews/sehk/2018/0320/ltn20180320112.htm')
    const popup = await popupSaying(up, page, 'APPROVAL FOR CLINICAL TRIALS OF TLB-204')
    expect(await popup.evaluate(() => document.querySelector('.tab-row')?.textContent)).toBe(
      '5 references foundShow or hide panel',
    )
    await popup.close()
  })

  test.each([
    ['a result list', '/search/titlesearch.xhtml?lang=en&stockId=1000098765', 'A result list'],
    ['the home page', '/', 'The home page of HKEXnews'],
    [
      'a filing that is not there',
      '/listedco/listconews/sehk/2018/0320/ltn20180320999.htm',
      'No filing is known',
    ],
    ['another page', '/ncms/script/eds/activestock_sehk_e.json', 'No filing is known at this address'],
  ])('leaves %s as it is and says so', async (_what, path, words) => {
    const page = await up.page(`https://www1.hkexnews.hk${path}`)
    const popup = await popupSaying(up, page, words)
    await popup.close()
    expect(await page.evaluate(() => document.querySelector('antecedent-root'))).toBe(null)
  })

  test.each([
    [
      '/listedco/listconews/sehk/2022/0425/2022042500881.htm',
      ['CORPORATE INFORMATION', 'CHAIRMAN’S STATEMENT'],
    ],
    ['/app/sehk/2024/109911/2024062800731.htm', ['Cover']],
  ])('lists the parts of the filing whose index is %s', async (path, parts) => {
    const page = await up.page(`https://www1.hkexnews.hk${path}`)
    await untilShadow(page, (root) => root.querySelector('.part'))
    expect(
      await inShadow(page, (root) => [...root.querySelectorAll('.part .link')].map((it) => it.textContent)),
    ).toEqual(parts)
    expect(await highlighted(page)).toEqual({})
    const popup = await popupSaying(up, page, 'several parts')
    await popup.close()
  })

  test('annotates a filing on another site when asked, this once', async () => {
    const address = 'https://www2.hkexnews.hk/ir/announcement.htm'
    const page = await up.page(address)
    const popup = await popupSaying(up, page, 'This page is not on HKEXnews')
    expect(await page.evaluate(() => document.querySelector('antecedent-root'))).toBe(null)
    await popup.click('.tab-line button')
    await annotated(page)
    await untilShadow(page, (root) => root.querySelector('.panel .reference time[datetime="2017-05-04"]'))
    await expect.poll(async () => (await highlighted(page))['reference']).toContain('4 May 2017')
    await expect.poll(() => popup.isClosed()).toBe(true)

    await page.reload()
    const again = await popupSaying(up, page, 'Annotate this page')
    await again.close()
    const other = await up.page(address)
    const elsewhere = await popupSaying(up, other, 'Annotate this page')
    await elsewhere.close()
    expect(await other.evaluate(() => document.querySelector('antecedent-root'))).toBe(null)
  })

  test.each([
    ['text that is no filing', '/ir/careers.htm', 'Not a filing'],
    ['no text', '/ir/empty.htm', 'This page has no text to read'],
  ])('says why it cannot annotate %s', async (_what, path, words) => {
    const page = await up.page(`https://www.hkex.com.hk${path}`)
    const popup = await popupSaying(up, page, 'Annotate this page')
    await popup.click('.tab-line button')
    await popup.waitFor((said) => document.querySelector('.tab-line')?.textContent.includes(said), words)
    await popup.close()
    expect(await page.evaluate(() => document.querySelector('antecedent-root'))).toBe(null)
    expect(await highlighted(page)).toEqual({})
  })

  test('may reach HKEXnews and nothing else by itself', async () => {
    const page = await up.extensionPage('popup.html')
    const granted = await page.evaluate(() => {
      const scope = globalThis as unknown as {
        chrome: { permissions: { getAll(): Promise<{ origins: string[] }> } }
      }
      return scope.chrome.permissions.getAll()
    })
    const origins = [...new Set(granted.origins)].sort()
    expect(origins).toEqual(['www', 'www1', 'www3'].map((host) => `*://${host}.hkexnews.hk/*`))
  })

  test('nothing failed and no other host was asked', async () => {
    expect(await up.errors()).toEqual([])
    expectOnlyReplica(replica)
  })
})
