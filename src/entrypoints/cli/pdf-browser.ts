import { stat } from 'node:fs/promises'
import type { Browser, Page } from 'puppeteer-core'
import type { ExtractedText } from '../../sources/pdf/extract-text'
import type { ExtractPage } from './extract-page'
import { findChromium } from './find-chromium'
import type { ExtractionServer } from './serve-extraction'

/** Reads PDFs in one browser, which is started with the first of them. */
export interface PdfBrowser {
  /** A PDF's text; rejects with what is wrong with the file in words. */
  read(file: string): Promise<ExtractedText>
  close(): Promise<void>
}

interface Started {
  readonly browser: Browser
  readonly page: Page
  readonly server: ExtractionServer
}

/** No file takes longer to be read, in ms; the longest prospectus takes some ten seconds. */
const patience = 300_000

/** What it takes to read PDFs takes longer to be loaded than any other file to be read. */
async function start(): Promise<Started> {
  const executablePath = findChromium()
  const [{ default: puppeteer }, { serveExtraction }] = await Promise.all([
    import('puppeteer-core'),
    import('./serve-extraction'),
  ])
  const server = await serveExtraction()
  try {
    const browser = await puppeteer.launch({
      executablePath,
      pipe: true,
      protocolTimeout: patience,
      // needed as root and in containers; the browser opens this one page alone
      args: ['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking'],
    })
    return { browser, server, page: await openPage(browser, server) }
  } catch (error) {
    // or the server would keep the process alive
    await server.close()
    throw error
  }
}

async function stop({ browser, server }: Started): Promise<void> {
  await browser.close()
  await server.close()
}

async function openPage(browser: Browser, server: ExtractionServer): Promise<Page> {
  const page = await browser.newPage()
  await page.goto(server.url)
  await page.waitForFunction(() => 'extract' in globalThis)
  return page
}

/** What pdf.js' errors mean, in words. */
const meanings: readonly (readonly [pattern: RegExp, words: string])[] = [
  [/PasswordException|No password given|Incorrect Password/i, 'locked with a password'],
  [/InvalidPDFException|Invalid PDF structure/i, 'not a PDF, or a damaged one'],
  [/timed out/i, `not read within ${patience / 1000} s`],
]

/** After these the page is still at work on the file. */
const lasting = /^not read within/

/** What went wrong in words; null where it is nothing that is known of PDFs: the page itself may have gone. */
function inWords(error: unknown): Error | null {
  const message = error instanceof Error ? `${error.name}: ${error.message}` : String(error)
  const words = meanings.find(([pattern]) => pattern.test(message))?.[1]
  return words === undefined ? null : new Error(words, { cause: error })
}

/** Makes a reader of PDFs; nothing is started yet. A file that takes the browser down with it is read by none: the next gets a new one. */
export function createPdfBrowser(): PdfBrowser {
  let started: Promise<Started> | null = null

  async function close(): Promise<void> {
    const running = await started?.catch(() => null)
    started = null
    if (running) await stop(running)
  }

  return {
    async read(file) {
      if ((await stat(file)).size === 0) throw new Error('empty')
      const { page, server } = await (started ??= start())
      try {
        const json = await page.evaluate(
          (url) => (globalThis as unknown as ExtractPage).extract(url),
          server.offer(file),
        )
        return JSON.parse(json) as ExtractedText
      } catch (error) {
        const known = inWords(error)
        if (known && !lasting.test(known.message)) throw known
        await close()
        throw known ?? error
      }
    },
    close,
  }
}
