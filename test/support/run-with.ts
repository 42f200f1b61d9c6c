import { afterEach, beforeAll, expect } from 'vitest'
import { startReplica, type Replica } from '../replica/start-replica'
import type { BrowserName, OpenOptions, TestBrowser } from './browser'
import { expectOnlyReplica } from './expect-only-replica'
import { openBrowser } from './open-browser'

/** What a group of tests runs with. */
export interface Running {
  readonly replica: Replica
  readonly up: TestBrowser
}

interface RunOptions extends Pick<OpenOptions, 'prefs'> {
  /** How the browser is started; as it is when left out. */
  readonly open?: (name: BrowserName, options: OpenOptions) => Promise<TestBrowser>
  /** Has the replica serve more than its own filings. */
  readonly serve?: (replica: Replica) => void
  /** Holds every test to no script error and no request elsewhere; a test of the group does so when left out. */
  readonly isHeld?: boolean
}

/** Starts a replica and a browser for a group of tests, tells `onStart` of them, and takes away after each test what it has opened. */
export function runWith(
  name: BrowserName,
  { open = openBrowser, serve, isHeld = false, ...options }: RunOptions,
  onStart: (running: Running) => void,
): void {
  let replica: Replica
  let up: TestBrowser

  beforeAll(async () => {
    replica = await startReplica()
    serve?.(replica)
    return () => replica.close()
  })
  beforeAll(async () => {
    up = await open(name, { replica, ...options })
    onStart({ replica, up })
    return () => up.close()
  })
  afterEach(async () => {
    await up.leavePages()
    if (!isHeld) return
    expect(await up.errors()).toEqual([])
    expectOnlyReplica(replica)
  })
}
