import { createAnalyser } from '../../core/analysis/analyser'
import type { Analysis } from '../../core/analysis/analysis'
import { datesInFocus } from '../../core/analysis/dates-in-focus'
import { documentOf, textDocumentSteps } from '../../core/text/create-text-document'
import { GrowingText } from '../../core/text/growing-text'
import type { Normalised } from '../../core/text/normalise-source'
import { inSlices } from '../../session/in-slices'
import { createReadingAhead } from './reading-ahead'
import { warmUpTexts } from './warm-up-texts'
import type { FromWorker, RawText, SentText, ToWorker, WholeDocument } from './worker-messages'

type Work<Kind extends ToWorker['kind']> = Extract<ToWorker, { kind: Kind }>

/** Normalises and analyses documents beside the page, as the page asks; what stays the same is not read again. Between two of them it reads ahead. */
const analyser = createAnalyser()
const running = new Map<number, AbortController>()
/** Documents that were normalised here and will be analysed, by their ids. */
const documents = new Map<number, WholeDocument>()
const practice = new AbortController()
let last: Promise<void> = Promise.resolve()
/** The text that came last. */
let source = ''
const growing = new GrowingText()
let normalising: Promise<unknown> = Promise.resolve()

const tell = (message: FromWorker): void => postMessage(message)

/** Does what was asked for; tells the page where that fails, but not where the page itself has stopped it. */
async function carryOut(id: number, work: (signal: AbortSignal) => Promise<FromWorker>): Promise<void> {
  const stop = new AbortController()
  running.set(id, stop)
  try {
    tell(await work(stop.signal))
  } catch (error) {
    if (!stop.signal.aborted) tell({ kind: 'failed', id, reason: String(error) })
  } finally {
    running.delete(id)
  }
}

/** The text that has come; in the order in which texts come, as each may be the one before with more behind it. */
function received({ known, rest, furniture }: SentText): RawText {
  source = source.slice(0, known) + rest
  return { source, furniture }
}

/** Normalises texts one after another: of one that has grown only what is new is looked at. */
function normalised({ source, furniture }: RawText, signal: AbortSignal): Promise<Normalised> {
  const next = normalising.then(() => inSlices(growing.normalise(source, furniture), { signal }))
  normalising = next.catch(() => undefined)
  return next
}

async function normalise(id: number, text: RawText, signal: AbortSignal): Promise<FromWorker> {
  const whole = { source: text.source, normalised: await normalised(text, signal) }
  documents.set(id, whole)
  return { kind: 'normalised', id, normalised: whole.normalised }
}

async function analyse(
  { id, document, focus }: Work<'analyse'>,
  signal: AbortSignal,
  left: Promise<void>,
): Promise<FromWorker> {
  const whole = typeof document === 'number' ? documents.get(document) : document
  if (!whole) throw new Error('the document is not known')
  // a text that has grown is never analysed as it was before
  if (typeof document === 'number')
    for (const known of documents.keys()) if (known <= document) documents.delete(known)
  const text = documentOf(whole.source, whole.normalised)
  const tellPart = (analysis: Analysis | null): void => {
    if (analysis) tell({ kind: 'part', id, analysis })
  }
  if (focus) tellPart(await inSlices(datesInFocus(text, focus), { signal }))
  await left
  const analysis = await inSlices(analyser.steps(text, { ...(focus && { focus }) }), {
    signal,
    onStep: (step) => {
      tellPart(step.analysis)
    },
  })
  return { kind: 'done', id, analysis }
}

/** Reads ahead in a text; what fails here will be told when it is analysed. */
const ahead = createReadingAhead<RawText>({
  free: () => last,
  async read(text, isEnough) {
    const { signal } = new AbortController()
    try {
      const doc = documentOf(text.source, await normalised(text, signal))
      if (!isEnough()) await inSlices(analyser.readAhead(doc, isEnough), { signal })
    } catch (error) {
      console.error('Antecedent:', error)
    }
  },
})

/** Has the recognisers run once before there is anything to read: the first time takes them ten times longer. */
async function practise(language: Work<'practise'>['language']): Promise<void> {
  const { signal } = practice
  try {
    const doc = await inSlices(textDocumentSteps(warmUpTexts[language]), { signal })
    await inSlices(createAnalyser().steps(doc), { signal })
  } catch (error) {
    if (!signal.aborted) console.error('Antecedent:', error)
  }
}

addEventListener('message', ({ data }: MessageEvent<ToWorker>) => {
  if (data.kind === 'stop') return running.get(data.id)?.abort()
  if (data.kind === 'practise') return void practise(data.language)
  practice.abort()
  if (data.kind === 'ahead') return ahead.want(received(data))
  const left = ahead.leave()
  if (data.kind === 'analyse') last = carryOut(data.id, (signal) => analyse(data, signal, left))
  else {
    const text = received(data)
    last = carryOut(data.id, (signal) => normalise(data.id, text, signal))
  }
})
