import { datesInFocus } from '../../../src/core/analysis/dates-in-focus'
import { createTextDocument } from '../../../src/core/text/create-text-document'
import { finish } from '../../../src/core/text/steps'
import type { Language } from '../filings/long-filing'
import { cpuMs } from '../measure'
import { inventedText } from './texts'

/*
 * A script of its own: reads a short filing, its first lines in view, where nothing was read before, and prints the processor time in
 * milliseconds until the dates in view are known and until all is found; without that of loading the other recognisers in between, which
 * here are translated first.
 */
const doc = createTextDocument(inventedText(process.argv[2] as Language, 6000))
const start = cpuMs()
finish(datesInFocus(doc, { start: 0, end: 3000 }))
const dates = cpuMs() - start
const { createAnalyser } = await import('../../../src/core/analysis/analyser')
const loaded = cpuMs()
createAnalyser().analyse(doc)
process.stdout.write(JSON.stringify({ dates, all: dates + cpuMs() - loaded }))
