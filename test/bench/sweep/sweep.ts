import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import type { Page } from 'puppeteer-core'
import { createAnalyser } from '../../../src/core/analysis/analyser'
import { createTextDocument } from '../../../src/core/text/create-text-document'
import { startReplica, type Replica } from '../../replica/start-replica'
import type { TestBrowser } from '../../support/browser'
import { openBrowser } from '../../support/open-browser'
import type { Measured } from '../figure'
import { difference, foundIn, type Found } from '../pdf-text/compare'
import { makeBenchCopy } from '../reader/bench-copy'
import type { Heard } from '../reader/pages/listener'

/** So many files of a hundred may have other references than their .txt has. */
const mostOthers = 5

const address = 'https://www1.hkexnews.hk/listedco/listconews/sehk/2021/0302/2021030200321.pdf'
const analyser = createAnalyser()

/** A file in the reader, once all of it was read. */
interface Read {
  readonly source: string
  readonly analysis: Found
  /** What the reader says of it: why it did not open, or which pages cannot be read; null for neither. */
  readonly notice: string | null
  readonly coverage: string | null
}

const patience = 120_000

/** Runs in the reader: what it has read; null while it is reading. */
function whatIsRead(): Read | null {
  const { source = '', analysis } = (globalThis as unknown as { heard: Heard }).heard
  const notice = document.querySelector('.notice[role="alert"] h2')?.textContent ?? null
  const coverage = document.querySelector('.coverage:not(.slow)')?.textContent ?? null
  const isDone = performance.getEntriesByName('antecedent-annotated').length > 0
  // a document without any text is never annotated
  if (!isDone && notice === null && !(coverage && source === '')) return null
  return { source, analysis: analysis ?? { mentions: [], references: [] }, notice, coverage }
}

async function readIn(up: TestBrowser, replica: Replica, file: string): Promise<Read> {
  replica.serve(new URL(address).pathname, readFileSync(file), 'application/pdf')
  const page: Page = await up.extensionPage(`reader.html?file=${address}#page=1`)
  try {
    for (const deadline = Date.now() + patience; Date.now() < deadline; await wait(100)) {
      const read = await page.evaluate(whatIsRead)
      if (read) return read
    }
    throw new Error(`${file} was not read within ${patience / 1000} s`)
  } finally {
    await page.close()
  }
}

/** How many pages of a PDF hold words, as poppler reads it; null where it is not installed. */
function pagesWithText(file: string): number | null {
  try {
    const text = execFileSync('pdftotext', [file, '-'], { encoding: 'utf8', maxBuffer: 2 ** 30 })
    return text.split('\f').filter((page) => page.trim() !== '').length
  } catch (error) {
    if ((error as { code?: string }).code === 'ENOENT') return null
    throw error
  }
}

const pdfsIn = (folder: string): string[] => {
  const names = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.pdf')) : []
  return names.sort().map((name) => join(folder, name))
}

/**
 * Opens every PDF of some folders in the reader, in Chromium, and holds against it: no error, as many pages with text as poppler finds, and
 * where there is a .txt beside a PDF, the references that are found in that. What differs goes to standard error.
 */
export async function run(folders: readonly string[]): Promise<readonly Measured[]> {
  const files = folders.flatMap(pdfsIn)
  if (files.length === 0) throw new Error('name one or more folders of PDFs')
  const copy = await makeBenchCopy('chromium', 'listener')
  const replica = await startReplica()
  const count = { failed: 0, counted: 0, coverage: 0, compared: 0, references: 0 }
  try {
    const up = await openBrowser('chromium', { replica, dist: copy.dist })
    try {
      for (const file of files) {
        const said = hold(await readIn(up, replica, file), file, count)
        if (said.length > 0) console.error(basename(file), said.join('; '))
      }
      for (const error of await up.errors()) {
        count.failed += 1
        console.error(error)
      }
    } finally {
      await up.close()
    }
  } finally {
    await replica.close()
    copy.remove()
  }
  return [
    { figure: 'files', value: files.length, unit: '' },
    { figure: 'not opened, and script errors', value: count.failed, unit: '', bar: 0 },
    { figure: `of ${count.counted}: other pages with text`, value: count.coverage, unit: '', bar: 0 },
    {
      figure: `of ${count.compared}: with other references than the .txt`,
      value: (100 * count.references) / Math.max(1, count.compared),
      unit: '%',
      bar: mostOthers,
    },
  ]
}

/** Holds what was read of a file against what others read in it, counts what differs, and says what it is. */
function hold(
  { source, analysis, notice, coverage }: Read,
  file: string,
  count: { failed: number; counted: number; coverage: number; compared: number; references: number },
): string[] {
  const said: string[] = []
  if (notice !== null) {
    count.failed += 1
    said.push(notice)
  }
  const [own, other] = [source.split('\f').filter((page) => page.trim() !== '').length, pagesWithText(file)]
  if (other !== null) {
    count.counted += 1
    if (own !== other) {
      count.coverage += 1
      said.push(`text on ${own} pages, not ${other} (${coverage ?? 'nothing is said'})`)
    }
  }
  const beside = file.replace(/\.pdf$/, '.txt')
  if (existsSync(beside)) {
    count.compared += 1
    const { references } = foundIn(analyser.analyse(createTextDocument(readFileSync(beside, 'utf8'))))
    const differences = difference(references, foundIn(analysis).references)
    count.references += Math.min(1, differences.length)
    said.push(...differences)
  }
  return said
}
