import { setTimeout as wait } from 'node:timers/promises'
import type { Page } from 'puppeteer-core'
import { describe, expect, test } from 'vitest'
import type { Replica } from '../replica/start-replica'
import { browserNames, type TestBrowser } from '../support/browser'
import { inShadow, untilShadow } from '../support/closed-shadow'
import { expectOnlyReplica } from '../support/expect-only-replica'
import { searchFor } from '../support/popup-page'
import { typeNote, untilAnnotated } from '../support/reader'
import { runWith } from '../support/run-with'

const filing = 'https://www1.hkexnews.hk/listedco/listconews/sehk/2018/0418/ltn20180418077.htm'
const rounds = Array.from({ length: 12 }, (_, round) => round)

/** What Firefox says of every answer that comes when the asking page or background is gone; here they are ended on purpose. */
const isOfEnding = (error: string): boolean => /after context unloaded|while context is inactive/.test(error)

// Browsers end the background whenever they like, and readers close tabs: what was typed must be there afterwards.
describe.each(browserNames)('notes are not lost in %s', (name) => {
  let replica: Replica
  let up: TestBrowser
  let closings = 0

  runWith(name, {}, (running) => ({ replica, up } = running))

  async function beginNote(page: Page): Promise<void> {
    const add = (root: ShadowRoot) =>
      [...root.querySelectorAll('button')].find((button) => button.textContent === 'Note on this filing')
    await untilShadow(page, add)
    await inShadow(page, (root) =>
      [...root.querySelectorAll('button')]
        .find((button) => button.textContent === 'Note on this filing')
        ?.click(),
    )
  }

  /** What is in the store of the notes with a word, by way of the popup. */
  async function bodies(word: string, count: number): Promise<string[]> {
    const popup = await up.extensionPage('popup.html')
    const found = await searchFor(popup, word, count)
    await popup.close()
    return found.map((hit) => hit.split('\n').find((line) => line.startsWith(word)) ?? hit).sort()
  }

  test('when the background ends between and during saves', async () => {
    const page = await up.page(filing)
    await untilAnnotated(page)
    const written: string[] = []
    for (const round of rounds) {
      const body = `survivor ${String(round).padStart(2, '0')} of the restarts`
      await beginNote(page)
      // From before the first letter is stored to after the last one is.
      const ended = wait(round * 50).then(() => up.stopBackground())
      await typeNote(page, body)
      await ended
      await page.keyboard.press('Escape')
      await untilShadow(page, (root) => !root.querySelector('.note-editor'))
      written.push(body)
    }
    await page.close()
    expect(await bodies('survivor', written.length)).toEqual(written)
  })

  test('when the tab is closed right after the last letter', async () => {
    // Another word at a second try, which is not to find what the first has left.
    const word = `closing${++closings}`
    const written = [`${word} 1 after a word`, `${word} 2 after two words`, `${word} 3 after more of them`]
    for (const body of written) {
      const page = await up.page(filing)
      await untilAnnotated(page)
      await beginNote(page)
      await typeNote(page, body)
      // as a reader does: without it the driver tears a tab of Firefox away with nothing told to its page
      await page.close({ runBeforeUnload: true })
    }
    expect(await bodies(word, written.length)).toEqual(written)
  })

  test('when the tab goes to another page while a save is under way', async () => {
    const page = await up.page(filing)
    await untilAnnotated(page)
    await beginNote(page)
    await typeNote(page, 'leaving while it is being saved')
    await untilShadow(page, (root) => root.querySelector('.save-mark.saving, .save-mark.saved'))
    await page.keyboard.type(' and more')
    await page.evaluate(() => location.assign('https://www1.hkexnews.hk/'))
    expect(await bodies('leaving', 1)).toEqual(['leaving while it is being saved and more'])
    await page.close()
  })

  test('nothing went wrong, and nobody else was asked', async () => {
    expect((await up.errors()).filter((error) => !isOfEnding(error))).toEqual([])
    expectOnlyReplica(replica)
  })
})
