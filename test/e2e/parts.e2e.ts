import type { Page } from 'puppeteer-core'
import { describe, expect, test } from 'vitest'
import type { Replica } from '../replica/start-replica'
import { browserNames, type TestBrowser } from '../support/browser'
import { inShadow, untilShadow } from '../support/closed-shadow'
import { expectOnlyReplica } from '../support/expect-only-replica'
import { addressOf, until } from '../support/in-reader'
import { popupSaying } from '../support/on-page'
import { annualReport, clickInPanel, listedParts, sectionText } from '../support/parts'
import { untilAnnotated, untilListed, untilSaid, writeNote } from '../support/reader'
import { runWith } from '../support/run-with'

const { index, statement, discussion, directors } = annualReport

// A filing in several files: its index page and its parts know of each other.
describe.each(browserNames)('a filing in several files in %s', (name) => {
  let replica: Replica
  let up: TestBrowser

  runWith(name, {}, (running) => ({ replica, up } = running))

  async function openIndex(url: string = index.en): Promise<Page> {
    const page = await up.page(url)
    await untilShadow(page, (root) => root.querySelector('.part'))
    return page
  }

  const shows = async (wanted: string): Promise<Page> => {
    let found: Page | undefined
    await expect
      .poll(
        async () => {
          for (const page of await up.browser.pages())
            if ((await addressOf(page).catch(() => '')).includes(wanted)) found = page
          return found !== undefined
        },
        { timeout: 15_000 },
      )
      .toBe(true)
    return found!
  }

  test('lists its parts on the index page, none of them opened', async () => {
    const page = await openIndex()
    expect(await listedParts(page)).toEqual([
      'CHAIRMAN’S STATEMENT: Not opened yet',
      'MANAGEMENT DISCUSSION AND ANALYSIS: Not opened yet',
      'REPORT OF THE DIRECTORS: Not opened yet',
    ])
    expect(await sectionText(page, 'Refers to')).toContain('Not opened yet: 3 of 3 parts')
    expect(await sectionText(page, 'Notes')).toContain('No notes on any part yet')
    const popup = await popupSaying(up, page, 'A filing in several parts')
    await popup.click('.tab-line button')
    await untilShadow(page, (root) => !root.querySelector('.panel'))
    await popup.close()
    const again = await popupSaying(up, page, 'A filing in several parts')
    await again.click('.tab-line button')
    await untilShadow(page, (root) => root.querySelector('.panel'))
  })

  test('goes from part to part, of HTML and PDF alike, by key and by button', async () => {
    const page = await openIndex()
    await clickInPanel(page, 'MANAGEMENT DISCUSSION')
    const part = await shows('2023042400714.htm')
    await untilAnnotated(part)
    await untilShadow(part, (root) => root.querySelector('.part[aria-current]'))
    expect(await listedParts(part)).toEqual([
      'CHAIRMAN’S STATEMENT: Not opened yet',
      'MANAGEMENT DISCUSSION AND ANALYSIS: This part',
      'REPORT OF THE DIRECTORS: Not opened yet',
    ])
    await part.bringToFront()
    await part.keyboard.down('Alt')
    await part.keyboard.press('PageDown')
    await part.keyboard.up('Alt')
    await until(part, (wanted) => location.href.endsWith(wanted), directors.en)
    await untilAnnotated(part)
    await untilShadow(
      part,
      (root) => root.querySelector('.part[aria-current] .part-number')?.textContent === '3',
    )
    expect(await inShadow(part, (root) => root.querySelectorAll('.part-steps :disabled').length)).toBe(1)
    await until(part, () => performance.getEntriesByName('antecedent-annotated').length > 0)
    await clickInPanel(part, 'Previous part')
    await until(part, (wanted) => location.href === wanted, discussion.en)
    await untilAnnotated(part)
    await writeNote(part, 'The joint venture began its business', 'Ask for its figures')
    await untilSaid(part, 'Saved')
  })

  test('shows what all parts refer to and what was noted in them, each at its place', async () => {
    const page = await openIndex()
    expect(await listedParts(page)).toEqual([
      'CHAIRMAN’S STATEMENT: Not opened yet',
      expect.stringMatching(/^MANAGEMENT DISCUSSION AND ANALYSIS: Opened .* · 1 note$/),
      expect.stringMatching(/^REPORT OF THE DIRECTORS: Opened /),
    ])
    const cited = await sectionText(page, 'Refers to')
    expect(cited).toMatch(/9 Jul 2021 ?Announcement 3 ?REPORT OF THE DIRECTORS/)
    expect(cited).toMatch(/5 Sept? 2022 ?Announcement 2 ?MANAGEMENT DISCUSSION AND ANALYSIS 3 ?REPORT/)
    expect(cited).toContain('Not opened yet: 1 of 3 parts')
    expect(await sectionText(page, 'Notes')).toContain('Ask for its figures')
    await clickInPanel(page, 'Ask for its figures')
    const noted = await shows('2023042400714.htm')
    await untilShadow(noted, (root) => root.querySelector('.note-editor'))
    await page.bringToFront()
    // The place in a PDF that is not open yet.
    await untilShadow(page, (root) => {
      const [first] = [...root.querySelectorAll<HTMLElement>('.reference')].filter((it) =>
        it.textContent?.includes('9 Jul 2021'),
      )
      first?.querySelector<HTMLElement>('.part-place')?.click()
      return first !== undefined
    })
    const cites = await shows(directors.en)
    await untilAnnotated(cites)
    await until(cites, () => (CSS.highlights.get('antecedent-current')?.size ?? 0) > 0)
  })

  test('shows in a part what the other parts refer to, and their notes', async () => {
    const page = await up.page(statement.en)
    await untilAnnotated(page)
    await expect.poll(() => sectionText(page, 'Refers to')).toMatch(/In other parts.*9 Jul 2021/i)
    expect(await sectionText(page, 'Notes')).toContain('Ask for its figures')
    await untilListed(page, [])
  })

  test('ties part to part where both index pages are known', async () => {
    await openIndex(index.zh)
    const page = await up.page(discussion.zh)
    await untilAnnotated(page)
    await expect.poll(() => sectionText(page, 'Other versions')).toContain('MANAGEMENT DISCUSSION')
    expect(await sectionText(page, 'Other versions')).toContain('Ask for its figures')
  })

  test('met no error and asked nobody else', async () => {
    expect(await up.errors()).toEqual([])
    expectOnlyReplica(replica)
  })
})
