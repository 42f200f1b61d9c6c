import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser } from 'puppeteer-core'
import { runInChrome } from './firefox-chrome-scope'

/**
 * Starts to collect uncaught errors and rejections of pages and of the extension's scripts wherever they run. The driver tells only
 * those of pages; the browser's console keeps only its last 250 messages, so a listener collects them in its window.
 */
export async function followScriptErrors(browser: Browser): Promise<void> {
  await runInChrome(
    browser,
    `const errors = (window.harnessErrors = [])
    const observe = (message) => {
      if (!(message instanceof Ci.nsIScriptError) || message.flags & Ci.nsIScriptError.warningFlag) return
      // The browser's own remarks on a tab that was closed while one of its calls was under way, or pdf.js' worker was having a picture decoded.
      if (/Promise (?:rejected|resolved) (?:after context unloaded|while context is inactive)/.test(message.errorMessage)) return
      if (/AbortError: Shutdown$/.test(message.errorMessage) && message.sourceName.includes('/pdf.worker')) return
      const ours = /^(moz-extension|https?):/.test(message.sourceName) || /moz-extension:/.test(message.errorMessage)
      if (ours) errors.push(message.sourceName + ':' + message.lineNumber + ': ' + message.errorMessage)
    }
    window.harnessListener = { QueryInterface: ChromeUtils.generateQI(['nsIConsoleListener']), observe }
    Services.console.registerListener(window.harnessListener)`,
  )
}

/** What Firefox says of what it loads no further (NS_BINDING_ABORTED). */
const brokenOff = 0x804b0002

/**
 * The errors collected since then, or since the last call. A page that is left while it loads a script or a font of its own reports that as
 * an error, without saying which page it was: so a script that is there, in the extension's folder `dist`, counts as one that was not waited
 * for, and so does a font whose loading was broken off.
 */
export async function takeScriptErrors(browser: Browser, dist: string): Promise<string[]> {
  const errors = await runInChrome<string[]>(browser, 'return window.harnessErrors.splice(0)')
  return errors.filter((error) => {
    if (error.includes('download failed') && error.includes(`status=${brokenOff} `)) return false
    const [, path] =
      /error loading dynamically imported module: moz-extension:\/\/[^/]+\/(\S+)$/.exec(error) ?? []
    return path === undefined || !existsSync(join(dist, path))
  })
}
