import type { Page } from 'puppeteer-core'
import { beforeEach, describe, expect, test } from 'vitest'
import type { Replica } from '../replica/start-replica'
import { browserNames, type TestBrowser } from '../support/browser'
import { clickShadow, inShadow, untilShadow } from '../support/closed-shadow'
import { expectOnlyReplica } from '../support/expect-only-replica'
import { hover, openFiling } from '../support/on-page'
import { patience } from '../support/patience'
import { runWith } from '../support/run-with'

const site = 'https://www1.hkexnews.hk'
const english = '/listedco/listconews/sehk/2018/0320/ltn20180320112.htm'
const chinese = '/listedco/listconews/sehk/2018/0320/ltn20180320112_c.htm'
const citing = '/listedco/listconews/sehk/2019/0603/ltn20190603001.htm'

/** An invented filing that cites what the listing has: one that was issued again, and one day with two of a kind. */
const citingPage = `<!DOCTYPE html><title>Citing</title><h1>TIDELAMP BIOSCIENCES HOLDINGS LIMITED</h1><p>(Stock Code: 9787)</p>
<p>Reference is made to the announcement of the Company dated 31 May 2019 (the “Poll Announcement”) in relation to the poll
results of the annual general meeting.</p>
<p>Reference is made to the announcement of the Company dated 8 April 2019.</p><p>Hong Kong, 3 June 2019</p>`

const unlisted = '/listedco/listconews/sehk/2019/0604/ltn20190604001.htm'

/** An invented filing of a stock that nobody has looked up; what it cites is in no list. */
const unlistedPage = `<!DOCTYPE html><title>Unlisted</title><h1>QUILLMERE HOLDINGS LIMITED</h1><p>(Stock Code: 9874)</p>
<p>Reference is made to the announcement of the Company dated 5 May 2009 (the “Announcement”).</p><p>Hong Kong, 4 June 2019</p>`

const equals = '/listedco/listconews/sehk/2019/0408/ltn2019040800'

const equalPage = (about: string): string => `<!DOCTYPE html><title>${about}</title>
<p>TIDELAMP BIOSCIENCES HOLDINGS LIMITED</p><p>(Stock Code: 9787)</p><h1>ANNOUNCEMENT</h1><h2>${about}</h2>
<p>The Board announces this.</p><p>Hong Kong, 8 April 2019</p>`

interface Shown {
  readonly day: string | null
  readonly links: readonly { readonly text: string; readonly href: string; readonly quiet: boolean }[]
}

/** What the panel shows of each reference. */
const references = (page: Page): Promise<Shown[]> =>
  inShadow(page, (root) =>
    [...root.querySelectorAll('.panel .reference')].map((one) => ({
      day: one.querySelector('time')?.dateTime ?? null,
      links: [...one.querySelectorAll('a')].map((link) => ({
        text: link.textContent,
        href: link.href,
        quiet: link.classList.contains('quiet'),
      })),
    })),
  )

const lookUps = (replica: Replica): number =>
  replica.log.filter(({ path }) => path.startsWith('/search/prefix.do')).length

// Where references lead, and what is asked of the site for it.
describe.each(browserNames)('references in %s', (name) => {
  let replica: Replica
  let up: TestBrowser

  runWith(
    name,
    {
      serve: (replica) => {
        replica.serve(citing, citingPage)
        replica.serve(unlisted, unlistedPage)
        replica.serve(`${equals}1.htm`, equalPage('CHANGE OF AUDITOR'))
        replica.serve(`${equals}2.htm`, equalPage('CHANGE OF ADDRESS'))
      },
    },
    (running) => ({ replica, up } = running),
  )
  beforeEach(() => {
    replica.switches.clear()
    replica.log.length = 0
  })

  /** Clicks the first search link of the panel and gives the address of the tab that opens. */
  async function followSearch(page: Page): Promise<URL> {
    await untilShadow(page, (root) => root.querySelector('.panel .reference .links a'))
    const opened = up.browser.waitForTarget((target) => /titlesearch\.xhtml/.test(target.url()), {
      timeout: patience,
    })
    await clickShadow(page, '.panel .reference .links a')
    const tab = await (await opened).page()
    if (!tab) throw new Error('no tab was opened')
    await tab.waitForFunction(() => document.querySelector('.title-search') !== null)
    const address = await tab.evaluate(() => location.href)
    await tab.close()
    return new URL(address)
  }

  test('a search link stands ready without anything being asked', async () => {
    const page = await openFiling(up, english)
    await untilShadow(page, (root) => root.querySelectorAll('.panel .reference a').length === 5)
    await hover(page, 'Announcements')
    await untilShadow(page, (root) => root.querySelectorAll('.card .reference a').length === 5)
    const [first] = await references(page)
    const { origin, pathname, searchParams } = new URL(first?.links[0]?.href ?? '')
    expect(origin + pathname).toBe(`${site}/search/titlesearch.xhtml`)
    expect(Object.fromEntries(searchParams)).toMatchObject({ lang: 'en', from: '20161016', to: '20161018' })
    expect(replica.log.map(({ path }) => path).filter((path) => path !== '/favicon.ico')).toEqual([english])
  })

  test.each([
    ['refused', { status: 503 }],
    ['not understood', { malformed: true }],
    ['empty', { empty: true }],
  ] as const)('a look-up that is %s leaves the search over all issuers, and says so', async (_how, fault) => {
    replica.switches.set('/search/prefix.do', fault)
    const page = await openFiling(up, english)
    const { searchParams } = await followSearch(page)
    expect(searchParams.get('stockId')).toBe('')
    expect(searchParams.get('from')).toBe('20161016')
    await page.bringToFront()
    await untilShadow(page, (root) => root.querySelector('.panel .fault'))
    const said = await inShadow(page, (root) => root.querySelector('.panel .fault')?.textContent)
    expect(said).toContain('HKEXnews')
  })

  test('following one looks the stock up, once for all, be it slow', async () => {
    replica.switches.set('/search/prefix.do', { slow: 700 })
    const page = await openFiling(up, english)
    const { searchParams } = await followSearch(page)
    expect(Object.fromEntries(searchParams)).toMatchObject({
      lang: 'en',
      stockId: '1000098765',
      from: '20161016',
      to: '20161018',
    })
    expect(lookUps(replica)).toBe(1)
    await page.bringToFront()
    expect((await followSearch(page)).searchParams.get('stockId')).toBe('1000098765')
    const other = await openFiling(up, chinese)
    const inChinese = await followSearch(other)
    expect(Object.fromEntries(inChinese.searchParams)).toMatchObject({ lang: 'zh', stockId: '1000098765' })
    expect(lookUps(replica)).toBe(1)
  })

  test('what was looked up is known when the background has ended', async () => {
    await up.stopBackground()
    const page = await openFiling(up, english)
    expect((await followSearch(page)).searchParams.get('stockId')).toBe('1000098765')
    expect(lookUps(replica)).toBe(0)
  })

  test.each(['panel', 'card'])('a slow look-up is shown in the %s, with a way not to wait', async (where) => {
    replica.switches.set('/search/prefix.do', { slow: 3000, status: 503 })
    const page = await openFiling(up, unlisted)
    const links = `.${where} .reference .links`
    await untilShadow(page, (root) => root.querySelector('.panel .reference .links a'))
    if (where === 'card') await hover(page, '5 May 2009')
    await untilShadow(page, (root, wanted) => root.querySelector(wanted), links)
    // by the keyboard: what has the focus must keep it
    await inShadow(page, (root, wanted) => root.querySelector<HTMLElement>(`${wanted} a`)?.focus(), links)
    await page.keyboard.press('Enter')
    await untilShadow(page, (root, wanted) => root.querySelector(`${wanted}[aria-busy=true]`), links)
    const shown = await inShadow(page, (root) => ({
      status: root.activeElement?.parentElement?.querySelector('[role=status]')?.textContent,
      link: root.activeElement?.textContent,
    }))
    expect(shown).toEqual({ status: 'Looking up the stock…', link: 'Search all stocks now' })
    const opened = up.browser.waitForTarget((target) => /titlesearch\.xhtml/.test(target.url()))
    await page.keyboard.press('Enter')
    const tab = await (await opened).page()
    const { searchParams } = new URL((await tab?.evaluate(() => location.href)) ?? '')
    expect(searchParams.get('stockId')).toBe('')
    await page.bringToFront()
    await untilShadow(page, (root) => !root.querySelector('[aria-busy=true]'))
    // what comes of it late is nobody's business any more
    await expect.poll(() => lookUps(replica), { timeout: 10_000 }).toBe(1)
    expect(await inShadow(page, (root) => root.querySelector('.fault'))).toBeNull()
  })

  test('a filing that was opened becomes the link, live, beside a quiet search', async () => {
    const page = await openFiling(up, english)
    const address = `${site}/listedco/listconews/sehk/2017/0504/ltn20170504622.htm`
    await openFiling(up, address)
    await page.bringToFront()
    await untilShadow(page, (root, url) => root.querySelector(`.panel a[href="${url}"]`), address)
    const shown = (await references(page)).find(({ day }) => day === '2017-05-04')
    expect(shown?.links.map(({ quiet }) => quiet)).toEqual([false, true])
    expect(shown?.links[0]?.text).toContain('ACCEPTANCE OF CLINICAL TRIAL')
    expect(shown?.links[1]?.href).toContain('titlesearch')
    await hover(page, 'Announcements')
    await untilShadow(page, (root, url) => root.querySelector(`.card a[href="${url}"]`), address)
  })

  test('the rows of a result list become links', async () => {
    await up.page(`${site}/search/titlesearch.xhtml?lang=en&category=0&market=SEHK&stockId=1000098765`)
    const page = await openFiling(up, english)
    await untilShadow(page, (root) => root.querySelectorAll('.panel .filing-link').length === 5)
    const links = (await references(page)).map((one) => one.links[0]?.href.replace(site, ''))
    expect(links).toEqual([
      '/listedco/listconews/sehk/2016/1017/ltn20161017305.htm',
      '/listedco/listconews/sehk/2017/0123/ltn20170123188.htm',
      '/listedco/listconews/sehk/2017/0504/ltn20170504622.htm',
      '/listedco/listconews/sehk/2017/0829/ltn201708291043.htm',
      '/listedco/listconews/sehk/2017/1205/ltn20171205411.htm',
    ])
    expect(lookUps(replica)).toBe(0)
  })

  test('a filing that was issued again leads to the later one; of equals all are shown', async () => {
    for (const number of [1, 2]) await openFiling(up, `${equals}${number}.htm`)
    const page = await openFiling(up, citing)
    await untilShadow(page, (root) => root.querySelectorAll('.panel .filing-link').length === 3)
    const shown = await references(page)
    const hrefs = (day: string) =>
      shown
        .find((one) => one.day === day)
        ?.links.map(({ href }) => href)
        .filter((href) => !href.includes('titlesearch'))
        .sort()
    expect(hrefs('2019-05-31')).toEqual([`${site}/listedco/listconews/sehk/2019/0531/ltn20190531905.htm`])
    expect(hrefs('2019-04-08')).toEqual([`${site}${equals}1.htm`, `${site}${equals}2.htm`])
    expect(shown.every(({ links }) => links.some(({ quiet }) => quiet))).toBe(true)
  })

  test('nothing failed and no other host was asked', async () => {
    expect(await up.errors()).toEqual([])
    expectOnlyReplica(replica)
  })
})
