import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { basename, extname, join } from 'node:path'
import { buffer } from 'node:stream/consumers'
import { parseArgs } from 'node:util'
import { createAnalyser } from '../../core/analysis/analyser'
import type { TextDocument } from '../../core/text/text-document'
import { decode, looksLikeHtml } from './decode'
import { createPdfBrowser } from './pdf-browser'
import { readDocument } from './read-document'
import { readPdf } from './read-pdf'
import { report } from './report'

const help = `Reads filings and prints one JSON object a line: facts, dates, references to prior filings, entities.

  npm run --silent analyse -- [--text DIR] FILE…

FILE is a .txt, .htm, .html or .pdf file, or "-" for text or HTML on standard input. PDFs are read in Chromium. Offsets are UTF-16
code units into the file's text; that of an HTML or PDF file is the text read from it, which --text DIR writes to DIR/<name>.txt (a
second file of that name to DIR/<name>-2.txt).
A file that can't be read gives a line on standard error and exit status 1; the others are still analysed. How many PDFs are read, and
which of their pages hold no text, is said on standard error too.
`

const analyser = createAnalyser()

const pdfs = createPdfBrowser()

const isPdf = (file: string): boolean => /^\.pdf$/i.test(extname(file))
const say = (line: string): void => void process.stderr.write(`${line}\n`)

async function read(file: string, which: string): Promise<TextDocument> {
  if (isPdf(file)) return readPdf(file, { pdfs, which, say })
  const bytes = file === '-' ? await buffer(process.stdin) : await readFile(file)
  const isHtml = file === '-' ? looksLikeHtml(bytes) : /^\.html?$/i.test(extname(file))
  return readDocument(decode(bytes, isHtml), isHtml)
}

const written = new Set<string>()

/** Writes a file's text to DIR/<name>.txt; of several files of one name the later ones get a number, which is said. */
async function writeText(file: string, folder: string, text: string): Promise<void> {
  await mkdir(folder, { recursive: true })
  const name = file === '-' ? 'stdin' : basename(file, extname(file))
  let target = join(folder, `${name}.txt`)
  for (let number = 2; written.has(target); number++) target = join(folder, `${name}-${number}.txt`)
  written.add(target)
  if (basename(target) !== `${name}.txt`) say(`${file}: its text is in ${target}`)
  await writeFile(target, text)
}

/** A file's line of output; `which` says which of the files it is. */
async function analyseFile(file: string, which: string, textFolder: string | undefined): Promise<string> {
  const doc = await read(file, which)
  if (textFolder !== undefined) await writeText(file, textFolder, doc.source)
  return report(file, doc.source, analyser.analyse(doc))
}

const reason = (error: unknown): string =>
  (error instanceof Error ? error.message : String(error)).split('\n')[0]!

async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    options: { help: { type: 'boolean', short: 'h' }, text: { type: 'string' } },
    allowPositionals: true,
  })
  if (values.help || positionals.length === 0) {
    process.stdout.write(help)
    return values.help ? 0 : 1
  }
  let status = 0
  try {
    for (const [i, file] of positionals.entries()) {
      try {
        const line = await analyseFile(file, `${i + 1}/${positionals.length}`, values.text)
        process.stdout.write(`${line}\n`)
      } catch (error) {
        say(`${file}: ${reason(error)}`)
        status = 1
      }
    }
  } finally {
    await pdfs.close()
  }
  return status
}

main().then(
  (status) => (process.exitCode = status),
  (error: unknown) => {
    process.stderr.write(`${reason(error)}\n`)
    process.exitCode = 2
  },
)
