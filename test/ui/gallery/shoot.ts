/**
 * Takes a picture of every state of the interface, light and dark, in English and Chinese, and asks axe-core about each:
 * npx tsx test/ui/gallery/shoot.ts [DIRECTORY] [STATE…]
 */
import { mkdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import puppeteer, { type Page } from 'puppeteer-core'
import { createServer } from 'vite'
import { findBrowser } from '../../support/find-browser'

interface AxeResult {
  readonly violations: readonly { id: string; nodes: readonly { html: string; failureSummary: string }[] }[]
}

const [directory = 'demo/gallery', ...wanted] = process.argv.slice(2)
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axe)
  const found = (await page.evaluate(
    `axe.run(document, { rules: { 'page-has-heading-one': { enabled: false }, region: { enabled: false } } })`,
  )) as AxeResult
  return found.violations.map(
    ({ id, nodes }) =>
      `${id}: ${nodes[0]?.html ?? ''} ${nodes[0]?.failureSummary.replaceAll('\n', ' ') ?? ''}`,
  )
}

async function main(): Promise<void> {
  mkdirSync(directory, { recursive: true })
  const server = await createServer({
    root: import.meta.dirname,
    configFile: false,
    logLevel: 'error',
    server: { port: 0, fs: { strict: false } },
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  })
  await server.listen()
  const base = server.resolvedUrls?.local[0] ?? ''
  const executablePath = findBrowser('chromium')
  if (!executablePath) throw new Error('no Chromium found')
  const browser = await puppeteer.launch({
    executablePath,
    headless: true,
    args: ['--no-sandbox', '--disable-gpu'],
  })
  try {
    const page = await browser.newPage()
    page.on('pageerror', (error) => console.log(`  ${String(error)}`))
    await page.goto(base)
    await page.waitForSelector('li')
    const names = await page.$$eval('a', (links) => [
      ...new Set(links.map((it) => new URL(it.href).searchParams.get('state') ?? '')),
    ])
    const looks = [
      { lang: 'en', scheme: 'light', width: 900 },
      { lang: 'zh_HK', scheme: 'dark', width: 900 },
      { lang: 'zh_CN', scheme: 'light', width: 360 },
    ]
    let bad = 0
    for (const name of names.filter((it) => wanted.length === 0 || wanted.includes(it)))
      for (const { lang, scheme, width } of looks) {
        await page.setViewport({
          width: name.startsWith('popup')
            ? Math.min(width, 400)
            : name.startsWith('panel')
              ? Math.min(width, 480)
              : Math.min(width, 480),
          height: name.startsWith('panel') ? 1100 : 560,
        })
        await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }])
        await page.goto(`${base}?state=${name}&lang=${lang}`)
        await page.waitForSelector('.layer > *, .popup')
        await new Promise((resolve) => setTimeout(resolve, 120))
        await page.screenshot({ path: `${directory}/${name}-${lang}-${scheme}.png` })
        for (const line of await violations(page)) {
          bad += 1
          console.log(`${name} ${lang} ${scheme}: ${line}`)
        }
      }
    console.log(`${names.length} states, ${bad} violations`)
    process.exitCode = bad > 0 ? 1 : 0
  } finally {
    await browser.close()
    await server.close()
  }
}

await main()
