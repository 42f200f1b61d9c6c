import { randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import puppeteer, { type Browser } from 'puppeteer-core'
import type { TestBrowser } from './browser'
import { requireBrowser } from './find-browser'
import { runInChrome } from './firefox-chrome-scope'
import { followScriptErrors, takeScriptErrors } from './firefox-errors'
import { closeFirefoxPopup, forgetPopups, openFirefoxPopup } from './firefox-popup'
import { keepTabs } from './firefox-tabs'
import type { StartOptions } from './open-browser'
import { usualViewport } from './tabs'

/** Starts Firefox with the extension as a temporary add-on. */
export async function startFirefox(options: StartOptions): Promise<TestBrowser> {
  const id = geckoId(options.dist)
  // What the extension stores belongs to its origin: the same one after a restart, another one when it begins anew.
  let uuid = randomUUID()
  const base = () => `moz-extension://${uuid}`
  const errors: string[] = []
  let browser = await launch(options, id, uuid)
  let tabs = keepTabs(browser)
  const policy = `const policy = WebExtensionPolicy.getByID(${JSON.stringify(id)});`
  return {
    name: 'firefox',
    get browser() {
      return browser
    },
    get base() {
      return base()
    },
    page: (url) => tabs.open(url),
    async leavePages() {
      await closeFirefoxPopup(browser)
      await tabs.leave()
    },
    extensionPage: (path) => tabs.open(`${base()}/${path}`),
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
      tabs = keepTabs(browser)
    },
    async beginAnew() {
      await closeFirefoxPopup(browser)
      await tabs.forget()
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
    defaultViewport: usualViewport,
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
      // A page that a test has left is gone, not kept for the way back.
      'browser.sessionhistory.max_total_viewers': 0,
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
