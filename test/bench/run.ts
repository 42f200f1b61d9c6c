/**
 * `npm run bench -- NAME [--json] [options]`: runs one bench and prints its figures, as a table or a JSON line each; ends with status 1
 * where a bar is missed. Without a name it lists the benches.
 */
import { judge, table, type Measured } from './figure'

/** A bench: what it shows, and a function that measures it. */
interface Bench {
  readonly about: string
  load(): Promise<{ run(options: readonly string[]): Promise<readonly Measured[]> }>
}

const benches: Readonly<Record<string, Bench>> = {
  page: {
    about:
      'a filing opened in the browsers: first highlights, longest task (needs npm run build; sizes in KB)',
    load: () => import('./page/page'),
  },
  reader: {
    about:
      'the PDF reader beside a bare page of the same pdf.js (needs npm run build; --rounds, --browser, --only)',
    load: () => import('./reader/reader'),
  },
  analysis: {
    about:
      'everything found in long texts, beside date and language libraries (--texts FOLDER: also its .txt files)',
    load: () => import('./analysis/analysis'),
  },
  'pdf-text': {
    about: 'dates and references in the text of PDFs against those in the .txt beside each (FOLDER…)',
    load: () => import('./pdf-text/pdf-text'),
  },
  sweep: {
    about: 'every PDF of some folders opened in the reader itself (needs npm run build; FOLDER…)',
    load: () => import('./sweep/sweep'),
  },
  hostile: {
    about: 'texts of a megabyte that were made to hurt',
    load: () => import('./hostile/hostile'),
  },
}

async function main([name, ...options]: readonly string[]): Promise<number> {
  const bench = name === undefined ? undefined : benches[name]
  if (name === undefined || !bench) {
    const lines = Object.entries(benches).map(([known, { about }]) => `  ${known.padEnd(10)}${about}`)
    console.error(`npm run bench -- NAME [--json]\n${lines.join('\n')}`)
    return name === undefined ? 0 : 1
  }
  const asJson = options.includes('--json')
  const { run } = await bench.load()
  const measured = await run(options.filter((option) => option !== '--json'))
  const figures = measured.map((one) => judge(name, one))
  const text = asJson ? figures.map((figure) => JSON.stringify(figure)).join('\n') : table(figures)
  process.stdout.write(`${text}\n`)
  return figures.every(({ ok }) => ok) ? 0 : 1
}

process.exitCode = await main(process.argv.slice(2))
