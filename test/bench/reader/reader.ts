import { setTimeout as wait } from 'node:timers/promises'
import { startReplica } from '../../replica/start-replica'
import { browserNames, type BrowserName, type TestBrowser } from '../../support/browser'
import { openBrowser } from '../../support/open-browser'
import type { Measured } from '../figure'
import { median } from '../measure'
import { categories, type TraceEvent } from '../page/trace'
import { makeBenchCopy } from './bench-copy'
import { longDocuments, type LongDocument } from './long-documents'
import { openAt, probed, untilProbed, untilText, type Kind } from './open-pages'
import { longestOwnTask, profileCategories } from './own-tasks'
import { memoryOf, processorTimes, workerThreads } from './processes'
import { readOptions, type ReaderOptions } from './reader-options'
import { scrollThrough } from './scroll'

/** What the reader is held to: times the bare page's, milliseconds, percent of all frames, workers. */
const bars = { painted: 1.1, highlights: 150, text: 1.25, task: 50, dropped: 5, memory: 1.2, workers: 0 }

/** What a closed page leaves to be put away is waited for, so that it is not counted for the page that is opened next, in ms. */
const rest = 1_500

const profileMark = 'bench-reader-scrolled'

/** What one opening of a document took. */
interface Opened {
  readonly painted: number
  readonly text: number
  /** Processor time until then: what other programs do on the machine counts for little in it. */
  readonly processor: number
  readonly memory: number
  readonly dropped: number
}

/** Opens a document, waits until all of it was read, and scrolls through it. */
async function open(up: TestBrowser, kind: Kind, { url }: LongDocument): Promise<Opened> {
  const before = await processorTimes(up)
  const page = await openAt(up, kind, url, 1)
  try {
    const painted = await untilProbed(page, 'painted')
    const read = await untilText(page, kind)
    const after = await processorTimes(up)
    const processor = [...after].reduce((sum, [pid, ms]) => sum + ms - (before.get(pid) ?? 0), 0)
    const { pages = 0 } = await probed(page)
    const memory = await memoryOf(up, page)
    const dropped = await scrollThrough(page)
    return { painted, text: read - pages, processor, memory, dropped }
  } finally {
    await page.close()
    await wait(rest)
  }
}

/** How long after its words a page's highlights are there. */
async function highlightsAfter(up: TestBrowser, { url, page: number }: LongDocument): Promise<number> {
  const page = await openAt(up, 'reader', url, number)
  try {
    const shown = await untilProbed(page, 'highlights')
    return Math.max(0, shown - ((await probed(page)).textLayer ?? shown))
  } finally {
    await page.close()
    await wait(rest)
  }
}

/** The longest stretch of our script in a task of the main thread while a document is scrolled. Of Chromium. */
async function ownTask(up: TestBrowser, { url }: LongDocument): Promise<number> {
  const page = await openAt(up, 'reader', url, 1)
  try {
    await untilProbed(page, 'painted')
    await page.tracing.start({ categories: [...categories, ...profileCategories] })
    await untilText(page, 'reader')
    await scrollThrough(page)
    await page.evaluate((mark) => void performance.mark(mark), profileMark)
    const bytes = await page.tracing.stop()
    const { traceEvents } = JSON.parse(new TextDecoder().decode(bytes)) as { traceEvents: TraceEvent[] }
    const { ms, where } = longestOwnTask(traceEvents, profileMark)
    console.error(`  the longest: ${ms.toFixed(1)} ms in ${where}`)
    return ms
  } finally {
    await page.close()
  }
}

/** How many workers are left soon after a tab was closed in the middle of its work. */
async function workersLeft(up: TestBrowser, { url }: LongDocument): Promise<number> {
  await fewerWorkers(up, 0)
  const page = await openAt(up, 'reader', url, 1)
  await untilProbed(page, 'painted')
  if ((await workerThreads(up)) === 0) throw new Error('no worker was seen')
  await page.close()
  return fewerWorkers(up, 0)
}

/** Waits, but not for long, until no more than `wanted` workers run, and returns how many there are. */
async function fewerWorkers(up: TestBrowser, wanted: number): Promise<number> {
  for (let tries = 0; tries < 50; tries++) {
    if ((await workerThreads(up)) <= wanted) break
    await wait(100)
  }
  return workerThreads(up)
}

async function measureDocument(up: TestBrowser, one: LongDocument, rounds: number): Promise<Measured[]> {
  const opened: Record<Kind, Opened[]> = { reader: [], bare: [] }
  const highlights: number[] = []
  for (let round = 0; round < rounds; round++) {
    console.error(`${up.name}: ${one.name}, ${round + 1} of ${rounds}`)
    // by turns: neither always comes behind what the other has left
    const kinds = round % 2 === 0 ? (['bare', 'reader'] as const) : (['reader', 'bare'] as const)
    for (const kind of kinds) opened[kind].push(await open(up, kind, one))
    highlights.push(await highlightsAfter(up, one))
    console.error(JSON.stringify([opened.bare.at(-1), opened.reader.at(-1), highlights.at(-1)]))
  }
  const middle = (kind: Kind, what: keyof Opened): number => median(opened[kind].map((each) => each[what]))
  const beside = (what: keyof Opened) => ({ value: middle('reader', what), baseline: middle('bare', what) })
  const name = `${up.name}, ${one.name}`
  const measured: Measured[] = [
    { figure: `${name}: first page painted`, unit: 'ms', bar: bars.painted, ...beside('painted') },
    {
      figure: `${name}: highlights after the words`,
      value: median(highlights),
      unit: 'ms',
      bar: bars.highlights,
    },
    { figure: `${name}: all text read, analysed`, unit: 'ms', bar: bars.text, ...beside('text') },
    { figure: `${name}: processor time until then`, unit: 'ms', ...beside('processor') },
    {
      figure: `${name}: frames dropped by us`,
      value: middle('reader', 'dropped') - middle('bare', 'dropped'),
      unit: '%',
      bar: bars.dropped,
    },
    { figure: `${name}: memory`, unit: 'MB', ...(one.isLong && { bar: bars.memory }), ...beside('memory') },
  ]
  if (up.name === 'chromium')
    measured.push({
      figure: `${name}: our longest stretch of a task`,
      value: await ownTask(up, one),
      unit: 'ms',
      bar: bars.task,
    })
  return [
    ...measured,
    {
      figure: `${name}: workers left by a closed tab`,
      value: await workersLeft(up, one),
      unit: '',
      bar: bars.workers,
    },
  ]
}

async function measureIn(name: BrowserName, { rounds, only }: ReaderOptions): Promise<Measured[]> {
  const copy = await makeBenchCopy(name)
  const replica = await startReplica()
  const documents = longDocuments().filter(({ name: own }) => own.includes(only))
  for (const { url, bytes } of documents) replica.serve(new URL(url).pathname, bytes(), 'application/pdf')
  try {
    const up = await openBrowser(name, { replica, dist: copy.dist })
    try {
      const measured: Measured[] = []
      for (const one of documents) measured.push(...(await measureDocument(up, one, rounds)))
      const errors = await up.errors()
      if (errors.length > 0) throw new Error(`script errors: ${errors.join('; ')}`)
      return measured
    } finally {
      await up.close()
    }
  } finally {
    await replica.close()
    copy.remove()
  }
}

/**
 * Holds the reader against a bare page of the same pdf.js in the same run, on the long filings of the corpus where there is one and on a
 * generated PDF of 500 pages otherwise. Needs `npm run build`. Options: see `readOptions`.
 */
export async function run(options: readonly string[]): Promise<readonly Measured[]> {
  const read = readOptions(options)
  const measured: Measured[] = []
  for (const name of browserNames)
    if (read.browsers.includes(name)) measured.push(...(await measureIn(name, read)))
  return measured
}
