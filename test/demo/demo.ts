import { mkdirSync } from 'node:fs'
import { startReplica } from '../replica/start-replica'
import type { BrowserName } from '../support/browser'
import { findBrowser, requireBrowser } from '../support/find-browser'
import { openBrowser } from '../support/open-browser'
import { tour } from './tour'

/** Shown where no file is given: a voluntary announcement that refers to five earlier ones. */
const sampleFiling = 'https://www1.hkexnews.hk/listedco/listconews/sehk/2018/0320/ltn20180320112.htm'

/** Where the pictures go. */
const pictures = 'demo'

const hasDisplay =
  process.platform === 'win32' ||
  process.platform === 'darwin' ||
  Boolean(process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY'])

function chooseBrowser(): BrowserName {
  if (findBrowser('chromium')) return 'chromium'
  if (findBrowser('firefox')) return 'firefox'
  requireBrowser('chromium')
  return 'chromium'
}

async function main(file: string | undefined): Promise<void> {
  const name = chooseBrowser()
  const replica = await startReplica(file === undefined ? {} : { file })
  const url = replica.ownFileUrl ?? sampleFiling
  console.log(`A replica of HKEXnews is running; ${name} sees nothing else.`)
  const browser = await openBrowser(name, { replica, headless: !hasDisplay })
  try {
    if (hasDisplay) {
      await browser.page(url)
      console.log(
        `${url}\nTry it: hover the underlined words, select some and write a note, press Alt+Shift+K.`,
      )
      console.log('Close the browser to end.')
      await new Promise<void>((resolve) => browser.browser.once('disconnected', () => resolve()))
    } else {
      mkdirSync(pictures, { recursive: true })
      console.log('No display: a tour without one. Its pictures go to demo/.')
      await tour(browser, url, pictures)
      const errors = await browser.errors()
      if (errors.length > 0) throw new Error(`the extension reported errors:\n${errors.join('\n')}`)
    }
  } finally {
    if (browser.browser.connected) await browser.close()
    await replica.close()
  }
}

main(process.argv[2]).catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
})
