import { describe, expect, test } from 'vitest'
import type { Replica } from '../replica/start-replica'
import { browserNames, type TestBrowser } from '../support/browser'
import { clickShadow, inShadow, untilShadow } from '../support/closed-shadow'
import { expectOnlyReplica } from '../support/expect-only-replica'
import { annotated, highlighted, hover, openFiling } from '../support/on-page'
import { runWith } from '../support/run-with'

const english = '/listedco/listconews/sehk/2018/0320/ltn20180320112.htm'
const loud = '/listedco/listconews/sehk/2020/0106/ltn20200106001.htm'
const dark = '/listedco/listconews/sehk/2020/0107/ltn20200107001.htm'

/** A page whose style sheet and scripts reach for everything. */
const loudPage = `<!DOCTYPE html><title>Loud</title>
<style>* { color: rgb(255, 0, 0) !important; font-size: 9px !important; display: block !important }
aside, button { background: rgb(0, 255, 0) !important }</style>
<script>window.heard = []
for (const type of ['keydown', 'keyup', 'click', 'input', 'focusin'])
  addEventListener(type, (event) => heard.push(type + ' ' + (event.key ?? '')))</script>
<p>Reference is made to the announcement of the Company dated 4 May 2017.</p>`

const darkPage = `<!DOCTYPE html><title>Dark</title><body style="background: #111; color: #eee">
<p>Reference is made to the announcement of the Company dated 4 May 2017.</p>`

// What carries highlights on a page, and that the page is otherwise left alone.
describe.each(browserNames)('highlights in %s', (name) => {
  let replica: Replica
  let up: TestBrowser

  runWith(
    name,
    {
      serve: (replica) => {
        replica.serve(loud, loudPage)
        replica.serve(dark, darkPage)
      },
    },
    (running) => ({ replica, up } = running),
  )

  test.each([
    [
      'English',
      english,
      {
        reference: ['17 October 2016', '23 January 2017', '4 May 2017', 'Previous Announcements'],
        date: ['19 March 2018', '30 June 2018', '20 March 2018'],
        company: ['Suzhou Lanternfish Pharmaceutical Co., Ltd.', '潮燈生物科學控股有限公司'],
        person: ['Lam Hok Yiu', 'Petra Olander', 'Tso Kam Piu'],
        organisation: ['China Food and Drug Administration'],
        law: ['Rule 13.09 of the Listing Rules'],
        amount: ['RMB41.3 million', 'HK$51.0 million'],
        'stock-code': ['9787'],
        'defined-term': ['Company', 'Group', 'Approval'],
      },
    ],
    [
      'Chinese',
      english.replace('.htm', '_c.htm'),
      {
        reference: ['二零一六年十月十七日', '二零一七年一月二十三日', '該等先前公告'],
        date: ['二零一八年六月三十日'],
        company: ['蘇州燈籠魚製藥有限公司'],
        person: ['林學堯', '倪雪婷'],
        organisation: ['香港聯合交易所有限公司'],
        amount: ['人民幣41,300,000元', '51,000,000港元'],
        'stock-code': ['9787'],
        'defined-term': ['本公司', '本集團', '董事會'],
      },
    ],
    [
      'Chinese in Big5, with lines of its own',
      '/listedco/listconews/sehk/2005/0922/ltn20050922143_c.htm',
      {
        reference: ['二零零五年九月二十日', '該公佈'],
        date: ['二零零五年十一月二十八日', '二零零五年九月二十二日'],
        company: ['栢田豐實業有限公司'],
        person: ['薛栢田', '龍小霞'],
      },
    ],
    [
      'English in windows-1252, with lines of its own',
      '/listedco/listconews/sehk/2005/0920/ltn20050920088.htm',
      {
        reference: ['14th July, 2005'],
        date: ['28th November, 2005', '11th November, 2005'],
        company: ['PAK TIN HARVEST INDUSTRIAL COMPANY LIMITED'],
        person: ['Sit Pak Tin', 'Bernard Aucott'],
        amount: ['HK2 cents'],
      },
    ],
  ])('are on the words meant: %s', async (_language, path, wanted) => {
    const page = await up.page(`https://www1.hkexnews.hk${path}`)
    const before = await page.evaluate(() => document.body.innerHTML)
    await annotated(page)
    const kinds = async () => Object.keys(await highlighted(page))
    await expect.poll(kinds).toEqual(expect.arrayContaining(Object.keys(wanted)))
    const shown = await highlighted(page)
    for (const [kind, words] of Object.entries(wanted))
      expect(shown[kind], kind).toEqual(expect.arrayContaining(words))
    expect(await page.evaluate(() => document.body.innerHTML)).toBe(before)
  })

  test('go and come with their kind, and stay so', async () => {
    const page = await openFiling(up, english)
    await expect.poll(() => highlighted(page)).toHaveProperty('person')
    const toggle = '.kind:nth-child(4)'
    expect(await inShadow(page, (root, kind) => root.querySelector(kind)?.textContent, toggle)).toBe(
      'People8',
    )
    await clickShadow(page, toggle)
    await expect.poll(() => highlighted(page)).not.toHaveProperty('person')
    expect(await highlighted(page)).toHaveProperty('company')
    await untilShadow(page, (root, kind) => root.querySelector(`${kind}[aria-pressed="false"]`), toggle)

    await page.reload()
    await annotated(page)
    await expect.poll(() => highlighted(page)).toHaveProperty('company')
    expect(await highlighted(page)).not.toHaveProperty('person')
    await clickShadow(page, toggle)
    await expect.poll(() => highlighted(page)).toHaveProperty('person')
  })

  test('are light on a dark page', async () => {
    const colour = async (path: string, layer: string) => {
      const page = await openFiling(up, path)
      await expect.poll(() => highlighted(page)).toHaveProperty(layer)
      const [red = 0, green = 0, blue = 0] = await page.evaluate((name) => {
        const { textDecorationColor } = getComputedStyle(document.body, `::highlight(antecedent-${name})`)
        const canvas = document.createElement('canvas').getContext('2d')
        if (!canvas) throw new Error('no canvas')
        canvas.fillStyle = textDecorationColor
        canvas.fillRect(0, 0, 1, 1)
        return [...canvas.getImageData(0, 0, 1, 1).data]
      }, layer)
      return red + green + blue
    }
    const light = await colour(english, 'reference')
    expect(await colour(dark, 'dark-reference')).toBeGreaterThan(light + 100)
  })

  test('keep apart from a page that styles and hears everything', async () => {
    const page = await openFiling(up, loud)
    await expect.poll(() => highlighted(page)).toHaveProperty('reference')
    const before = await page.evaluate(() => getComputedStyle(document.querySelector('p')!).cssText)
    const style = await inShadow(page, (root) => {
      const { color, fontSize } = getComputedStyle(root.querySelector('.panel-title') as Element)
      const { backgroundColor, display } = getComputedStyle(root.querySelector('.panel') as Element)
      return { color, fontSize, backgroundColor, display }
    })
    expect(style.color).not.toBe('rgb(255, 0, 0)')
    expect(style.fontSize).not.toBe('9px')
    expect(style.backgroundColor).not.toBe('rgb(0, 255, 0)')

    await hover(page, '4 May 2017')
    await untilShadow(page, (root) => root.querySelector('.card'))
    await page.evaluate(() => ((globalThis as unknown as { heard: string[] }).heard = []))
    await clickShadow(page, '.panel .button.wide')
    await untilShadow(page, (root) => root.querySelector('textarea'))
    await clickShadow(page, 'textarea')
    await page.keyboard.type('heard?')
    await untilShadow(page, (root) => root.querySelector('textarea')?.value === 'heard?')
    expect(await page.evaluate(() => (globalThis as unknown as { heard: string[] }).heard)).toEqual([])
    expect(await page.evaluate(() => getComputedStyle(document.querySelector('p')!).cssText)).toBe(before)
    await page.click('p')
    await page.keyboard.press('x')
    expect(await page.evaluate(() => (globalThis as unknown as { heard: string[] }).heard)).toContain(
      'keydown x',
    )
  })

  test('nothing failed and no other host was asked', async () => {
    expect(await up.errors()).toEqual([])
    expectOnlyReplica(replica)
  })
})
