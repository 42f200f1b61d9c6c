import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Page } from 'puppeteer-core'
import { describe, expect, test } from 'vitest'
import type { Replica } from '../replica/start-replica'
import { browserNames, type BrowserName, type TestBrowser } from '../support/browser'
import { inShadow, untilShadow } from '../support/closed-shadow'
import { expectOnlyReplica } from '../support/expect-only-replica'
import { annotated, highlighted, openFiling, popupSaying } from '../support/on-page'
import { patience } from '../support/patience'
import { runWith } from '../support/run-with'

const filing = '/listedco/listconews/sehk/2018/0320/ltn20180320112.htm'
const path = (number: number): string => `/listedco/listconews/sehk/2020/0110/ltn202001100${10 + number}.htm`
const address = (number: number): string => `https://www1.hkexnews.hk${path(number)}`

const cited = 'Reference is made to the announcement of the Company dated 4 May 2017.'

const html = (body: string): string => `<!DOCTYPE html><meta charset="utf-8"><title>A filing</title>${body}`

/** A day for every number, from 2 January 2000 on. */
const day = (number: number): string =>
  new Date(Date.UTC(2000, 0, 2 + number)).toLocaleDateString('en-GB', {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  })

const manyReferences = html(
  Array.from(
    { length: 3000 },
    (_, i) => `<p>Reference is made to the announcement of the Company dated ${day(i)}.</p>`,
  ).join('\n'),
)

const filler = `The Group sold lanterns of glass for HK$4.5 million to Baihe Lamps Limited, which Mr. Cheuk Wing Fung leads. `

/** Some 5 MB of text, and a script that notes when it has its turns. */
const huge = html(
  `<script>var turns = []; (function turn() { turns.push(performance.now()); setTimeout(turn) })()</script>` +
    Array.from({ length: 8500 }, (_, i) => `<p>${i % 50 ? '' : cited} ${filler.repeat(5)}</p>`).join('\n'),
)

/** Writes what no file can hold: halves of characters. */
const halves = html(`<p id="at"></p><script>
at.append('\\ud83d Reference is made to the announcement of the Company dated 4 May 2017. \\udc00 Signed on 5 May 2017 \\ud800')
</script>`)
const nested = (depth: number): string =>
  html(`<p>${cited}</p><script>
let at = document.body
for (let i = 0; i < ${depth}; i++) at = at.appendChild(document.createElement('div'))
at.textContent = 'Deep down, on 6 June 2018.'
</script>`)

/** Elements in one another; in Chromium fewer, as its own layout takes minutes over more. */
const deep: Readonly<Record<BrowserName, string>> = { chromium: nested(2_000), firefox: nested(20_000) }

const big5 = readFileSync(
  fileURLToPath(new URL('../replica/filings/pak-tin/2005-09-22-correction-zh.htm', import.meta.url)),
)
const unmarked = Buffer.from(big5.toString('latin1').replace(/<META[^>]*>/i, ''), 'latin1')

const pages: readonly (string | Buffer)[] = [
  html(''),
  html('<img src="/favicon.ico" alt="">'),
  halves,
  '',
  manyReferences,
  huge,
  `<html><frameset cols="20%,80%"><frame src="${path(1)}"><frame src="${filing}"></frameset></html>`,
  html(`<meta http-equiv="Content-Security-Policy" content="default-src 'none'"><p>${cited}</p>`),
  html(`<script>Object.defineProperty(Array.prototype, 'extra', { value: 1, enumerable: true })
  CSS.highlights.clear = () => { throw new Error('mine') }; document.createElement = () => null
  Element.prototype.attachShadow = () => { throw new Error('mine') }</script><p>${cited}</p>`),
]

const cites = (page: Page) =>
  expect
    .poll(async () => (await highlighted(page))['reference'], { timeout: patience })
    .toContain('4 May 2017')

// Pages that are empty, broken, enormous or unfriendly.
describe.each(browserNames)('pages that are not as they should be in %s', (name) => {
  let replica: Replica
  let up: TestBrowser

  runWith(
    name,
    {
      serve: (replica) => {
        pages.forEach((body, number) => replica.serve(path(number), body))
        replica.serve(path(3), deep[name])
        replica.serve(path(20), unmarked, 'text/html')
      },
    },
    (running) => ({ replica, up } = running),
  )

  test.each([
    ['nothing in it', 0],
    ['only a picture', 1],
  ])('the address of a filing with %s', async (_what, number) => {
    const page = await up.page(address(number))
    const popup = await popupSaying(up, page, 'This page has no text to read')
    await popup.close()
    expect(await page.evaluate(() => document.querySelector('antecedent-root'))).toBe(null)
  })

  test.each([
    ['halves of characters', 2],
    ['thousands of elements in one another', 3],
    ['a policy against all scripts and styles', 7],
    ['scripts that break what others use', 8],
  ])('a filing with %s', async (_what, number) => {
    const page = await openFiling(up, path(number))
    await cites(page)
  })

  test('a filing in Big5 that does not say so', async () => {
    const page = await openFiling(up, path(20))
    expect(await page.evaluate(() => document.characterSet)).toBe('Big5')
    await expect.poll(async () => (await highlighted(page))['person']).toContain('薛栢田')
  })

  test('a filing in a frame', async () => {
    const page = await up.page(address(6))
    const frame = page.frames().find((one) => one.url().endsWith(filing))
    if (!frame) throw new Error('the page has no such frame')
    await frame.waitForFunction(() => document.querySelector('antecedent-root') !== null)
    await frame.waitForFunction(() => (CSS.highlights.get('antecedent-reference')?.size ?? 0) > 0)
    const popup = await popupSaying(up, page, '5 references found')
    await popup.close()
  })

  test('three thousand references', async () => {
    const page = await openFiling(up, path(4))
    await untilShadow(
      page,
      (root) => root.querySelector('.section:nth-of-type(2) .count')?.textContent === '3000',
    )
    const more = await inShadow(
      page,
      (root) => root.querySelector('.section:nth-of-type(2) .more')?.textContent,
    )
    expect(more).toBe('Show all 3000')
  })

  test('five megabytes: the page has its turns while it is read, and is read where it changes', async () => {
    const page = await up.page(address(5))
    await annotated(page)
    const held = await page.evaluate(() => {
      const begun = performance.getEntriesByName('antecedent-start')[0]?.startTime ?? Infinity
      const ended = performance.now()
      const within = (globalThis as unknown as { turns: number[] }).turns.filter((turn) => turn > begun)
      const times = [begun, ...within, ended]
      const shares = times.slice(1).map((time, i) => (time - times[i]!) / (ended - begun))
      return shares.filter((share) => share > 0.05).reduce((sum, share) => sum + share, 0)
    })
    // However busy the machine is: what holds the page for more than a twentieth of the time, as its own layout does, is the smaller part.
    expect(held).toBeLessThan(0.6)
    await page.evaluate(
      (words) => {
        const paragraph = document.createElement('p')
        paragraph.textContent = words
        document.body.prepend(paragraph)
      },
      cited.replace('4 May', '9 August'),
    )
    await page.waitForFunction(
      () =>
        [...(CSS.highlights.get('antecedent-reference') ?? [])].some((range) =>
          document.querySelector('p')?.contains(range.startContainer),
        ),
      { timeout: patience },
    )
  })

  test('nothing failed and no other host was asked', async () => {
    const errors = (await up.errors()).filter(
      (error) => !error.includes('encoding of the document was not declared'),
    )
    expect(errors).toEqual([])
    expectOnlyReplica(replica)
  })
})
