import type { Page } from 'puppeteer-core'
import { oldHtml } from '../../replica/old-html'
import { startReplica, type Replica } from '../../replica/start-replica'
import type { TestBrowser } from '../../support/browser'
import { findBrowser } from '../../support/find-browser'
import { openBrowser } from '../../support/open-browser'
import type { Measured } from '../figure'
import { longFiling, type Language } from '../filings/long-filing'
import { median } from '../measure'
import { measureByTheClock } from './by-the-clock'
import { categories, readTrace, undisturbed, type PageTrace, type TraceEvent } from './trace'
import { shownMark, watchPaint } from './watch-paint'

/**
 * What a reader may notice: highlights that come late, a page that does not answer (both in milliseconds), a small change that costs
 * nearly as much as opening the page did (in parts of that).
 */
const bars = { highlights: 100, task: 50, change: 0.5 }
const rounds = 3
/** How long a page is traced after all of it was analysed: the panel's rows, the page's own work. In milliseconds. */
const rest = 1000

/** The same page without the extension, which does not run on this host. */
const hosts = { with: 'www1.hkexnews.hk', without: 'localhost' }
const readyMark = 'bench-page-ready'
const changeMark = 'bench-page-change'

interface Opened {
  readonly highlights: number
  readonly wall: number
  /** The longest task that holds script of ours, and of it our script alone; then the longest task of the page without us. */
  readonly task: number
  readonly script: number
  readonly total: number
  /** All of our script after a paragraph has changed. */
  readonly change: number
}

async function settled(page: Page): Promise<void> {
  // our element comes once everything was read; painted then, and quiet since
  const isDone = (): boolean => {
    const painted = performance.getEntriesByName('antecedent-painted').at(-1)?.startTime ?? Infinity
    return document.querySelector('antecedent-root') !== null && performance.now() - painted > 1500
  }
  await page.waitForFunction(isDone, { timeout: 120_000, polling: 200 })
  await page.evaluate((ms) => new Promise((resolve) => setTimeout(resolve, ms)), rest)
}

/** Changes one paragraph near the beginning and waits until that is on the page. */
async function change(page: Page): Promise<void> {
  const painted = await page.evaluate((mark) => {
    performance.mark(mark)
    const paragraph = [...document.querySelectorAll('p')].find((one) => one.textContent.length > 80)
    if (!paragraph) throw new Error('the page has no paragraph')
    paragraph.append(' It was announced on 12 March 2026.')
    return performance.getEntriesByName('antecedent-painted').length
  }, changeMark)
  const isDone = (before: number): boolean =>
    performance.getEntriesByName('antecedent-painted').length > before
  await page.waitForFunction(isDone, { timeout: 120_000, polling: 200 }, painted)
  await page.evaluate((ms) => new Promise((resolve) => setTimeout(resolve, ms)), rest)
}

async function trace(up: TestBrowser, host: string, path: string): Promise<PageTrace> {
  const page = await up.browser.newPage()
  try {
    // what names functions in scripts that are compiled on the fly
    await page.evaluateOnNewDocument('globalThis.__name = (named) => named')
    if (host === hosts.with) await page.evaluateOnNewDocument(watchPaint, shownMark)
    await page.tracing.start({ categories })
    await page.goto(`https://${host}${path}`, { waitUntil: 'load', timeout: 120_000 })
    if (host === hosts.with) {
      await settled(page)
      await change(page)
    } else await page.evaluate((ms) => new Promise((resolve) => setTimeout(resolve, ms)), rest)
    await page.evaluate((mark) => void performance.mark(mark), readyMark)
    const bytes = await page.tracing.stop()
    const { traceEvents } = JSON.parse(new TextDecoder().decode(bytes)) as { traceEvents: TraceEvent[] }
    return readTrace(traceEvents, readyMark)
  } finally {
    await page.close()
  }
}

function read(traced: PageTrace): Opened {
  const from = traced.scriptStart
  const to = traced.markAt(shownMark)
  if (from === null || to === null) throw new Error('the page shows no highlights')
  const changed = traced.markAt(changeMark) ?? Infinity
  const all = traced.tasks.filter((task) => task.ours > 0.1)
  const ours = all.filter(({ start }) => start < changed)
  const sum = (tasks: typeof all): number => tasks.reduce((total, task) => total + task.ours, 0)
  return {
    highlights: undisturbed(traced, from, to),
    wall: to - from,
    task: Math.max(...ours.map(({ cpu }) => cpu)),
    script: Math.max(...ours.map((task) => task.ours)),
    total: sum(ours),
    change: sum(all.filter(({ start }) => start >= changed)),
  }
}

/** Has the replica serve a filing of so many KB; returns its path. */
function serveFiling(replica: Replica, kb: number, language: Language): string {
  const units = language === 'en' ? kb * 985 : kb * 375
  const path = `/listedco/listconews/sehk/2026/0320/20260320${String(kb).padStart(5, '0')}${language === 'zh' ? '_c' : ''}.htm`
  replica.serve(path, oldHtml(longFiling(language, units, kb)))
  return path
}

/** Opens one filing several times, with and without the extension in turn. */
async function measurePage(up: TestBrowser, replica: Replica, kb: number, language: Language) {
  const path = serveFiling(replica, kb, language)
  const opened: Opened[] = []
  const without: number[] = []
  for (let round = 0; round < rounds; round++) {
    opened.push(read(await trace(up, hosts.with, path)))
    const { tasks } = await trace(up, hosts.without, path)
    without.push(Math.max(...tasks.map(({ cpu }) => cpu)))
  }
  const middle = (of: (one: Opened) => number): number => median(opened.map(of))
  const name = `${language} ${kb} KB`
  const figure = (what: string, value: number, more: { bar?: number; baseline?: number } = {}): Measured => ({
    figure: `${name}: ${what}`,
    value,
    unit: 'ms',
    ...more,
  })
  return [
    figure(
      'script start to first highlights shown',
      middle((o) => o.highlights),
      {
        ...(kb <= 300 && { bar: bars.highlights }),
      },
    ),
    figure(
      'the same by the clock',
      middle((o) => o.wall),
    ),
    figure(
      'longest stretch of our script',
      middle((o) => o.script),
      { bar: bars.task },
    ),
    figure(
      'longest task that holds it',
      middle((o) => o.task),
      { ...(kb <= 300 && { bar: bars.task }) },
    ),
    figure('longest task without the extension', median(without)),
    figure(
      'all of our script',
      middle((o) => o.total),
    ),
    figure(
      'all of our script after a small change, against that',
      middle((o) => o.change),
      { baseline: middle((o) => o.total), bar: bars.change },
    ),
  ]
}

const languages: readonly Language[] = ['en', 'zh']

async function inChromium(replica: Replica, sizes: readonly number[]): Promise<Measured[]> {
  const up = await openBrowser('chromium', { replica })
  const measured: Measured[] = []
  try {
    for (const kb of sizes)
      for (const language of languages) measured.push(...(await measurePage(up, replica, kb, language)))
    const errors = await up.errors()
    if (errors.length > 0) throw new Error(`script errors: ${errors.join('; ')}`)
  } finally {
    await up.close()
  }
  return measured
}

async function inFirefox(replica: Replica, kb: number): Promise<Measured[]> {
  const up = await openBrowser('firefox', { replica })
  const measured: Measured[] = []
  try {
    for (const language of languages) {
      const path = serveFiling(replica, kb, language)
      const addresses = { with: `https://${hosts.with}${path}`, without: `https://${hosts.without}${path}` }
      measured.push(...(await measureByTheClock(up, `Firefox, ${language} ${kb} KB`, addresses)))
    }
  } finally {
    await up.close()
  }
  return measured
}

/** Opens long filings in Chromium, and one in Firefox where that is installed; sizes in KB of HTML can be given. */
export async function run(options: readonly string[]): Promise<readonly Measured[]> {
  const sizes = options.length > 0 ? options.map(Number) : [300, 1000, 5000]
  const replica = await startReplica()
  try {
    const measured = await inChromium(replica, sizes)
    if (findBrowser('firefox')) measured.push(...(await inFirefox(replica, sizes[0] ?? 300)))
    return measured
  } finally {
    await replica.close()
  }
}
