import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import type { Analysis } from '../../../src/core/analysis/analysis'
import type { TextDocument } from '../../../src/core/text/text-document'
import type { Measured } from '../figure'
import type { Language } from '../filings/long-filing'
import { interleaved, median, cpuMs } from '../measure'
import { floor } from './floor'
import { dateLibraries } from './date-libraries'
import { shippedEngine } from './shipped-engine'
import { inventedText, sizes, textsOf, type BenchText } from './texts'

/** Everything that we find may take so much longer: than chrono's English dates alone, than plain patterns; and eight times the text. */
const bars = { chrono: 1.5, floor: 8, eightfold: 9 }
const rounds = 7
/** It takes the JavaScript engine that many to translate all of ours for good: the code of a few patterns is hot after one. */
const warmUps = 30
/** Processes of their own, of which the middle one counts. */
const processes = 5
/** Slow libraries are given so much of the text and counted up to all of it; they are at best linear. */
const sample = 50_000

const { createAnalyser, createTextDocument } = await shippedEngine()
const analyse = (doc: TextDocument): Analysis => createAnalyser().analyse(doc)

/** How much the heap has grown by what `make` returns, in MB. Exact only where the garbage can be collected (node --expose-gc). */
function heapMb(make: () => unknown): number {
  globalThis.gc?.()
  const before = process.memoryUsage().heapUsed
  const kept = make()
  globalThis.gc?.()
  const mb = (process.memoryUsage().heapUsed - before) / 1e6
  return kept === undefined ? 0 : mb
}

/** A text as it is read, and how long everything in it takes to be found, in ms. */
interface Timed {
  readonly named: BenchText
  readonly doc: TextDocument
  readonly ours: number
}

const figureOf =
  ({ name }: BenchText) =>
  (figure: string, value: number, more: Partial<Measured> = {}): Measured => ({
    figure: `${name}: ${figure}`,
    value,
    unit: 'ms',
    ...more,
  })

/** Everything in a text, against plain patterns and what reads its dates alone. */
function besidePatterns(named: BenchText): { timed: Timed; figures: Measured[] } {
  const { language, text } = named
  const doc = createTextDocument(text)
  const tasks = {
    normalise: () => createTextDocument(text),
    ours: () => analyse(doc),
    floor: () => floor(doc.text),
    strict: () => (language === 'en' ? dateLibraries['chrono en.strict'](doc.text) : 0),
  }
  const first = interleaved(1, { ours: tasks.ours }, 0)
  const { ours, ...beside } = interleaved(rounds, tasks, warmUps)
  const found = analyse(doc)
  const ms = figureOf(named)
  const figures = [
    ms('everything found, against plain patterns', ours, { baseline: beside.floor, bar: bars.floor }),
    ...(language === 'en'
      ? [
          ms('everything found, against chrono en.strict', ours, {
            baseline: beside.strict,
            bar: bars.chrono,
          }),
        ]
      : []),
    ms(`everything found, before it is warmed up by ${String(warmUps)} rounds`, first.ours),
    ms('normalising', beside.normalise),
    ms(
      'heap held by the analysis',
      heapMb(() => analyse(doc)),
      { unit: 'MB' },
    ),
    ms('mentions', found.mentions.length, { unit: '' }),
  ]
  return { timed: { named, doc, ours }, figures }
}

/** The same against libraries that take longer or leave so much to be collected that it would be counted as ours. */
async function besideLibraries({ named, doc, ours }: Timed): Promise<Measured[]> {
  const { languageLibraries } = await import('./language-libraries')
  const slow = doc.text.slice(0, sample)
  const factor = doc.text.length / slow.length
  const once = (find: (text: string) => number): number => {
    const before = cpuMs()
    find(slow)
    return (cpuMs() - before) * factor
  }
  const { wink } = interleaved(rounds, { wink: () => languageLibraries['wink-nlp'](slow) })
  const ms = figureOf(named)
  return [
    ...(named.language === 'zh'
      ? [ms('everything found, against chrono zh', ours, { baseline: once(dateLibraries['chrono zh']) })]
      : []),
    ms('everything found, against wink-nlp', ours, { baseline: wink * factor }),
    ms('everything found, against compromise', ours, { baseline: once(languageLibraries.compromise) }),
  ]
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

/** Analyses long texts in one process beside what else reads them. */
export async function run(options: readonly string[]): Promise<readonly Measured[]> {
  const given = options.indexOf('--texts')
  const texts: BenchText[] = (['en', 'zh'] as const).map((language) => ({
    name: `${language} invented`,
    language,
    text: inventedText(language, sizes[language]),
  }))
  const folder = given < 0 ? undefined : options[given + 1]
  if (given >= 0 && folder === undefined) throw new Error('--texts needs a folder')
  if (folder !== undefined) texts.push(...textsOf(folder))
  const inFresh = [...fresh('en'), ...fresh('zh')]
  const read = texts.map(besidePatterns)
  const eight = [eightfold('en'), eightfold('zh')]
  const figures = [...inFresh, ...read.flatMap(({ figures }) => figures), ...eight]
  for (const { timed } of read) figures.push(...(await besideLibraries(timed)))
  return figures
}
