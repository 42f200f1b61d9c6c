import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import type { Replica } from '../replica/start-replica'
import { browserNames, type TestBrowser } from '../support/browser'
import { untilShadow } from '../support/closed-shadow'
import { expectOnlyReplica } from '../support/expect-only-replica'
import {
  listedNotes,
  untilAnnotated,
  untilListed,
  untilMarked,
  untilSaid,
  writeNote,
} from '../support/reader'
import { runWith } from '../support/run-with'

const path = '/listedco/listconews/sehk/2018/0320/ltn20180320112.htm'
const file = fileURLToPath(
  new URL('../replica/filings/tidelamp/2018-03-20-voluntary-en.htm', import.meta.url),
)
const changed = 'The words have changed since this note was written'
const lost = 'The words are no longer in the text'

// A filing is replaced by a slightly different one: notes go with their words, and say so where a figure or the words are others.
describe.each(browserNames)('notes on a filing that was replaced in %s', (name) => {
  let replica: Replica
  let up: TestBrowser

  runWith(name, {}, (running) => ({ replica, up } = running))
  const open = async () => {
    const page = await up.page(`https://www1.hkexnews.hk${path}`)
    await untilAnnotated(page)
    return page
  }

  test('are written', async () => {
    const page = await open()
    for (const [words, body] of [
      ['a non-wholly owned subsidiary', 'stays'],
      ['the Group had invested approximately RMB41.3 million', 'figure'],
      ['There is no assurance that TLB-204 will be approved for sale.', 'warning'],
    ] as const) {
      await writeNote(page, words, body)
      await untilSaid(page, 'Saved')
      await page.keyboard.press('Escape')
      await untilShadow(page, (root) => !root.querySelector('.note-editor'))
    }
    await untilListed(page, ['stays', 'figure', 'warning'])
  })

  test('move with their words, tell of another figure, and of words that are gone', async () => {
    const text = readFileSync(file, 'utf8')
    const replaced = text
      .replace(
        '<p align="justify">Reference',
        '<p>This announcement is made again.</p><p align="justify">Reference',
      )
      .replace('RMB41.3 million', 'RMB43.1 million')
      .replace('There is no assurance that TLB-204 will be approved for sale.', '')
    expect(replaced.length).not.toBe(text.length)
    replica.serve(path, replaced)
    const page = await open()
    await untilListed(page, ['stays', 'figure', 'warning'])
    expect((await listedNotes(page)).map(({ warning }) => warning)).toEqual([null, changed, lost])
    await untilMarked(page, 'yellow', [
      'a non-wholly owned subsidiary',
      'the Group had invested approximately RMB43.1 million',
    ])
  })

  test('nothing went wrong, and nobody else was asked', async () => {
    expect(await up.errors()).toEqual([])
    expectOnlyReplica(replica)
  })
})
