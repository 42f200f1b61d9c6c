import type { Page } from 'puppeteer-core'
import { describe, expect, test } from 'vitest'
import type { Replica } from '../replica/start-replica'
import { auditPage } from '../support/audit'
import { browserNames, type TestBrowser } from '../support/browser'
import { clickShadow, inShadow, untilShadow } from '../support/closed-shadow'
import { atRest, untilCard, untilNoCard } from '../support/cards'
import { expectOnlyReplica } from '../support/expect-only-replica'
import { highlighted, hover, openFiling, pointOf, togglePanel } from '../support/on-page'
import { patience } from '../support/patience'
import { runWith } from '../support/run-with'
import { sharedPage } from '../support/shared-page'

const filing = '/listedco/listconews/sehk/2018/0320/ltn20180320112.htm'

const cardText = (page: Page) => inShadow(page, (root) => root.querySelector('.card')?.textContent ?? null)

/** Clicks the last button of the panel's line on something. */
async function clickLine(page: Page, line: string, words: string): Promise<void> {
  await inShadow(
    page,
    (root, selector, said) => {
      root.querySelectorAll('[data-clicked]').forEach((it) => it.removeAttribute('data-clicked'))
      const rows = [...root.querySelectorAll(selector)].filter((it) => it.textContent.includes(said))
      ;[...(rows[0]?.querySelectorAll('button') ?? [])].at(-1)?.setAttribute('data-clicked', '')
    },
    line,
    words,
  )
  await clickShadow(page, '[data-clicked]')
}

/** Waits until the marked words are some words and stand in the window. */
async function untilAt(page: Page, words: string): Promise<void> {
  await page.waitForFunction(
    (wanted) => {
      const [range] = [...(CSS.highlights.get('antecedent-current') ?? [])]
      if (!range || !(range.startContainer as Text).data.includes(wanted)) return false
      const live = document.createRange()
      live.setStart(range.startContainer, range.startOffset)
      live.setEnd(range.endContainer, range.endOffset)
      const { top, bottom } = live.getBoundingClientRect()
      return live.toString().includes(wanted) && top >= 0 && bottom <= innerHeight
    },
    { timeout: patience },
    words,
  )
}

/** Runs in the page: moves to a place, clicks it and presses Escape, all before the next frame. */
function clickAndEscape(clientX: number, clientY: number): void {
  const target = document.elementFromPoint(clientX, clientY)!
  for (const type of ['mousemove', 'mousedown', 'mouseup', 'click'])
    target.dispatchEvent(new MouseEvent(type, { clientX, clientY, bubbles: true }))
  document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }))
}

// The card beside the words and the panel beside the page, by pointer and by keyboard.
describe.each(browserNames)('card and panel in %s', (name) => {
  let replica: Replica
  let up: TestBrowser

  runWith(name, { keepsPages: true }, (running) => ({ replica, up } = running))
  const shared = sharedPage(() => openFiling(up, filing))
  const opened = async () => atRest(await shared())

  test('the pointer opens the card of what it rests on, and leaving takes it away', async () => {
    const page = await opened()
    await hover(page, 'Announcements')
    await untilCard(page, 'Previous Announcements')
    const days = await inShadow(page, (root) =>
      [...root.querySelectorAll<HTMLTimeElement>('.card time')].map((time) => time.dateTime),
    )
    expect(days).toEqual(['2016-10-17', '2017-01-23', '2017-05-04', '2017-08-29', '2017-12-05'])
    await hover(page, 'There is no assurance')
    await untilNoCard(page)
    for (const [words, said] of [
      ['30 June 2018', 'Saturday, 30 June 2018'],
      ['Suzhou Lanternfish Pharmaceutical', '蘇州燈籠魚製藥有限公司'],
      ['Idris Vaughan', 'independent non-executive Director'],
      ['CFDA', 'China Food and Drug Administration'],
      ['HK$51.0 million', 'HK$51'],
      ['9787', '09787'],
    ] as const) {
      await hover(page, words)
      await untilCard(page, said)
    }
  })

  test('the pointer may go into the card', async () => {
    const page = await opened()
    await hover(page, 'Announcements')
    await untilCard(page, '17 Oct 2016')
    const at = await inShadow(page, (root) => {
      const box = root.querySelector('.card .card-body')?.getBoundingClientRect()
      return { x: (box?.left ?? 0) + 20, y: (box?.top ?? 0) + 20 }
    })
    await page.mouse.move(at.x, at.y, { steps: 4 })
    await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 400)))
    expect(await cardText(page)).toContain('17 Oct 2016')
  })

  test('a click holds the card until a click beside it, its button or Escape', async () => {
    const page = await opened()
    const pin = async () => {
      const { x, y } = await pointOf(page, '30 June 2018')
      await page.mouse.click(x, y)
      await untilCard(page, '30 June 2018')
    }
    await pin()
    await hover(page, 'Idris Vaughan')
    await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 500)))
    expect(await cardText(page)).toContain('30 June 2018')
    const beside = await pointOf(page, 'There is no assurance')
    await page.mouse.click(beside.x, beside.y)
    await untilNoCard(page)
    await pin()
    await clickShadow(page, '.card-head button')
    await untilNoCard(page)
    await hover(page, 'There is no assurance')
    const { x, y } = await pointOf(page, '30 June 2018')
    await page.evaluate(clickAndEscape, x, y)
    await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 400)))
    expect(await cardText(page)).toBe(null)
    await pin()
    await page.keyboard.press('Escape')
    await untilNoCard(page)
  })

  test('the panel shows what the filing says, and each line leads to its words', async () => {
    const page = await opened()
    await page.setViewport({ width: 1280, height: 420 })
    await untilShadow(page, (root) => root.querySelector('.panel .facts'))
    const parts = await inShadow(page, (root) =>
      [...root.querySelectorAll('.panel .section')].map((part) => part.textContent),
    )
    expect(parts[0]).toMatch(
      /TIDELAMP BIOSCIENCES.*潮燈生物科學控股有限公司.*09787.*Voluntary announcement.*20 March 2018/,
    )
    expect(parts[1]).toMatch(/^Refers to5“Previous Announcements”.*17 Oct 2016.*5 Dec 2017/)
    expect(parts[2]).toMatch(
      /Lam Hok YiuChairman and Chief Executive Officer.*Baihe Clinical Services Limited/,
    )
    expect(parts[3]).toMatch(/CFDAChina Food and Drug Administration/)

    await clickLine(page, '.row', 'Kwan Po Lok')
    await untilAt(page, 'Kwan')
    await clickLine(page, '.row', 'CFDA')
    await untilAt(page, 'CFDA')
    await clickLine(page, '.reference-head', '5 Dec 2017')
    await untilAt(page, '5\u00a0December 2017')
    await clickLine(page, '.row', 'Baihe Clinical Services')
    await untilAt(page, 'Baihe Clinical Services Limited')
    await page.setViewport({ width: 1280, height: 900 })
  })

  test('are accessible, in light and dark', async () => {
    const page = await opened()
    await untilShadow(page, (root) => root.querySelector('.panel'))
    await expect.poll(() => highlighted(page)).toHaveProperty('person')
    for (const words of ['Announcements', 'Idris Vaughan', '30 June 2018', '9787']) {
      const { x, y } = await pointOf(page, words)
      await page.mouse.click(x, y)
      await untilShadow(page, (root) => root.querySelector('.card'))
      expect(await auditPage(page), words).toEqual([])
    }
    await page.keyboard.press('Escape')
    // Firefox has no way to switch a page's scheme; the style sheets are the same.
    if (name === 'firefox') return
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'dark' }])
    expect(await auditPage(page), 'dark').toEqual([])
    // So that what the browser draws, scrollbars and fields, is dark too.
    expect(
      await inShadow(page, (root) => getComputedStyle(root.querySelector('.panel-body')!).colorScheme),
    ).toBe('dark')
  })

  test('the panel goes and comes, and stays as it was left', async () => {
    const page = await opened()
    await untilShadow(page, (root) => root.querySelector('.panel'))
    await clickShadow(page, '.section:nth-of-type(3) .section-head button')
    await untilShadow(page, (root) => root.querySelector('.section:nth-of-type(3) [aria-expanded="false"]'))
    await clickShadow(page, '.panel-head button')
    await untilShadow(page, (root) => !root.querySelector('.panel'))
    const again = await openFiling(up, filing)
    expect(await inShadow(again, (root) => root.querySelector('.panel') !== null)).toBe(false)
    await togglePanel(up, again)
    await untilShadow(again, (root) => root.querySelector('.section:nth-of-type(3) [aria-expanded="false"]'))
    await clickShadow(again, '.section:nth-of-type(3) .section-head button')
    await untilShadow(again, (root) => root.querySelector('.section:nth-of-type(3) [aria-expanded="true"]'))
  })

  test('nothing failed and no other host was asked', async () => {
    expect(await up.errors()).toEqual([])
    expectOnlyReplica(replica)
  })
})
