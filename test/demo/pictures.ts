/** `npm run pictures`: takes the pictures of README on the replica's invented filings, in Chromium. Needs a build. */
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'puppeteer-core'
import { startReplica } from '../replica/start-replica'
import type { TestBrowser } from '../support/browser'
import { inShadow, untilShadow } from '../support/closed-shadow'
import { clickLabel, untilPdfsAreRead, pdfPath, until } from '../support/in-reader'
import { openBrowser } from '../support/open-browser'
import { pdfTraps } from '../support/pdf/pdf-traps'
import { wordsOfHighlight } from './page-words'

const directory = 'test/demo/pictures'
const site = 'https://www1.hkexnews.hk'
const english = `${site}/listedco/listconews/sehk/2021/0820/2021082000611.pdf`
const chinese = `${site}/listedco/listconews/sehk/2021/0820/2021082000612_c.pdf`
const missing = `${site}/listedco/listconews/sehk/2021/0820/2021082000999.pdf`
const size = { width: 1000, height: 640 }

/** The largest file that README shows, in bytes. */
const largest = 150_000

/** A build whose only language is Traditional Chinese: a browser here may have no other than English. */
function chineseBuild(): string {
  const dist = mkdtempSync(join(tmpdir(), 'antecedent-zh-'))
  cpSync('dist/chrome', dist, { recursive: true })
  for (const locale of ['en', 'zh_CN', 'zh_HK']) rmSync(join(dist, '_locales', locale), { recursive: true })
  const manifest = JSON.parse(readFileSync(join(dist, 'manifest.json'), 'utf8')) as object
  writeFileSync(join(dist, 'manifest.json'), JSON.stringify({ ...manifest, default_locale: 'zh_TW' }))
  return dist
}

/** Opens an address in the reader and waits until its highlights and the panel are there. */
async function openRead(up: TestBrowser, url: string): Promise<Page> {
  const page = await up.page(url)
  await page.setViewport(size)
  await untilShadow(page, (root) => root.querySelector('.panel .facts, .panel .empty'))
  await until(page, () => [...CSS.highlights.keys()].some((name) => name.startsWith('antecedent-')))
  await settled(page)
  return page
}

/** Waits until the pages are drawn at their size and stand still. */
async function settled(page: Page): Promise<void> {
  for (let before: string | null = null; ;) {
    const now = await page.evaluate(() => {
      const shown = [...document.querySelectorAll('.page')].filter(
        (one) => one.getBoundingClientRect().top < innerHeight,
      )
      const isDrawn = shown.every((one) => one.getAttribute('data-loaded') === 'true')
      return isDrawn ? JSON.stringify(shown[0]?.getBoundingClientRect() ?? null) : null
    })
    if (now !== null && now === before) return
    before = now
    await new Promise((resolve) => setTimeout(resolve, 400))
  }
}

const closePanel = async (page: Page): Promise<void> => {
  await page.keyboard.press('p')
  await untilShadow(page, (root) => !root.querySelector('.panel'))
  await settled(page)
}

/** Rests the pointer on the last reference on show until its card is there. */
async function openCard(page: Page): Promise<void> {
  for (let tries = 0; tries < 10; tries++) {
    const words = await wordsOfHighlight(page, 'antecedent-reference')
    if (!words) throw new Error('the filing shows no reference')
    await page.mouse.move(words.x - 30, words.y)
    await page.mouse.move(words.x, words.y, { steps: 4 })
    await new Promise((resolve) => setTimeout(resolve, 900))
    if (await inShadow(page, (root) => root.querySelector('.card .reference') !== null)) return
  }
  throw new Error('no card opens')
}

async function inEnglish(
  up: TestBrowser,
  picture: (page: Page, name: string) => Promise<void>,
): Promise<void> {
  const filing = await openRead(up, english)
  await picture(filing, 'reader-panel')
  await closePanel(filing)
  await picture(filing, 'reader-light')
  await openCard(filing)
  await picture(filing, 'reader-card')
  await filing.keyboard.press('?')
  await until(filing, () => document.querySelector('dialog[open]') !== null)
  await picture(filing, 'reader-keys')
  const scan = await up.page(site + pdfPath)
  await scan.setViewport(size)
  await until(scan, () => document.querySelector('.coverage') !== null)
  await settled(scan)
  await picture(scan, 'reader-scan')
  const lost = await up.page(missing)
  await lost.setViewport(size)
  await until(lost, () => document.querySelector('.notice[role="alert"]') !== null)
  await picture(lost, 'reader-error')
  const options = await up.extensionPage('options.html')
  await options.setViewport({ width: 1000, height: 980 })
  await until(options, () => document.querySelectorAll('.options-section').length > 6)
  await picture(options, 'options')
}

async function main(): Promise<void> {
  mkdirSync(directory, { recursive: true })
  const replica = await startReplica()
  replica.serve(pdfPath, Buffer.from(pdfTraps.scan()), 'application/pdf')
  const zh = chineseBuild()
  const looks = [
    { options: {}, take: inEnglish },
    {
      options: { colourScheme: 'dark' as const },
      take: async (up: TestBrowser, picture: (page: Page, name: string) => Promise<void>) => {
        await picture(await openRead(up, english), 'reader-dark')
      },
    },
    {
      options: { dist: zh },
      take: async (up: TestBrowser, picture: (page: Page, name: string) => Promise<void>) => {
        const page = await openRead(up, chinese)
        await picture(page, 'reader-chinese')
        await page.setViewport({ width: 360, height: 640 })
        await page.keyboard.press('p')
        await settled(page)
        await clickLabel(page, '更多')
        await picture(page, 'reader-narrow')
      },
    },
  ]
  try {
    for (const { options, take } of looks) {
      const up = await openBrowser('chromium', { replica, ...options })
      await untilPdfsAreRead(up)
      try {
        await take(up, async (page, name) => {
          const file = `${directory}/${name}.png`
          await up.screenshot(page, file)
          const bytes = statSync(file).size
          console.log(`${file} ${Math.round(bytes / 1000)} kB`)
          if (bytes > largest) throw new Error(`${file} is too large for README`)
        })
        const errors = await up.errors()
        if (errors.length > 0) throw new Error(`the extension reported errors:\n${errors.join('\n')}`)
      } finally {
        await up.close()
      }
    }
  } finally {
    rmSync(zh, { recursive: true, force: true })
    await replica.close()
  }
}

main().catch((error: unknown) => {
  console.error(error)
  process.exitCode = 1
})
