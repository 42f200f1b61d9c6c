import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { basename, extname, join } from 'node:path'
import { buffer } from 'node:stream/consumers'
import { parseArgs } from 'node:util'
import { createAnalyser } from '../../core/analysis/analyser'
import { decode, looksLikeHtml } from './decode'
import { readDocument } from './read-document'
import { report } from './report'

const help = `Reads filings and prints one JSON object a line: facts, dates, references to prior filings, entities.

  npm run --silent analyse -- [--text DIR] FILE…

FILE is a .txt, .htm or .html file, "-" for standard input, of either kind. Offsets are UTF-16 code units into the file's text; that
of an HTML file is the text read from it, which --text DIR writes to DIR/<name>.txt. A file that can't be read gives a
line on standard error and exit status 1; the others are still analysed.
`

const analyser = createAnalyser()

async function analyseFile(file: string, textFolder: string | undefined): Promise<string> {
  const bytes = file === '-' ? await buffer(process.stdin) : await readFile(file)
  const isHtml = file === '-' ? looksLikeHtml(bytes) : /^\.html?$/i.test(extname(file))
  const doc = await readDocument(decode(bytes, isHtml), isHtml)
  if (textFolder !== undefined) {
    await mkdir(textFolder, { recursive: true })
    const name = file === '-' ? 'stdin' : basename(file, extname(file))
    await writeFile(join(textFolder, `${name}.txt`), doc.source)
  }
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
  for (const file of positionals) {
    try {
      process.stdout.write(`${await analyseFile(file, values.text)}\n`)
    } catch (error) {
      process.stderr.write(`${file}: ${reason(error)}\n`)
      status = 1
    }
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
