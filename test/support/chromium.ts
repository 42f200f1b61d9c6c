import { cpSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import puppeteer, { type Browser, type Page, type Target } from 'puppeteer-core'
import type { OpenPopup, TestBrowser } from './browser'
import { followErrors, type Followed } from './chromium-errors'
import { chromiumPopup } from './chromium-popup'
import { keepTabs } from './chromium-tabs'
import { requireBrowser } from './find-browser'
import type { StartOptions } from './open-browser'
import { patience } from './patience'
import { usualViewport } from './tabs'

const origin = 'chrome-extension://'

/** Starts Chromium with the extension. Recipes: DevTools pipe (no port), everything through the replica's proxy, its key trusted. */
export async function startChromium(options: StartOptions): Promise<TestBrowser> {
  let dist = options.dist
  let installations = 1
  let session = await launch(options, dist)
  const errors: string[] = []
  let followed = followErrors(session.browser, errors)
  const newTabs = () => keepTabs(session.browser, (page) => emulate(page, options.colourScheme))
  let tabs = newTabs()
  const open = async (url: string) => {
    const page = await tabs.take(url)
    await page.goto(url, { waitUntil: 'load' })
    await page.bringToFront()
    return page
  }
  return {
    name: 'chromium',
    get browser() {
      return session.browser
    },
    get base() {
      return session.base
    },
    page: open,
    leavePages: () => tabs.leave(),
    extensionPage: (path) => open(`${session.base}/${path}`),
    openPopupFor: (page) => openPopup(session.browser, session.base, page, options),
    stopBackground: () => stopWorkers(session, followed),
    backgroundRuns: async () => (await workersOf(session)).length > 0,
    errors: async () => errors.splice(0),
    async screenshot(page, file) {
      await page.bringToFront()
      await page.screenshot({ path: asPng(file) })
    },
    async restart() {
      await session.browser.close()
      session = await launch(options, dist)
      followed = followErrors(session.browser, errors)
      tabs = newTabs()
    },
    async beginAnew() {
      const { browser, base } = session
      await tabs.leave()
      await tabs.forget()
      await browser.uninstallExtension(new URL(base).host)
      // What the extension stores belongs to its id, which an unpacked one has from its folder.
      installations += 1
      dist = join(options.profile, `extension-${installations}`)
      cpSync(options.dist, dist, { recursive: true })
      await browser.installExtension(dist)
      session = { browser, base: await baseIn(browser, base) }
      errors.length = 0
    },
    close: () => session.browser.close(),
  }
}

interface Session {
  readonly browser: Browser
  /** The origin of the extension's pages. */
  readonly base: string
}

async function launch(options: StartOptions, dist: string): Promise<Session> {
  const { replica, headless, profile, colourScheme } = options
  const browser = await puppeteer.launch({
    executablePath: requireBrowser('chromium'),
    headless,
    userDataDir: profile,
    pipe: true,
    enableExtensions: [dist],
    defaultViewport: usualViewport,
    args: [
      // Needed as root and in containers; the browser sees nothing but the replica.
      '--no-sandbox',
      '--disable-gpu',
      '--force-prefers-reduced-motion',
      '--lang=en-US',
      '--no-first-run',
      // Pages of a site share a process, which otherwise each starts anew.
      '--process-per-site',
      '--disable-component-update',
      '--disable-background-networking',
      '--disable-features=HttpsUpgrades,HttpsFirstBalancedMode,OptimizationHints,MediaRouter',
      `--proxy-server=http://127.0.0.1:${replica.proxyPort}`,
      '--proxy-bypass-list=<-loopback>',
      `--ignore-certificate-errors-spki-list=${replica.spki}`,
      ...(colourScheme === 'dark' ? ['--force-dark-mode'] : []),
    ],
  })
  try {
    return { browser, base: await baseIn(browser) }
  } catch (error) {
    await browser.close()
    throw new Error(`the background of ${dist} did not start`, { cause: error })
  }
}

/** The origin of the extension's pages once its background runs, which is not `former`. */
async function baseIn(browser: Browser, former?: string): Promise<string> {
  const baseOf = (target: Target) => origin + new URL(target.url()).host
  const target = await browser.waitForTarget(
    (candidate) =>
      candidate.type() === 'service_worker' &&
      candidate.url().startsWith(origin) &&
      baseOf(candidate) !== former,
    { timeout: patience },
  )
  return baseOf(target)
}

async function emulate(page: Page, scheme: 'light' | 'dark'): Promise<void> {
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }])
}

async function openPopup(
  browser: Browser,
  base: string,
  page: Page,
  options: StartOptions,
): Promise<OpenPopup> {
  await page.bringToFront()
  const extensions = [...(await browser.extensions()).values()]
  const extension = extensions.find((candidate) => base.endsWith(candidate.id))
  if (!extension) throw new Error('the extension is not running')
  const before = new Set(browser.targets())
  await extension.triggerAction(page)
  const target = await browser.waitForTarget(
    (candidate) =>
      !before.has(candidate) && candidate.url().startsWith(base) && candidate.type() !== 'service_worker',
    { timeout: patience },
  )
  const popup = await target.asPage()
  await emulate(popup, options.colourScheme)
  return chromiumPopup(popup)
}

/** The extension's workers that run now, as the browser itself knows them: its driver hears of them later. */
async function workersOf({ browser, base }: Session): Promise<readonly string[]> {
  const whole = await browser.target().createCDPSession()
  const { targetInfos } = await whole.send('Target.getTargets')
  await whole.detach()
  return targetInfos
    .filter(({ type, url }) => type === 'service_worker' && url.startsWith(base))
    .map(({ targetId }) => targetId)
}

/** Ends the workers that run now, and asks again where the browser did not hear it: one that is just starting may not. Another may follow. */
async function stopWorkers(session: Session, followed: Followed): Promise<void> {
  const whole = await session.browser.target().createCDPSession()
  const deadline = Date.now() + patience
  for (let left = await workersOf(session); left.length > 0;) {
    for (const targetId of left)
      await whole.send('Target.closeTarget', { targetId }).catch((error: unknown) => {
        if (!/No target/i.test(String(error))) throw error
      })
    // A session of the driver on the worker would keep it alive, so the one that follows its errors ends with it.
    for (const [target, following] of followed)
      if (target.type() === 'service_worker') {
        followed.delete(target)
        await following.detach()
      }
    for (let looks = 0; looks < 20 && left.length > 0; looks += 1) {
      await wait(25)
      const now = await workersOf(session)
      left = left.filter((id) => now.includes(id))
    }
    if (left.length > 0 && Date.now() > deadline)
      throw new Error(`the service worker did not stop within ${patience} ms`)
  }
  await whole.detach()
}

function asPng(file: string): `${string}.png` {
  if (!file.endsWith('.png')) throw new Error(`${file}: screenshots are .png files`)
  return file as `${string}.png`
}
