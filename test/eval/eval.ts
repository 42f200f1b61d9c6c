import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync, writeFileSync, mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { compareFigures, type Figure } from './compare-figures'

/**
 * `npm run eval [-- --corpus DIR] [--save] [--errors]`: scores the analyser on a corpus of real filings, where there is one, and shows
 * gains and losses against the figures committed last; `--save` makes today's figures the ones to compare with.
 */
const root = fileURLToPath(new URL('../..', import.meta.url))
const figuresFile = join(root, 'test', 'eval', 'figures.json')

interface ScoreRow {
  readonly lang: string
  readonly class: string
  readonly precision: number
  readonly recall: number
  readonly f1: number
}

interface TwinRow {
  readonly name: string
  readonly agreement: number
  readonly both: number
}

function texts(folder: string): string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .map((name) => join(folder, name))
}

function analyse(files: readonly string[]): string {
  const command = ['--import', 'tsx', join(root, 'src/entrypoints/cli/analyse.ts'), ...files]
  const lines = execFileSync(process.execPath, command, { cwd: root, maxBuffer: 2 ** 30, encoding: 'utf8' })
  const file = join(mkdtempSync(join(tmpdir(), 'antecedent-eval-')), 'predictions.jsonl')
  writeFileSync(file, lines)
  return file
}

const run = (script: string, ...args: string[]): string =>
  execFileSync(process.execPath, [script, ...args], { encoding: 'utf8', maxBuffer: 2 ** 28 })

function scoreLabelled(corpus: string, flags: readonly string[]): Figure[] {
  const folder = join(corpus, 'labelled')
  const predictions = analyse(texts(folder))
  const score = join(corpus, '..', 'score', 'score.mjs')
  if (flags.includes('--errors')) console.log(run(score, folder, predictions, '--errors'))
  const rows = JSON.parse(run(score, folder, predictions, '--json')) as ScoreRow[]
  return rows.flatMap(({ lang, class: name, precision, recall, f1 }) => [
    { figure: `${name} (${lang}) F1`, value: f1 },
    { figure: `${name} (${lang}) precision`, value: precision },
    { figure: `${name} (${lang}) recall`, value: recall },
  ])
}

function scoreTwins(corpus: string, flags: readonly string[]): Figure[] {
  const archives = join(corpus, 'archive')
  if (!existsSync(archives)) return []
  return readdirSync(archives).flatMap((name) => {
    const folder = join(archives, name)
    const predictions = analyse(texts(folder))
    const twins = join(corpus, '..', 'score', 'twins.mjs')
    if (flags.includes('--errors')) console.log(run(twins, folder, predictions, '--errors'))
    const rows = JSON.parse(run(twins, folder, predictions, '--json')) as TwinRow[]
    return rows.flatMap((row) => [
      { figure: `twins ${name} ${row.name} agreement`, value: row.agreement },
      { figure: `twins ${name} ${row.name} in both`, value: row.both },
    ])
  })
}

function main(args: readonly string[]): void {
  const at = args.indexOf('--corpus')
  const corpus = resolve(at >= 0 ? (args[at + 1] ?? '') : join(root, '..', 'shared', 'corpus'))
  if (!existsSync(join(corpus, 'labelled'))) {
    console.log(`No corpus in ${corpus}: nothing to measure. Name one with --corpus DIR.`)
    return
  }
  const figures = [...scoreLabelled(corpus, args), ...scoreTwins(corpus, args)]
  const before = existsSync(figuresFile) ? (JSON.parse(readFileSync(figuresFile, 'utf8')) as Figure[]) : []
  for (const line of compareFigures(before, figures)) console.log(line)
  if (args.includes('--save')) {
    writeFileSync(
      figuresFile,
      `[\n${figures.map((figure) => `  ${JSON.stringify(figure)}`).join(',\n')}\n]\n`,
    )
    console.log('Saved: these are the figures to compare with from now on.')
  }
}

main(process.argv.slice(2))
