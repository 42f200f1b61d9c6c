import { setTimeout as wait } from 'node:timers/promises'
import type { Page } from 'puppeteer-core'
import { describe, expect, test } from 'vitest'
import type { Replica } from '../replica/start-replica'
import { browserNames, type TestBrowser } from '../support/browser'
import { clickShadow, inShadow, untilShadow } from '../support/closed-shadow'
import {
  countNotes,
  deleteDatabase,
  emptyStorage,
  fillStorage,
  holdDatabase,
  raiseVersion,
} from '../support/database-faults'
import { expectOnlyReplica } from '../support/expect-only-replica'
import { fillDisk, smallDisk } from '../support/full-disk'
import { searchFor, untilPopup } from '../support/popup-page'
import { typeNote, untilAnnotated, untilListed, untilSaid } from '../support/reader'
import { runWith } from '../support/run-with'

const filing = 'https://www1.hkexnews.hk/listedco/listconews/sehk/2018/0418/ltn20180418077.htm'

// What becomes of notes when the database fails: the reader is told why, and nothing is lost.
describe.each(browserNames)('a failing store in %s', (name) => {
  let replica: Replica
  let up: TestBrowser
  let page: Page
  /** A page of the extension that is none of its own: it does to the database what another version or window might do. */
  let other: Page

  runWith(name, { prefs: smallDisk, keepsPages: true }, async (running) => {
    ;({ replica, up } = running)
    other = await up.extensionPage('manifest.json')
  })

  const write = async (body: string) => {
    await page.bringToFront()
    await inShadow(page, (root) =>
      [...root.querySelectorAll('button')].find((it) => it.textContent === 'Note on this filing')?.click(),
    )
    await typeNote(page, body)
  }
  const done = async () => {
    await page.keyboard.press('Escape')
    await untilShadow(page, (root) => !root.querySelector('.note-editor'))
  }
  const untilFault = (words: string) =>
    untilShadow(page, (root, said) => root.querySelector('.fault')?.textContent?.includes(said), words)
  const popupSays = async (words: string) => {
    const popup = await up.extensionPage('popup.html')
    await untilPopup(popup, (said) => document.body.innerText.includes(said), words)
    await popup.close()
  }
  const found = async (query: string, count: number) => {
    const popup = await up.extensionPage('popup.html')
    await searchFor(popup, query, count)
    await popup.close()
  }

  /** Has the page ask again, so that nothing is told any more of what found no room before. */
  const untilNothingTold = async (words: string) => {
    await inShadow(page, (root) =>
      root.querySelector<HTMLElement>('.panel .fault:not(.note-editor *) .link-button')?.click(),
    )
    await untilShadow(
      page,
      (root, said) => !root.querySelector('.panel .fault:not(.note-editor *)')?.textContent.includes(said),
      words,
    )
  }

  /** Stars the stock, or takes its star away, until that is not stored: what is as small may still find room in pages that a database has. */
  const starInVain = async (words: string) => {
    for (let tries = 0; tries < 8; tries++) {
      await untilNothingTold(words)
      const before = await inShadow(page, starOf)
      await inShadow(page, (root) => root.querySelector<HTMLElement>('.panel .star')?.click())
      for (let waits = 0; waits < 60; waits++) {
        if (await inShadow(page, toldBesideEditor, words))
          return expect(await inShadow(page, starOf)).toBe(before)
        if ((await inShadow(page, starOf)) !== before) break
        await wait(50)
      }
    }
    throw new Error('the star was stored each time')
  }

  // First of all, since nothing may have been written before.
  test('without room is told of in page, editor and popup; the note is stored once there is room', async () => {
    const full = 'The disk space for your notes is used up'
    const makeRoom = await fillDisk(up, other)
    try {
      page = await up.page(filing)
      await untilAnnotated(page)
      await write('written on a full disk')
      await inShadow(page, fillNote)
      await untilSaid(page, 'Not saved')
      await untilFault(full)
      await untilFault('Free some space on this device, then try again.')
      // a stock that is starred now is not stored either, and the reader hears of it
      await starInVain(full)
      await untilShadow(page, (root) =>
        root.querySelector('.note-editor .fault')?.textContent?.includes('What you have written is kept'),
      )
      await popupSays(full)
    } finally {
      await makeRoom()
    }
    await page.bringToFront()
    await clickShadow(page, '.note-editor .fault .link-button')
    await untilSaid(page, 'Saved')
    await done()
    await found('written on a full disk', 1)
  })

  test('that is deleted while it is open begins anew, and the popup says so until it is told to stop', async () => {
    await write('before the deletion')
    await untilSaid(page, 'Saved')
    await done()
    expect(await other.evaluate(deleteDatabase)).toBe('deleted')
    await untilListed(page, [])
    await popupSays('The browser has deleted your notes and watchlist')
    const popup = await up.extensionPage('popup.html')
    await untilPopup(popup, () => document.querySelector('.toast'))
    await popup.click('.toast .icon-button')
    await popup.reload({ waitUntil: [] as never })
    await untilPopup(popup, () => document.querySelector('.empty') && !document.querySelector('.toast'))
    await popup.close()
    await write('after the deletion')
    await untilSaid(page, 'Saved')
    await done()
    await found('deletion', 1)
  })

  test('that another window holds is told, and takes the note once it is let go', async () => {
    await other.evaluate(holdDatabase)
    await write('written while it was held')
    await untilSaid(page, 'Not saved')
    await untilFault('Another tab holds an older version of your notes open')
    await popupSays('Another tab holds an older version of your notes open')
    await other.evaluate(() => (globalThis as unknown as { letGo(): void }).letGo())
    await page.bringToFront()
    await clickShadow(page, '.note-editor .fault .link-button')
    await untilSaid(page, 'Saved')
    await done()
    await found('while it was held', 1)
  })

  // Firefox sets no bound to the room beside the database but that of the disk.
  if (name === 'chromium')
    test('with no room beside it is told as a note that is kept nowhere, which stays in sight', async () => {
      const popup = await up.extensionPage('popup.html')
      await popup.evaluate(fillStorage)
      await other.evaluate(holdDatabase)
      await write('kept nowhere so far')
      await untilSaid(page, 'Not saved')
      await untilFault('Another tab holds an older version of your notes open')
      expect(await inShadow(page, (root) => root.querySelector('.note-editor')?.textContent)).not.toContain(
        'What you have written is kept',
      )
      await page.keyboard.press('Escape')
      await untilSaid(page, 'Saving…')
      await untilSaid(page, 'Not saved')
      expect(await inShadow(page, (root) => root.querySelector('textarea')?.value)).toBe(
        'kept nowhere so far',
      )
      await other.evaluate(() => (globalThis as unknown as { letGo(): void }).letGo())
      await popup.evaluate(emptyStorage)
      await popup.close()
      await page.bringToFront()
      await clickShadow(page, '.note-editor .fault .link-button')
      await untilSaid(page, 'Saved')
      await done()
      await found('kept nowhere', 1)
    })

  test('of a newer version is told and left alone; the note waits and is stored later', async () => {
    const before = await other.evaluate(raiseVersion)
    await write('written for the newer version')
    await untilFault('Your notes were written by a newer version')
    await popupSays('Your notes were written by a newer version')
    await page.close()
    expect(await other.evaluate(countNotes)).toBe(before)
    expect(await other.evaluate(deleteDatabase)).toBe('deleted')
    await up.stopBackground()
    page = await up.page(filing)
    await untilListed(page, ['written for the newer version'])
    await found('newer version', 1)
  })

  test('nothing went wrong, and nobody else was asked', async () => {
    expect(await up.errors()).toEqual([])
    expectOnlyReplica(replica)
  })
})

/** Makes the note that is open so long that it does not fit into a page of the database that is there already. */
function fillNote(root: ShadowRoot): void {
  const area = root.querySelector<HTMLTextAreaElement>('.note-area')
  if (!area) throw new Error('no note is open')
  area.value += ` ${'and so on '.repeat(6000)}`
  area.dispatchEvent(new Event('input', { bubbles: true }))
}

/** Whether the stock of the filing is starred, as the panel has it. */
function starOf(root: ShadowRoot): string | null {
  return root.querySelector('.panel .star')?.getAttribute('aria-pressed') ?? null
}

/** Whether something is told anywhere but in the note that is open. */
function toldBesideEditor(root: ShadowRoot, words: string): boolean {
  return [...root.querySelectorAll('.fault')].some(
    (fault) => !fault.closest('.note-editor') && fault.textContent.includes(words),
  )
}
