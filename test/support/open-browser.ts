import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import type { BrowserName, OpenOptions, TestBrowser } from './browser'
import { startChromium } from './chromium'
import { startFirefox } from './firefox'

/** What the two drivers start from. */
export interface StartOptions extends Required<
  Pick<OpenOptions, 'replica' | 'dist' | 'headless' | 'colourScheme' | 'prefs'>
> {
  readonly profile: string
}

/** Starts a browser with the extension in it, seeing nothing but the replica. Throws where the browser or the build is missing. */
export async function openBrowser(name: BrowserName, options: OpenOptions): Promise<TestBrowser> {
  const dist = resolve(options.dist ?? `dist/${name === 'chromium' ? 'chrome' : 'firefox'}`)
  if (!existsSync(join(dist, 'manifest.json')))
    throw new Error(`no extension in ${dist}: run "npm run build" first`)
  const own = options.profile === undefined
  const profile = options.profile ?? mkdtempSync(join(tmpdir(), `antecedent-${name}-`))
  const start = name === 'chromium' ? startChromium : startFirefox
  const { replica, headless = true, colourScheme = 'light', prefs = {} } = options
  const forget = () => {
    if (own) rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 })
  }
  try {
    const opened = await start({ replica, dist, headless, colourScheme, prefs, profile })
    const close = opened.close.bind(opened)
    opened.close = async () => {
      await close()
      forget()
    }
    return opened
  } catch (error) {
    forget()
    throw error
  }
}
