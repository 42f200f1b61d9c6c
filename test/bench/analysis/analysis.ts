import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import type { Analysis } from '../../../src/core/analysis/analysis'
import type { TextDocument } from '../../../src/core/text/text-document'
import type { Measured } from '../figure'
import type { Language } from '../filings/long-filing'
import { apart, type ApartTimes, type Counted } from '../apart'
import { interleaved, median } from '../measure'
import { buildEngine, builtEngine } from './shipped-engine'
import { benchTexts, inventedText, sampleOf, sizes, type BenchText } from './texts'

/** Everything that we find may take so much longer: than chrono's English dates alone, than plain patterns; and eight times the text. */
const bars = { chrono: 1.5, floor: 8, eightfold: 9 }
const rounds = 40
/** It takes the JavaScript engine that many to translate all of ours for good: the code of a few patterns is hot after one. */
const warmUps = 60
/** Processes of their own, of which the middle one counts: for a short filing, for a long text. */
const processes = 5
const warmProcesses = 5

await buildEngine()
const { createAnalyser, createTextDocument } = await builtEngine()
const analyse = (doc: TextDocument): Analysis => createAnalyser().analyse(doc)

/** Collects all garbage: only here, since what was translated of a program can be thrown away with it. */
setFlagsFromString('--expose-gc')
const collect = runInNewContext('gc') as () => void

/** How much the heap has grown by what `make` returns, in MB. */
function heapMb(make: () => unknown): number {
  collect()
  const before = process.memoryUsage().heapUsed
  const kept = make()
  collect()
  const mb = (process.memoryUsage().heapUsed - before) / 1e6
  return kept === undefined ? 0 : mb
}

/** A text that was read: how long everything in it took to be found, in ms, and how much of it a sample is. */
interface Timed {
  readonly text: BenchText
  readonly ours: number
  readonly factor: number
  readonly figures: readonly Measured[]
}

const figureOf =
  ({ name }: BenchText) =>
  (figure: string, value: number, more: Partial<Measured> = {}): Measured => ({
    figure: `${name}: ${figure}`,
    value,
    unit: 'ms',
    ...more,
  })

/** Processor times of things done to a text, each in a process of its own. */
const timesOf = <Thing extends string>(
  things: readonly Thing[],
  { name }: BenchText,
  options: readonly string[],
  counted: Counted,
): Promise<Record<Thing, ApartTimes>> =>
  apart(
    new URL('contestant.ts', import.meta.url),
    things.map((thing) => ({ name: thing, args: [thing, name, ...options] })),
    counted,
  )

/** Everything in a text, against plain patterns and what reads its dates alone. */
async function besidePatterns(text: BenchText, options: readonly string[]): Promise<Timed> {
  const strictly = text.language === 'en' ? (['chrono en.strict'] as const) : []
  const things = ['ours', 'floor', 'normalise', ...strictly] as const
  const times = await timesOf(things, text, options, { rounds, warmUps, processes: warmProcesses })
  const { ours, floor, normalise } = times
  const doc = createTextDocument(text.text)
  const found = analyse(doc)
  const ms = figureOf(text)
  const figures = [
    ms('everything found, against plain patterns', ours.usual, { baseline: floor.usual, bar: bars.floor }),
    ...strictly.map((strict) =>
      ms(`everything found, against ${strict}`, ours.usual, {
        baseline: times[strict].usual,
        bar: bars.chrono,
      }),
    ),
    ms(`everything found, before it is warmed up by ${String(warmUps)} rounds`, ours.first),
    ms('normalising', normalise.usual),
    ms(
      'heap held by the analysis',
      heapMb(() => analyse(doc)),
      { unit: 'MB' },
    ),
    ms('mentions', found.mentions.length, { unit: '' }),
  ]
  return { text, factor: doc.text.length / sampleOf(doc.text).length, ours: ours.usual, figures }
}

/** The same against libraries that take much longer: so they are given a part of the text, and one round before the one that counts. */
async function besideSlow(
  { text, factor, ours }: Timed,
  options: readonly string[],
): Promise<readonly Measured[]> {
  const things = [...(text.language === 'zh' ? ['chrono zh'] : []), 'wink-nlp', 'compromise']
  const times = await timesOf(things, text, options, { rounds: 1, warmUps: 1, processes: 1 })
  return things.map((thing) =>
    figureOf(text)(`everything found, against ${thing}`, ours, { baseline: times[thing]!.usual * factor }),
  )
}

/** A short filing in a process that has read nothing before. */
function fresh(language: Language): Measured[] {
  const script = fileURLToPath(new URL('fresh.ts', import.meta.url))
  const runs = Array.from(
    { length: processes },
    () =>
      JSON.parse(
        execFileSync(process.execPath, [...process.execArgv, script, language], { encoding: 'utf8' }),
      ) as { readonly dates: number; readonly all: number },
  )
  const figure = `${language} invented, 6 KB in a fresh process`
  return [
    { figure: `${figure}: dates in view`, value: median(runs.map(({ dates }) => dates)), unit: 'ms' },
    { figure: `${figure}: everything`, value: median(runs.map(({ all }) => all)), unit: 'ms' },
  ]
}

/** Normalising and analysing a text, against the same for one eight times as long. */
function eightfold(language: Language): Measured {
  const short = inventedText(language, sizes[language] / 4)
  const long = inventedText(language, sizes[language] * 2)
  const whole = (text: string) => () => analyse(createTextDocument(text))
  const runs = Array.from({ length: 3 }, () => interleaved(1, { short: whole(short), long: whole(long) }))
  const [value, baseline] = [median(runs.map((run) => run.long)), median(runs.map((run) => run.short))]
  return {
    figure: `${language} invented: eight times the text`,
    value,
    baseline,
    unit: 'ms',
    bar: bars.eightfold,
  }
}

/** Analyses long texts beside what else reads them. */
export async function run(options: readonly string[]): Promise<readonly Measured[]> {
  const figures = [...fresh('en'), ...fresh('zh')]
  const timed: Timed[] = []
  for (const text of benchTexts(options)) timed.push(await besidePatterns(text, options))
  figures.push(...timed.flatMap((one) => one.figures), eightfold('en'), eightfold('zh'))
  for (const one of timed) figures.push(...(await besideSlow(one, options)))
  return figures
}
