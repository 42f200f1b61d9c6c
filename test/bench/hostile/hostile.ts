import { createAnalyser } from '../../../src/core/analysis/analyser'
import { createTextDocument } from '../../../src/core/text/create-text-document'
import type { Measured } from '../figure'
import type { Language } from '../filings/long-filing'
import { cpuMs } from '../measure'
import { faultsOf } from './faults'
import { mutatedFilings } from './mutate'
import { hostileTexts } from './texts'

/** A megabyte may take so many milliseconds, and twice the text so many times as long. */
const bars = { time: 1000, twofold: 2.5 }
const units = 1_000_000
/** Below so many milliseconds a ratio says more of the machine than of the code. */
const least = 200

/** So many damaged filings of each language are read, with nothing wrong in any of them. */
const damaged = 5000

/** Processor time of reading a text, and whether what was found stands in it; throws with what is wrong. */
function time(name: string, source: string): number {
  const before = cpuMs()
  const doc = createTextDocument(source)
  const analysis = createAnalyser().analyse(doc)
  const ms = cpuMs() - before
  const [fault] = faultsOf(doc, analysis)
  if (fault !== undefined) throw new Error(`${name}: ${fault} in ${String(source.length)}`)
  return ms
}

/** Reads hostile texts of half a megabyte and of one. */
export async function run(): Promise<readonly Measured[]> {
  const halves = hostileTexts(units / 2)
  const measured: Measured[] = []
  for (const [name, text] of hostileTexts(units)) {
    const half = halves.get(name)!
    // the better of two: another program can only make it slower
    const [short, long] = [0, 1]
      .map(() => [time(name, half), time(name, text)] as const)
      .reduce((a, b) => [Math.min(a[0], b[0]), Math.min(a[1], b[1])] as const)
    measured.push({ figure: name, value: long, unit: 'ms', bar: bars.time })
    if (long > least)
      measured.push({
        figure: `${name}: twice the text`,
        value: long,
        baseline: Math.max(short, least / 8),
        unit: 'ms',
        bar: bars.twofold,
      })
  }
  return [...measured, ...(['en', 'zh'] as const).map(readDamaged)]
}

/** How long the damaged filings of a language take together. */
function readDamaged(language: Language): Measured {
  let ms = 0
  let seed = 0
  for (const text of mutatedFilings(language, damaged)) ms += time(`damaged filing ${String(++seed)}`, text)
  return { figure: `${String(damaged)} damaged filings, ${language}`, value: ms, unit: 'ms' }
}
