import { describe, expect, test } from 'vitest'
import type { Replica } from '../replica/start-replica'
import { browserNames, type TestBrowser } from '../support/browser'
import { clickShadow, inShadow, untilShadow } from '../support/closed-shadow'
import { expectOnlyReplica } from '../support/expect-only-replica'
import {
  listedNotes,
  selectWords,
  typeNote,
  untilAnnotated,
  untilListed,
  untilMarked,
  untilSaid,
  writeNote,
} from '../support/reader'
import { runWith } from '../support/run-with'

const site = 'https://www1.hkexnews.hk/listedco/listconews'
const english = `${site}/sehk/2018/0320/ltn20180320112.htm`
const chinese = `${site}/sehk/2018/0320/ltn20180320112_c.htm`
const code = expect.stringMatching('^<script>') as string
const isStarred = (root: ShadowRoot) =>
  root.querySelector('.panel .star')?.getAttribute('aria-pressed') === 'true'
const acrossParagraphs = expect.stringMatching(/^Qilan [^]* acids\.$/) as string

// What a reader does with notes in a filing, and what is left of them after a reload and a restart.
describe.each(browserNames)('notes in %s', (name) => {
  let replica: Replica
  let up: TestBrowser
  const open = async (url: string) => {
    const page = await up.page(url)
    await untilAnnotated(page)
    return page
  }

  runWith(name, {}, (running) => ({ replica, up } = running))

  test('are written on selected words, saved as they are typed, marked in their colour and listed', async () => {
    const page = await open(english)
    await writeNote(page, 'approximately RMB41.3 million', 'Spent so far')
    expect(await inShadow(page, (root) => root.querySelector('.note-editor .quote')?.textContent)).toBe(
      'approximately RMB41.3 million',
    )
    await untilSaid(page, 'Saved')
    await untilMarked(page, 'yellow', ['approximately RMB41.3 million'])
    await clickShadow(page, '.colour.paper-green input')
    await untilMarked(page, 'green', ['approximately RMB41.3 million'])
    await untilMarked(page, 'yellow', [])
    await untilSaid(page, 'Saved')
    await page.keyboard.press('Escape')
    await untilListed(page, ['Spent so far'])
    await page.reload()
    await untilListed(page, ['Spent so far'])
    await untilMarked(page, 'green', ['approximately RMB41.3 million'])
  })

  test('are begun by Alt+N, also across paragraphs', async () => {
    const page = await open(english)
    await selectWords(page, 'Qilan University', 'cyclised peptide of 24 amino acids.')
    await page.keyboard.down('Alt')
    await page.keyboard.press('KeyN')
    await page.keyboard.up('Alt')
    await typeNote(page, 'Where and what')
    await page.keyboard.down('Control')
    await page.keyboard.press('Enter')
    await page.keyboard.up('Control')
    await untilListed(page, ['Where and what', 'Spent so far'])
    const words =
      'Qilan University First Hospital. INFORMATION ON TLB-204 TLB-204 is a cyclised peptide of 24 amino acids.'
    await untilMarked(page, 'yellow', [words])
  })

  test('are written about the whole filing, with text that looks like code shown as text', async () => {
    const page = await open(english)
    await inShadow(page, (root) => root.querySelector<HTMLElement>('.button.wide')?.click())
    const body = '<script>document.title = 1</script> **not** [a link](javascript:alert(1)) <b>'
    await typeNote(page, body)
    await untilSaid(page, 'Saved')
    await page.keyboard.press('Escape')
    await untilListed(page, [body, 'Where and what', 'Spent so far'])
    expect((await listedNotes(page))[0]?.quote).toBeNull()
    expect(
      await inShadow(page, (root) => root.querySelectorAll('.note b, .note script, .note a').length),
    ).toBe(0)
    expect(await page.title()).not.toBe('1')
  })

  test('are written in Chinese filings, over very long selections too', async () => {
    const page = await open(chinese)
    await writeNote(page, '本集團已就其開發投入約人民幣41,300,000元', '投入金額')
    await untilSaid(page, 'Saved')
    await page.keyboard.press('Escape')
    await selectWords(page, '茲提述潮燈', '於本公告日期')
    await untilShadow(page, (root) => root.querySelector('.selection-button'))
    await clickShadow(page, '.selection-button')
    await typeNote(page, '全文')
    await clickShadow(page, '.colour.paper-blue input')
    await untilSaid(page, 'Saved')
    await page.keyboard.press('Escape')
    await untilListed(page, ['全文', '投入金額'])
  })

  test('are edited live in another tab of the filing, and deleted with a way back', async () => {
    const here = await open(english)
    const there = await open(english)
    for (const page of [here, there]) await expect.poll(async () => (await listedNotes(page)).length).toBe(3)
    await inShadow(there, (root) =>
      root.querySelectorAll<HTMLElement>('[aria-label="Edit note"]')[2]?.click(),
    )
    await typeNote(there, ' (2018)')
    await untilSaid(there, 'Saved')
    const list = (last: string) => [code, 'Where and what', last]
    await expect
      .poll(async () => (await listedNotes(here)).map((note) => note.body))
      .toEqual(list('Spent so far (2018)'))
    await clickShadow(there, '.note-editor [aria-label="Delete note"]')
    await expect.poll(async () => (await listedNotes(here)).length).toBe(2)
    await untilMarked(here, 'green', [])
    await here.bringToFront()
    await there.bringToFront()
    await clickShadow(there, '.toast-undo')
    for (const page of [there, here]) {
      await page.bringToFront()
      await untilMarked(page, 'green', ['approximately RMB41.3 million'])
      expect((await listedNotes(page)).map((note) => note.body)).toEqual(list('Spent so far (2018)'))
    }
    await there.close()
    await here.close()
  })

  test('are in their places after the browser was started again, and the stock is on the watchlist', async () => {
    const before = await open(english)
    await clickShadow(before, '.panel .star')
    await untilShadow(before, isStarred)
    await up.restart()
    const page = await open(english)
    await untilShadow(page, isStarred)
    await untilMarked(page, 'green', ['approximately RMB41.3 million'])
    expect(await listedNotes(page)).toEqual([
      { quote: null, body: code, warning: null },
      { quote: acrossParagraphs, body: 'Where and what', warning: null },
      { quote: 'approximately RMB41.3 million', body: 'Spent so far (2018)', warning: null },
    ])
    const other = await open(chinese)
    await untilListed(other, ['全文', '投入金額'])
    await untilMarked(other, 'yellow', ['本集團已就其開發投入約人民幣41,300,000元'])
    await other.close()
  })

  test('nothing went wrong, and nobody else was asked', async () => {
    expect(await up.errors()).toEqual([])
    expectOnlyReplica(replica)
  })
})
