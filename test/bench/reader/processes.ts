import { readdirSync, readFileSync } from 'node:fs'
import { setTimeout as wait } from 'node:timers/promises'
import type { Page } from 'puppeteer-core'
import type { TestBrowser } from '../../support/browser'
import { runInChrome } from '../../support/firefox-chrome-scope'

/** Memory that a process has for itself, in MB. Of Linux. */
function ownMemory(pid: number): number {
  const rollup = readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8')
  return Number(/^Private_Dirty:\s+(\d+) kB/m.exec(rollup)?.[1] ?? 0) / 1024
}

/** The processes that may hold pages of the extension. */
async function pagePids({ name, browser }: TestBrowser): Promise<number[]> {
  if (name === 'firefox')
    return runInChrome<number[]>(
      browser,
      `const { children } = await ChromeUtils.requestProcInfo();
       return children.filter(({ type }) => type === 'extension').map(({ pid }) => pid);`,
    )
  const session = await browser.target().createCDPSession()
  const { processInfo } = await session.send('SystemInfo.getProcessInfo')
  await session.detach()
  return processInfo.filter(({ type }) => type === 'renderer').map(({ id }) => id)
}

/** Linux counts processor time in hundredths of a second. */
const tick = 10

/** Processor time that each process which may hold pages of the extension has used so far, in ms, by its id. Of Linux. */
export async function processorTimes(up: TestBrowser): Promise<Map<number, number>> {
  const timeOf = (pid: number): number => {
    // behind the name, which stands in brackets: the fields from the third on
    const [, fields = ''] = readFileSync(`/proc/${pid}/stat`, 'utf8').split(/\) (?=\w )/)
    const [user, system] = fields.split(' ').slice(11, 13).map(Number)
    return tick * ((user ?? 0) + (system ?? 0))
  }
  return new Map((await pagePids(up)).map((pid) => [pid, timeOf(pid)]))
}

/** What is no longer used is given back first, so that only what is kept counts. */
async function collectGarbage(up: TestBrowser, page: Page): Promise<void> {
  if (up.name === 'firefox') {
    for (let i = 0; i < 3; i++)
      await runInChrome(up.browser, `Services.obs.notifyObservers(null, 'child-mmu-request');`)
  } else {
    const session = await page.createCDPSession()
    await session.send('HeapProfiler.collectGarbage')
    await session.detach()
    for (const worker of page.workers()) await worker.client.send('HeapProfiler.collectGarbage')
  }
  await wait(3000)
}

/** Memory counts as settled once it falls by less than this from one look to the next; after so many looks it is taken as it is. */
const settled = 0.02
const mostLooks = 8

/**
 * The memory of the process that holds a page of the extension, which is the largest, in MB. What a worker held that has ended, and the
 * engine's own spare room, goes back to the system some seconds later: it is waited for.
 */
export async function memoryOf(up: TestBrowser, page: Page): Promise<number> {
  let before = Infinity
  for (let look = 0; ; look++) {
    await collectGarbage(up, page)
    const now = Math.max(...(await pagePids(up)).map(ownMemory))
    if (before - now < settled * now || look === mostLooks) return now
    before = now
  }
}

const isWorker = /^(?:DedicatedWorker|DOM Worker)/

/** How many workers run in the processes of pages; of Linux. */
export async function workerThreads(up: TestBrowser): Promise<number> {
  const names = (await pagePids(up)).flatMap((pid) =>
    readdirSync(`/proc/${pid}/task`).map((thread) =>
      readFileSync(`/proc/${pid}/task/${thread}/comm`, 'utf8'),
    ),
  )
  return names.filter((name) => isWorker.test(name)).length
}
