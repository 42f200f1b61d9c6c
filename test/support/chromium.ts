import { setTimeout as wait } from 'node:timers/promises'
import puppeteer, { type Browser, type Page, type Target } from 'puppeteer-core'
import type { OpenPopup, TestBrowser } from './browser'
import { followErrors, type Followed } from './chromium-errors'
import { chromiumPopup } from './chromium-popup'
import { keepTabs, usualViewport } from './chromium-tabs'
import { requireBrowser } from './find-browser'
import type { StartOptions } from './open-browser'
import { patience } from './patience'

const origin = 'chrome-extension://'

/** Starts Chromium with the extension. Recipes: DevTools pipe (no port), everything through the replica's proxy, its key trusted. */
export async function startChromium(options: StartOptions): Promise<TestBrowser> {
  let session = await launch(options)
  const errors: string[] = []
  let followed = followErrors(session.browser, errors)
  const newTabs = () => keepTabs(session.browser, (page) => emulate(page, options.colourScheme))
  let tabs = newTabs()
  const open = async (url: string) => {
    const page = await tabs.take()
    await page.goto(url, { waitUntil: 'load' })
    await page.bringToFront()
    return page
  }
  const worker = () =>
    session.browser
      .targets()
      .find((target) => target.type() === 'service_worker' && target.url().startsWith(session.base))
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
    async stopBackground() {
      const target = worker()
      if (!target) return
      await stopWorker(session.browser, target, followed)
      await gone(session.browser, target)
    },
    backgroundRuns: async () => worker() !== undefined,
    errors: async () => errors.splice(0),
    async screenshot(page, file) {
      await page.bringToFront()
      await page.screenshot({ path: asPng(file) })
    },
    async restart() {
      await session.browser.close()
      session = await launch(options)
      followed = followErrors(session.browser, errors)
      tabs = newTabs()
    },
    close: () => session.browser.close(),
  }
}

async function launch(options: StartOptions): Promise<{ browser: Browser; base: string }> {
  const { replica, dist, headless, profile, colourScheme } = options
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
      '--lang=en-US',
      '--no-first-run',
      '--disable-component-update',
      '--disable-background-networking',
      '--disable-features=HttpsUpgrades,HttpsFirstBalancedMode,OptimizationHints,MediaRouter',
      `--proxy-server=http://127.0.0.1:${replica.proxyPort}`,
      '--proxy-bypass-list=<-loopback>',
      `--ignore-certificate-errors-spki-list=${replica.spki}`,
      ...(colourScheme === 'dark' ? ['--force-dark-mode'] : []),
    ],
  })
  const isWorker = (target: Target) => target.type() === 'service_worker' && target.url().startsWith(origin)
  try {
    const target = await browser.waitForTarget(isWorker, { timeout: patience })
    return { browser, base: origin + new URL(target.url()).host }
  } catch (error) {
    await browser.close()
    throw new Error(`the background of ${dist} did not start`, { cause: error })
  }
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

/** A session of the driver on the worker would keep it alive, so the one that follows its errors ends with it. */
async function stopWorker(browser: Browser, target: Target, followed: Followed): Promise<void> {
  const whole = await browser.target().createCDPSession()
  const { targetInfos } = await whole.send('Target.getTargets')
  const ours = targetInfos.find(({ type, url }) => type === 'service_worker' && url === target.url())
  if (ours) await whole.send('Target.closeTarget', { targetId: ours.targetId })
  await followed.get(target)?.detach()
  await whole.detach()
}

/** Resolves once the target has ended; another one may have started in its place by then. */
async function gone(browser: Browser, target: Target): Promise<void> {
  const deadline = Date.now() + patience
  while (browser.targets().includes(target)) {
    if (Date.now() > deadline) throw new Error(`the service worker did not stop within ${patience} ms`)
    await wait(50)
  }
}

function asPng(file: string): `${string}.png` {
  if (!file.endsWith('.png')) throw new Error(`${file}: screenshots are .png files`)
  return file as `${string}.png`
}
