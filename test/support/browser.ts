import type { Browser, Page } from 'puppeteer-core'
import type { Replica } from '../replica/start-replica'

/** The browsers that the tests drive. */
export type BrowserName = 'chromium' | 'firefox'

const both: readonly BrowserName[] = ['chromium', 'firefox']

/** Those that are to be tested now, for `describe.each`: both, or the one that TEST_BROWSER in the environment names. */
export const browserNames: readonly BrowserName[] = both.filter(
  (name) => (process.env['TEST_BROWSER'] ?? name) === name,
)

/** How a browser is started. */
export interface OpenOptions {
  /** Every request goes to its proxy. */
  readonly replica: Replica
  /** Folder of the unpacked extension; dist/chrome or dist/firefox when left out. */
  readonly dist?: string
  /** True when left out. */
  readonly headless?: boolean
  /** The colour scheme that pages and the browser are in; light when left out. */
  readonly colourScheme?: 'light' | 'dark'
  /** More preferences for Firefox. */
  readonly prefs?: Readonly<Record<string, string | number | boolean>>
  /** Folder of the profile; a new one in the system's temporary folder (deleted on `close`) when left out. */
  readonly profile?: string
}

/** The extension's own popup, opened from its toolbar button over a page. */
export interface OpenPopup {
  /** Runs a function in the popup's page; arguments and result are JSON. */
  evaluate<Args extends unknown[], Result>(
    run: (...args: Args) => Result | Promise<Result>,
    ...args: Args
  ): Promise<Result>
  /** Waits until a function in the popup's page returns something true; throws after `patience` ms, saying what the popup shows. */
  waitFor<Args extends unknown[]>(run: (...args: Args) => unknown, ...args: Args): Promise<void>
  /** Types text by the keyboard where the focus is. */
  type(text: string): Promise<void>
  /** Presses one key ("Enter", "ArrowDown", "a"). */
  press(key: string): Promise<void>
  click(selector: string): Promise<void>
  /** Writes a PNG of the popup. */
  screenshot(file: string): Promise<void>
  /** Whether the browser has taken it away (it does so when its page closes it or when it loses the focus). */
  isClosed(): Promise<boolean>
  close(): Promise<void>
}

/** A running browser with the extension in it. */
export interface TestBrowser {
  readonly name: BrowserName
  /** The driver's own object, for what the harness has no word for; another one after `restart`. */
  readonly browser: Browser
  /** Origin of the extension's pages, without a slash at its end; the same one after `restart`, another one after `beginAnew`. */
  readonly base: string
  /** Opens an address in a tab in front, with nothing else in it, and waits until it is loaded, however it is redirected. */
  page(url: string): Promise<Page>
  /** Takes away every tab that was opened, once a test is done. */
  leavePages(): Promise<void>
  /** Opens a page of the extension ("popup.html", "reader.html?file=…") in a new tab and waits until it is loaded. */
  extensionPage(path: string): Promise<Page>
  /** Brings the page to the front and clicks the extension's toolbar button (activeTab is granted, as by a reader's click). */
  openPopupFor(page: Page): Promise<OpenPopup>
  /** Ends the background (service worker or event page) at once, as the browser does when it is idle. */
  stopBackground(): Promise<void>
  /** Whether the background is running. */
  backgroundRuns(): Promise<boolean>
  /** Script errors since the last call: uncaught ones of pages, content scripts, popup and background. Empty when all went well. */
  errors(): Promise<readonly string[]>
  /** Writes a PNG of what the page shows. */
  screenshot(page: Page, file: string): Promise<void>
  /** Ends the browser and starts it again with the same profile and origin: the extension's data must survive. */
  restart(): Promise<void>
  /** Installs the extension anew, as if for the first time: nothing that it or the browser has stored is left, and its origin is another one. */
  beginAnew(): Promise<void>
  close(): Promise<void>
}
