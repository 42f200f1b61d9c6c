import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { fasterText } from '../../../src/sources/pdf/faster-text'
import { pdfTraps } from '../../support/pdf/pdf-traps'
import { restlessPdf } from '../../support/pdf/restless-pdf'
import { unevenPdf } from '../../support/pdf/uneven-pdf'
import { standInForBrowser } from '../../support/stand-in-for-browser'

const packaged = (path: string): string =>
  fileURLToPath(new URL(`../../../node_modules/pdfjs-dist/${path}`, import.meta.url))

/** Has pdf.js take a worker of its own for each document, from the source of one, and give the text of all pages. */
async function textBy(worker: string, data: Uint8Array): Promise<string[]> {
  const { getDocument, PDFWorker } = await import('pdfjs-dist/legacy/build/pdf.mjs')
  const { WorkerMessageHandler } = (await import(/* @vite-ignore */ pathToFileURL(worker).href)) as {
    WorkerMessageHandler: { initializeFromPort(port: MessagePort): void }
  }
  const { port1, port2 } = new MessageChannel()
  WorkerMessageHandler.initializeFromPort(port2)
  const task = getDocument({
    data: data.slice(),
    worker: new PDFWorker({ port: port1 as never }),
    cMapUrl: packaged('cmaps/'),
    standardFontDataUrl: packaged('standard_fonts/'),
    password: 'hollow',
    verbosity: 0,
  })
  try {
    const pdf = await task.promise
    const pages: string[] = []
    for (let number = 1; number <= pdf.numPages; number++) {
      const page = await pdf.getPage(number)
      const content = await page.getTextContent({ includeMarkedContent: true, disableNormalization: true })
      // fonts are called by how many documents there were before
      pages.push(JSON.stringify(content).replace(/g_d\d+_/g, 'g_'))
    }
    return pages
  } finally {
    await task.destroy()
    port1.close()
  }
}

describe('pdf.js worker, changed to hand over text faster', () => {
  let folder = ''
  const workers = { plain: '', faster: '' }
  let takeAway = (): void => {}

  beforeAll(async () => {
    takeAway = standInForBrowser()
    folder = await mkdtemp(join(tmpdir(), 'antecedent-worker-'))
    const file = await readFile(packaged('legacy/build/pdf.worker.mjs'), 'utf8')
    const source = file.replace(/\n\/\/# sourceMappingURL=.*/, '')
    for (const [name, text] of Object.entries({ plain: source, faster: fasterText(source) })) {
      workers[name as keyof typeof workers] = join(folder, `${name}.mjs`)
      await writeFile(join(folder, `${name}.mjs`), text)
    }
  })

  afterAll(async () => {
    takeAway()
    await rm(folder, { recursive: true })
  })

  const documents = { ...pdfTraps, long: () => pdfTraps.long(12), uneven: unevenPdf, restless: restlessPdf }

  // a file that is cut off has no text at all
  const readable = Object.entries(documents).filter(([name]) => name !== 'truncated')
  it.each(readable)('hands over the very same text: %s', async (name, make) => {
    const data = new Uint8Array(make())
    const plain = await textBy(workers.plain, data)
    expect(plain.join('').length).toBeGreaterThan(name === 'scan' ? 10 : 100)
    expect(await textBy(workers.faster, data)).toEqual(plain)
  })

  it('is made of the worker that is shipped', async () => {
    const source = await readFile(packaged('build/pdf.worker.mjs'), 'utf8')
    const faster = fasterText(source)
    expect(faster).not.toContain('Object.assign(Object.create(this), this)')
    expect(() => fasterText(faster)).toThrow("pdf.js' worker has not once, but 0 times: Object.assign(")
  })
})
