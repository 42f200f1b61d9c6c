import { createAnalyser } from '../../../src/core/analysis/analyser'
import { createTextDocument } from '../../../src/core/text/create-text-document'
import type { Language } from '../filings/long-filing'
import { cpuMs } from '../measure'
import { inventedText } from './texts'

/*
 * A script of its own: reads a short filing, its first lines in view, where nothing was read before, and prints the processor time in
 * milliseconds until the dates in view are known and until all is found.
 */
const doc = createTextDocument(inventedText(process.argv[2] as Language, 6000))
const before = cpuMs()
let dates: number | null = null
for (const { analysis } of createAnalyser().steps(doc, { focus: { start: 0, end: 3000 } }))
  if (analysis) dates ??= cpuMs() - before
process.stdout.write(JSON.stringify({ dates, all: cpuMs() - before }))
