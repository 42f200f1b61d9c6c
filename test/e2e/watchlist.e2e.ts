import type { Page } from 'puppeteer-core'
import { describe, expect, test } from 'vitest'
import type { Replica } from '../replica/start-replica'
import { browserNames, type TestBrowser } from '../support/browser'
import { clickShadow, untilShadow } from '../support/closed-shadow'
import { expectOnlyReplica } from '../support/expect-only-replica'
import { untilPopup } from '../support/popup-page'
import { untilAnnotated } from '../support/reader'
import { runWith } from '../support/run-with'

const filing = 'https://www1.hkexnews.hk/listedco/listconews/sehk/2018/0320/ltn20180320112.htm'

// A stock comes on the list from a filing and by its code, and goes again, in the page and in the popup alike.
describe.each(browserNames)('the watchlist in %s', (name) => {
  let replica: Replica
  let up: TestBrowser
  let page: Page
  let popup: Page

  runWith(name, { keepsPages: true }, async (running) => {
    ;({ replica, up } = running)
    page = await up.page(filing)
    await untilAnnotated(page)
    popup = await up.extensionPage('popup.html')
  })

  const untilStocks = async (...lines: readonly string[]) => {
    await popup.bringToFront()
    await untilPopup(
      popup,
      (wanted) =>
        [...document.querySelectorAll<HTMLElement>('.stock')]
          .map((stock) => stock.innerText.replace(/\s+/g, ' ').trim())
          .join('\n') === wanted,
      lines.join('\n'),
    )
  }
  const untilStar = async (pressed: boolean) => {
    await page.bringToFront()
    await untilShadow(
      page,
      (root, wanted) => root.querySelector('.panel .star')?.getAttribute('aria-pressed') === wanted,
      String(pressed),
    )
  }
  const add = async (code: string) => {
    await popup.bringToFront()
    await popup.click('.add-box', { count: 3 })
    await popup.keyboard.type(code)
    await popup.keyboard.press('Enter')
  }
  const untilSays = (selector: string, words: string) =>
    untilPopup(
      popup,
      (at, said) => document.querySelector<HTMLElement>(at)?.innerText.includes(said),
      selector,
      words,
    )
  const lookUps = () => replica.log.filter(({ path }) => path.startsWith('/search/prefix.do')).length
  const tidelamp = '09787 TIDELAMP BIOSCIENCES HOLDINGS LIMITED 潮燈生物科學控股有限公司'

  test('is empty at first and says how to fill it', async () => {
    await untilSays('.popup', 'No stocks yet. Add one by its code, or star it in a filing.')
  })

  test('takes a stock starred in a filing, and gives it back on either side', async () => {
    await untilStar(false)
    await clickShadow(page, '.panel .star')
    await untilStocks(tidelamp)
    await untilStar(true)
    await clickShadow(page, '.panel .star')
    await untilStocks()
    await untilStar(false)
    await clickShadow(page, '.toast-undo')
    await untilStocks(tidelamp)
    await untilStar(true)
    await popup.bringToFront()
    await popup.click('.stock .icon-button')
    await untilStar(false)
    await popup.bringToFront()
    await popup.click('.toast-undo')
    await untilStocks(tidelamp)
    await untilStar(true)
    expect(lookUps()).toBe(0)
  })

  test('takes a code and asks HKEXnews once for its name', async () => {
    await add('9764')
    await untilStocks(tidelamp, '09764 HARROW POINT')
    expect(lookUps()).toBe(1)
    const href = await popup.evaluate(() => document.querySelectorAll<HTMLAnchorElement>('.stock a')[1]?.href)
    expect(href).toContain('https://www1.hkexnews.hk/search/titlesearch.xhtml?')
    expect(href).toContain('stockId=1000104512')
  })

  test.each([
    ['9787', '09787 is on the list already'],
    ['09787', '09787 is on the list already'],
    ['9787.HK', '09787 is on the list already'],
    ['98765432', 'A stock code has 1 to 5 digits'],
    ['tide', 'A stock code has 1 to 5 digits'],
    ['0', 'A stock code has 1 to 5 digits'],
  ])('says what is wrong with “%s”', async (code, words) => {
    await add(code)
    await untilSays('#add-said', words)
    expect(lookUps()).toBe(1)
  })

  test('keeps a stock whose name HKEXnews does not tell, and says so', async () => {
    replica.switches.set('/search/prefix.do', { status: 503 })
    await add('8957')
    await untilStocks(tidelamp, '09764 HARROW POINT', '08957 Stock code 08957')
    await untilSays('.toast', '08957 is on the list; HKEXnews did not tell its name')
    replica.switches.clear()
    await add('1')
    await untilSays('.toast', '00001 is on the list, but HKEXnews knows no such stock')
    expect(await popup.evaluate(() => document.querySelector('.fault'))).toBeNull()
  })

  test('is the same when the background has ended and the popup is opened again', async () => {
    await popup.close()
    await up.stopBackground()
    popup = await up.extensionPage('popup.html')
    await untilStocks(tidelamp, '09764 HARROW POINT', '08957 Stock code 08957', '00001 Stock code 00001')
  })

  test('nothing went wrong, and nobody else was asked', async () => {
    expect(await up.errors()).toEqual([])
    expectOnlyReplica(replica)
  })
})
