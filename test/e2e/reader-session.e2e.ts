import { setTimeout } from 'node:timers/promises'
import { describe, expect, test } from 'vitest'
import type { Replica } from '../replica/start-replica'
import { browserNames, type TestBrowser } from '../support/browser'
import { inShadow, untilShadow } from '../support/closed-shadow'
import { expectOnlyReplica } from '../support/expect-only-replica'
import { openInReader, until } from '../support/in-reader'
import { annotated, highlighted, hover, popupSaying } from '../support/on-page'
import { patience } from '../support/patience'
import { listedNotes, untilAnnotated, untilSaid, writeNote } from '../support/reader'
import { runWith } from '../support/run-with'
import { sharedPage } from '../support/shared-page'

const circular = 'https://www1.hkexnews.hk/listedco/listconews/sehk/2021/0820/2021082000611.pdf'

// The session of HTML pages, over the pages of a PDF.
describe.each(browserNames)('a PDF filing in %s', (name) => {
  let replica: Replica
  let up: TestBrowser

  runWith(name, { readsPdfs: true, keepsPages: true }, (running) => ({ replica, up } = running))
  const opened = sharedPage(() => openInReader(up, circular))

  test('has its words highlighted and its panel beside the pages', async () => {
    const page = await opened()
    await untilAnnotated(page)
    await expect
      .poll(() => highlighted(page), { timeout: patience })
      .toMatchObject({
        company: expect.arrayContaining(['HARROW POINT SHIPPING GROUP LIMITED']) as string[],
        reference: expect.arrayContaining(['18 June 2021']) as string[],
        'stock-code': ['9764', '89764'],
      })
    const panel = await inShadow(page, (root) => root.querySelector('.panel')!.getBoundingClientRect().left)
    const pages = await page.evaluate(() => document.querySelector('.pages')!.getBoundingClientRect().right)
    expect(pages).toBeLessThanOrEqual(panel + 1)
  })

  test('opens a card where the pointer rests', async () => {
    const page = await opened()
    await annotated(page)
    await until(page, () => (CSS.highlights.get('antecedent-stock-code')?.size ?? 0) > 0)
    // Words that the toolbar's title does not hold too.
    const cardOnHover = async (): Promise<string> => {
      // The pages may still be making room for the panel: the words then move away from under the pointer.
      await hover(page, '89764')
      await setTimeout(500)
      return inShadow(page, (root) => root.querySelector('.card')?.textContent ?? '')
    }
    await expect.poll(cardOnHover, { timeout: patience }).toContain('89764')
  })

  test('keeps a note, tells the popup, and shows the note when the filing is opened again', async () => {
    const page = await opened()
    await untilAnnotated(page)
    await until(page, () => (CSS.highlights.get('antecedent-stock-code')?.size ?? 0) > 0)
    // The panel has opened and the pages were laid out anew beside it.
    await until(page, () =>
      [...document.querySelectorAll('.textLayer span')].some(
        (span) => span.textContent.includes('Incorporated in') && span.getBoundingClientRect().width > 100,
      ),
    )
    await page.bringToFront()
    await writeNote(page, 'Incorporated in Bermuda', 'Check this')
    await untilSaid(page, 'Saved')
    const popup = await popupSaying(up, page, 'references found')
    await popup.close()
    await page.close()
    const again = await openInReader(up, circular)
    await untilShadow(again, (root) => root.querySelector('.note .note-body') !== null)
    expect(await listedNotes(again)).toEqual([
      {
        quote: expect.stringContaining('Incorporated in Bermuda') as string,
        body: 'Check this',
        warning: null,
      },
    ])
  })

  test('met no error and asked nobody else', async () => {
    expect(await up.errors()).toEqual([])
    expectOnlyReplica(replica)
  })
})
