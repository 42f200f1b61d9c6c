import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startReplica, type Replica } from '../replica/start-replica'
import { browserNames, type TestBrowser } from '../support/browser'
import { expectOnlyReplica } from '../support/expect-only-replica'
import { openBrowser } from '../support/open-browser'
import { replicaPages } from './replica-pages'

const dist = fileURLToPath(new URL('../support/probe-extension/', import.meta.url))
const home = 'https://www1.hkexnews.hk/'

// The harness itself, on an extension of a few lines, and the replica in its browser.
describe.each(browserNames)('%s under the harness', (name) => {
  let replica: Replica
  let up: TestBrowser
  const folder = mkdtempSync(join(tmpdir(), 'harness-'))

  beforeAll(async () => {
    replica = await startReplica({ rowsPerPage: 5 })
    return () => replica.close()
  })
  beforeAll(async () => {
    up = await openBrowser(name, { replica, dist, colourScheme: 'dark' })
    return () => up.close()
  })
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  replicaPages(() => ({ replica, up }))

  test('opens pages over https and http with the content script in them', async () => {
    for (const url of [home, 'http://www3.hkexnews.hk/', 'http://www.hkexnews.hk/index.htm']) {
      const page = await up.page(url)
      await page.waitForFunction(() => document.documentElement.dataset['probe'] === 'seen')
      expect(await page.evaluate(() => location.href)).toBe(url)
      await page.close()
    }
    expect(replica.log.filter(({ path }) => path === '/').map(({ scheme }) => scheme)).toEqual([
      'https',
      'http',
    ])
  })

  test('opens the popup over a page with activeTab, types, clicks and shows it', async () => {
    const page = await up.page('https://localhost/')
    const popup = await up.openPopupFor(page)
    await popup.waitFor(() => document.querySelector('#tab')?.textContent === 'HKEXnews :: HOME')
    await popup.click('#box')
    await popup.type('tide 潮燈')
    await popup.press('Enter')
    await popup.waitFor((text) => document.body.dataset['entered'] === text, 'tide 潮燈')
    expect(await popup.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches)).toBe(true)
    await popup.click('#write')
    const file = join(folder, 'popup.png')
    await popup.screenshot(file)
    expect(readFileSync(file).subarray(1, 4).toString()).toBe('PNG')
    await popup.close()
    expect(await popup.isClosed()).toBe(true)
    await page.close()
  })

  test('stops the background, which wakes for the next message', async () => {
    const page = await up.extensionPage('popup.html')
    const ask = () =>
      page.evaluate(() => {
        const chrome = (globalThis as unknown as { chrome: { runtime: { sendMessage(m: string): unknown } } })
          .chrome
        return chrome.runtime.sendMessage('hello')
      })
    expect(await ask()).toEqual({ pong: 'hello' })
    await up.stopBackground()
    expect(await up.backgroundRuns()).toBe(false)
    expect(await ask()).toEqual({ pong: 'hello' })
    expect(await up.backgroundRuns()).toBe(true)
    await page.close()
  })

  test('tells script errors of every place, and none before there is one', async () => {
    expect(await up.errors()).toEqual([])
    const page = await up.page(`${home}?probe-throw`)
    const popup = await up.openPopupFor(page)
    await popup.click('#fail')
    await popup.evaluate(() => {
      const scope = globalThis as unknown as { chrome: { runtime: { sendMessage(m: string): unknown } } }
      return scope.chrome.runtime.sendMessage('throw')
    })
    const told: string[] = []
    await expect
      .poll(async () => {
        told.push(...(await up.errors()))
        return told.join('\n')
      })
      .toMatch(/(?=[^]*content script)(?=[^]*error in popup)(?=[^]*rejection in popup)(?=[^]*in background)/)
    expect(await up.errors()).toEqual([])
    await popup.close()
    await page.close()
  })

  // Firefox does not take back what it has told.
  if (name === 'chromium')
    test('takes a rejection back that is handled a moment later', async () => {
      const popup = await up.extensionPage('popup.html')
      await popup.evaluate(
        () =>
          new Promise<void>((resolve) => {
            const late = Promise.reject(new Error('handled late'))
            setTimeout(() => {
              late.catch(() => undefined)
              setTimeout(resolve, 100)
            }, 50)
          }),
      )
      expect(await up.errors()).toEqual([])
      await popup.close()
    })

  test('asks no other host, and would say so', async () => {
    expect(() => expectOnlyReplica(replica)).not.toThrow()
    const page = await up.page(home)
    await page.evaluate(() => fetch('https://elsewhere.example/').catch(() => null))
    expect(() => expectOnlyReplica(replica)).toThrow('elsewhere.example:443')
  })
})
