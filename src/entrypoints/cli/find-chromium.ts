import { accessSync, constants } from 'node:fs'
import { delimiter, join } from 'node:path'

const names = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
  'chrome.exe',
]

/** Where browsers are that are on no PATH: macOS and Windows. */
const places = [
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
]

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK)
    return true
  } catch {
    // not there, or not to be run: the next candidate may be
    return false
  }
}

/** The browser that reads PDFs: the one that CHROMIUM in the environment names, else one that is installed. Throws where there is none. */
export function findChromium(environment: NodeJS.ProcessEnv = process.env): string {
  const named = environment['CHROMIUM']
  if (named) return named
  const folders = (environment['PATH'] ?? '').split(delimiter).filter(Boolean)
  const candidates = [...names.flatMap((name) => folders.map((folder) => join(folder, name))), ...places]
  const found = candidates.find(isExecutable)
  if (found) return found
  throw new Error('PDFs are read in Chromium, which was not found: install it, or name it in CHROMIUM')
}
