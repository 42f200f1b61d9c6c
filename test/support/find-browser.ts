import { execFileSync } from 'node:child_process'
import { accessSync, constants, existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { BrowserName } from './browser'

const names: Readonly<Record<BrowserName, readonly string[]>> = {
  chromium: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'],
  firefox: ['firefox-esr', 'firefox'],
}

/** Where browsers are that are on no PATH: macOS and Windows. */
const places: Readonly<Record<BrowserName, readonly string[]>> = {
  chromium: [
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
  ],
  firefox: [
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
  ],
}

/** The browser's executable, or null. CHROMIUM and FIREFOX in the environment name one explicitly. */
export function findBrowser(name: BrowserName): string | null {
  const named = process.env[name.toUpperCase()]
  if (named) return named
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter(Boolean)
  const candidates = names[name].flatMap((file) => folders.map((folder) => join(folder, file)))
  return [...candidates, ...places[name]].find(isExecutable) ?? null
}

/** The browser's executable; installs it where that can be done (Debian, as root), else throws with what to do. */
export function requireBrowser(name: BrowserName): string {
  const found = findBrowser(name)
  if (found) return found
  const installer = fileURLToPath(new URL('./install-browsers.mjs', import.meta.url))
  execFileSync(process.execPath, [installer, name], { stdio: 'inherit' })
  const installed = findBrowser(name)
  if (!installed) throw new Error(`${name} is installed but was not found on the PATH`)
  return installed
}

function isExecutable(file: string): boolean {
  if (!existsSync(file)) return false
  try {
    accessSync(file, constants.X_OK)
    return true
  } catch {
    // It is there but may not be run: the same as not there, and the caller says so when nothing else is found.
    return false
  }
}
