import { randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import puppeteer, { type Browser, type Page } from 'puppeteer-core'
import type { TestBrowser } from './browser'
import { requireBrowser } from './find-browser'
import { runInChrome } from './firefox-chrome-scope'
import { followScriptErrors, takeScriptErrors } from './firefox-errors'
import { closeFirefoxPopup, forgetPopups, openFirefoxPopup } from './firefox-popup'
import type { StartOptions } from './open-browser'
import { patience } from './patience'

/** Starts Firefox with the extension as a temporary add-on. */
export async function startFirefox(options: StartOptions): Promise<TestBrowser> {
  const id = geckoId(options.dist)
  // What the extension stores belongs to its origin: the same one after a restart, another one when it begins anew.
  let uuid = randomUUID()
  const base = () => `moz-extension://${uuid}`
  const errors: string[] = []
  let browser = await launch(options, id, uuid)
  const policy = `const policy = WebExtensionPolicy.getByID(${JSON.stringify(id)});`
  const leavePages = async () => {
    await closeFirefoxPopup(browser)
    const [, ...opened] = await browser.pages()
    await Promise.all(opened.map((page) => page.close()))
  }
  return {
    name: 'firefox',
    get browser() {
      return browser
    },
    get base() {
      return base()
    },
    page: (url) => open(browser, url),
    leavePages,
    extensionPage: (path) => open(browser, `${base()}/${path}`),
    async openPopupFor(page) {
      await page.bringToFront()
      return openFirefoxPopup(browser, id)
    },
    async stopBackground() {
      await runInChrome(browser, `${policy} await policy.extension.terminateBackground();`)
    },
    backgroundRuns: () =>
      runInChrome(browser, `${policy} return policy.extension.backgroundState === 'running';`),
    errors: async () => [...errors.splice(0), ...(await takeScriptErrors(browser, options.dist))],
    async screenshot(page, file) {
      await page.bringToFront()
      await page.screenshot({ path: file })
    },
    async restart() {
      errors.push(...(await takeScriptErrors(browser, options.dist)))
      await browser.close()
      browser = await launch(options, id, uuid)
    },
    async beginAnew() {
      await leavePages()
      await browser.uninstallExtension(id)
      uuid = randomUUID()
      const uuids = JSON.stringify(JSON.stringify({ [id]: uuid }))
      await runInChrome(
        browser,
        `${forgetPopups}
        Services.cache2.clear()
        Services.prefs.setIntPref('layout.css.prefers-color-scheme.content-override', ${contentScheme(options)})
        Services.prefs.setStringPref('extensions.webextensions.uuids', ${uuids})`,
      )
      await browser.installExtension(options.dist)
      errors.length = 0
      await takeScriptErrors(browser, options.dist)
    },
    close: () => browser.close(),
  }
}

/** The add-on's id; the origin is tied to it. */
function geckoId(dist: string): string {
  const manifest = JSON.parse(readFileSync(join(dist, 'manifest.json'), 'utf8')) as {
    browser_specific_settings?: { gecko?: { id?: string } }
  }
  const id = manifest.browser_specific_settings?.gecko?.id
  if (!id)
    throw new Error(`${dist}/manifest.json names no id for Firefox (browser_specific_settings.gecko.id)`)
  return id
}

/** The colour scheme of pages, as Firefox counts them. */
const contentScheme = ({ colourScheme }: StartOptions): number => (colourScheme === 'dark' ? 0 : 1)

async function launch(options: StartOptions, id: string, uuid: string): Promise<Browser> {
  const { replica, headless, profile, colourScheme, prefs, dist } = options
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: requireBrowser('firefox'),
    headless,
    userDataDir: profile,
    acceptInsecureCerts: true,
    defaultViewport: { width: 1280, height: 900 },
    // Lets the harness open pages of the extension and speak to the browser's own window.
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [id]: uuid }),
      'extensions.webextensions.keepStorageOnUninstall': true,
      'extensions.webextensions.keepUuidOnUninstall': true,
      'network.proxy.type': 1,
      'network.proxy.ssl': '127.0.0.1',
      'network.proxy.ssl_port': replica.proxyPort,
      'network.proxy.http': '127.0.0.1',
      'network.proxy.http_port': replica.proxyPort,
      'network.proxy.allow_hijacking_localhost': true,
      'layout.css.prefers-color-scheme.content-override': contentScheme(options),
      'ui.systemUsesDarkTheme': colourScheme === 'dark' ? 1 : 0,
      'ui.popup.disable_autohide': true,
      // What a reader would be asked for is granted and saved.
      'extensions.webextOptionalPermissionPrompts': false,
      'browser.download.useDownloadDir': true,
      // A tab that is opened for a test is needed at once; processes in store, one for each tab, movements and frames that nobody
      // sees only cost time.
      'dom.ipc.processPrelaunch.enabled': false,
      'dom.ipc.processCount': 1,
      'dom.ipc.processCount.webIsolated': 1,
      'layout.frame_rate': 20,
      'ui.prefersReducedMotion': 1,
      ...prefs,
    },
  })
  try {
    await followScriptErrors(browser)
    await browser.installExtension(dist)
    return browser
  } catch (error) {
    await browser.close()
    throw new Error(`Firefox does not take the extension in ${dist}`, { cause: error })
  }
}

/** No load events come for pages of an extension, nor does a redirect to one end a navigation: so this waits for the page itself. */
async function open(browser: Browser, url: string): Promise<Page> {
  const page = await browser.newPage()
  await page.goto(url, { waitUntil: [] })
  const deadline = Date.now() + patience
  while (!(await isLoaded(page))) {
    if (Date.now() > deadline) throw new Error(`${url} did not load within ${patience} ms`)
    await wait(30)
  }
  await page.bringToFront()
  return page
}

async function isLoaded(page: Page): Promise<boolean> {
  try {
    return await page.evaluate(() => document.readyState === 'complete' && location.href !== 'about:blank')
  } catch (error) {
    // The document goes away under a redirect; the next look sees the next one.
    if (/context|realm|navigat|destroyed|DiscardedBrowsingContext/i.test(String(error))) return false
    throw error
  }
}
