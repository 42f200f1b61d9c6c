import type { Page } from 'puppeteer-core'
import { describe, expect, test } from 'vitest'
import type { Replica } from '../replica/start-replica'
import { browserNames, type TestBrowser } from '../support/browser'
import { clickShadow, inShadow, untilShadow } from '../support/closed-shadow'
import { expectOnlyReplica } from '../support/expect-only-replica'
import { highlighted, openFiling, pointOf } from '../support/on-page'
import { runWith } from '../support/run-with'
import { sharedPage } from '../support/shared-page'

const filing = '/listedco/listconews/sehk/2018/0320/ltn20180320112.htm'

const append = (page: Page, words: string) =>
  page.evaluate((text) => {
    const paragraph = document.createElement('p')
    paragraph.textContent = text
    document.querySelector('hr, h1')?.after(paragraph)
  }, words)

const marks = async (page: Page, kind: string) => (await highlighted(page))[kind] ?? []

// Pages that go on changing after they were read.
describe.each(browserNames)('a page that changes in %s', (name) => {
  let replica: Replica
  let up: TestBrowser

  runWith(name, { keepsPages: true }, (running) => ({ replica, up } = running))
  const opened = sharedPage(() => openFiling(up, filing))

  test('new words get highlights, and the others keep theirs all the while', async () => {
    const page = await opened()
    await expect.poll(() => marks(page, 'reference')).toContain('17 October 2016')
    const before = (await marks(page, 'reference')).length
    await page.evaluate(() => {
      const scope = globalThis as unknown as { least: number }
      scope.least = Infinity
      const look = (): void => {
        scope.least = Math.min(scope.least, CSS.highlights.get('antecedent-reference')?.size ?? 0)
        requestAnimationFrame(look)
      }
      look()
    })
    await append(page, 'Reference is made to the circular of the Company dated 9 August 2017.')
    await expect.poll(() => marks(page, 'reference')).toContain('9 August 2017')
    expect(await marks(page, 'reference')).toEqual(
      expect.arrayContaining(['17 October 2016', '5 December 2017', 'Previous Announcements']),
    )
    expect(await page.evaluate(() => (globalThis as unknown as { least: number }).least)).toBe(before)
    await untilShadow(page, (root) => root.querySelector('.reference time[datetime="2017-08-09"]'))
  })

  test('a card that is held open stays open while the page grows', async () => {
    const page = await opened()
    const { x, y } = await pointOf(page, '30 June 2018')
    await expect.poll(() => marks(page, 'date')).toContain('30 June 2018')
    await page.mouse.click(x, y)
    await untilShadow(page, (root) => root.querySelector('.card'))
    await append(page, 'A copy was sent on 22 March 2018.')
    await expect.poll(() => marks(page, 'date')).toContain('22 March 2018')
    await untilShadow(page, (root) => root.querySelector('.card')?.textContent.includes('30 June 2018'))
  })

  test('words that were only moved or restyled stay as they are', async () => {
    const page = await opened()
    await expect.poll(() => marks(page, 'person')).toContain('Idris Vaughan')
    await page.evaluate(() => {
      document.body.style.letterSpacing = '1px'
      document.body.prepend(document.querySelector('body > table:last-of-type') as Element)
    })
    await append(page, 'A copy was sent on 23 March 2018.')
    await expect.poll(() => marks(page, 'date')).toContain('23 March 2018')
    expect(await marks(page, 'person')).toEqual(expect.arrayContaining(['Lam Hok Yiu', 'Idris Vaughan']))
  })

  test('words that go take their highlights along', async () => {
    const page = await opened()
    await expect.poll(() => marks(page, 'date')).toContain('19 March 2018')
    await page.evaluate(() => {
      const paragraph = [...document.querySelectorAll('p')].find((one) =>
        one.textContent.includes('The board ('),
      )
      if (paragraph) paragraph.textContent = 'The meeting will be held on 21 March 2018.'
    })
    await expect.poll(() => marks(page, 'date')).toContain('21 March 2018')
    expect(await marks(page, 'date')).not.toContain('19 March 2018')
    expect(await marks(page, 'date')).toContain('28 February 2018')
  })

  test('a filing whose text comes late is read when it is there', async () => {
    const path = '/listedco/listconews/sehk/2020/0108/ltn20200108001.htm'
    replica.serve(path, '<!DOCTYPE html><title>Late</title><hr>')
    const page = await up.page(`https://www1.hkexnews.hk${path}`)
    await append(page, 'Reference is made to the announcement of the Company dated 4 May 2017.')
    await untilShadow(page, (root) => root.querySelector('.reference time[datetime="2017-05-04"]'))
    await expect.poll(() => marks(page, 'reference')).toContain('4 May 2017')
  })

  test('the panel may be narrowed and the page makes room for it', async () => {
    const page = await opened()
    await untilShadow(page, (root) => root.querySelector('.panel'))
    const right = () => page.evaluate(() => Math.round(document.body.getBoundingClientRect().right))
    const left = () =>
      inShadow(page, (root) => Math.round(root.querySelector('.panel')?.getBoundingClientRect().left ?? 0))
    expect(await right()).toBeLessThanOrEqual(await left())
    await clickShadow(page, '.panel-head button')
    await expect.poll(right).toBeGreaterThan(1200)
  })

  test('nothing failed and no other host was asked', async () => {
    expect(await up.errors()).toEqual([])
    expectOnlyReplica(replica)
  })
})
