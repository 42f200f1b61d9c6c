import { afterEach, beforeAll, expect } from 'vitest'
import { startReplica, type Replica } from '../replica/start-replica'
import type { BrowserName, OpenOptions, TestBrowser } from './browser'
import { expectOnlyReplica } from './expect-only-replica'
import { untilPdfsAreRead } from './in-reader'
import { openBrowser } from './open-browser'
import { shareBrowser } from './shared-browser'

/** What a group of tests runs with. */
export interface Running {
  readonly replica: Replica
  readonly up: TestBrowser
}

interface RunOptions extends Pick<OpenOptions, 'prefs'> {
  /**
   * Has a browser of its own: for what may outlast the group in its browser. So it is, too, with `prefs`.
   */
  readonly isAlone?: boolean
  /** Waits until PDF filings open in the reader. */
  readonly readsPdfs?: boolean
  /** Has the replica serve more than its own filings. */
  readonly serve?: (replica: Replica) => void
  /** Leaves what is open from test to test; each is taken away after its test when left out. */
  readonly keepsPages?: boolean
  /** Holds every test to no script error and no request elsewhere; a test of the group does so when left out. */
  readonly isHeld?: boolean
}

/**
 * Gives a group of tests a replica and a browser in which the extension was just installed, tells `onStart` of them, and takes away
 * after each test what it has opened.
 */
export function runWith(
  name: BrowserName,
  {
    prefs,
    isAlone = prefs !== undefined,
    readsPdfs = false,
    serve,
    keepsPages = false,
    isHeld = false,
  }: RunOptions,
  onStart: (running: Running) => unknown,
): void {
  let running: Running

  beforeAll(async () => {
    running = isAlone ? await start(name, prefs) : await shareBrowser(name)
    const { replica, up } = running
    serve?.(replica)
    if (readsPdfs) await untilPdfsAreRead(up)
    await onStart(running)
    return async () => {
      if (!isAlone) return
      await up.close()
      await replica.close()
    }
  })
  afterEach(async () => {
    const { replica, up } = running
    if (!keepsPages) await up.leavePages()
    if (!isHeld) return
    expect(await up.errors()).toEqual([])
    expectOnlyReplica(replica)
  })
}

async function start(name: BrowserName, prefs: OpenOptions['prefs']): Promise<Running> {
  const replica = await startReplica()
  return { replica, up: await openBrowser(name, { replica, ...(prefs && { prefs }) }) }
}
