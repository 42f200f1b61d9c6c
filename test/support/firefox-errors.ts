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
      // The browser's own remark on a tab that was closed while one of its calls was under way.
      if (/Promise (?:rejected|resolved) (?:after context unloaded|while context is inactive)/.test(message.errorMessage)) return
      const ours = /^(moz-extension|https?):/.test(message.sourceName) || /moz-extension:/.test(message.errorMessage)
      if (ours) errors.push(message.sourceName + ':' + message.lineNumber + ': ' + message.errorMessage)
    }
    window.harnessListener = { QueryInterface: ChromeUtils.generateQI(['nsIConsoleListener']), observe }
    Services.console.registerListener(window.harnessListener)`,
  )
}

/** The errors collected since then, or since the last call. */
export function takeScriptErrors(browser: Browser): Promise<string[]> {
  return runInChrome(browser, 'return window.harnessErrors.splice(0)')
}
