import { mkdtempSync } from 'node:fs'
import { join } from 'node:path'
import { inject } from 'vitest'
import { startReplica } from '../replica/start-replica'
import type { BrowserName } from './browser'
import { openBrowser } from './open-browser'
import type { Running } from './run-with'

/** What runs in this process, from one group of tests to the next and from file to file: to start a browser costs more than a test does. */
const shared = new Map<BrowserName, Running>()

/** A replica and a browser with the extension in it, both as if they had just been started. The driver ends the browser when this process ends. */
export async function shareBrowser(name: BrowserName): Promise<Running> {
  const running = shared.get(name)
  if (running) {
    shared.delete(name)
    try {
      await running.up.beginAnew()
      running.replica.reset()
      shared.set(name, running)
      return running
    } catch (error) {
      console.error(`${name} does not begin anew, so another one is started:`, error)
      await running.up.close().catch((reason: unknown) => console.error(reason))
      await running.replica.close()
    }
  }
  const replica = await startReplica()
  const profile = mkdtempSync(join(inject('profiles'), `${name}-`))
  const up = await openBrowser(name, { replica, profile })
  const started = { replica, up }
  shared.set(name, started)
  return started
}
