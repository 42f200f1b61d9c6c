import { createAnalyser } from '../../core/analysis/analyser'
import { documentOf, textDocumentSteps } from '../../core/text/create-text-document'
import { inSlices } from '../../session/in-slices'
import type { FromWorker, ToWorker } from './worker-messages'

/** Analyses documents beside the page, as the page asks; what stays the same is not read again. Between two of them it reads ahead. */
const analyser = createAnalyser()
const running = new Map<number, AbortController>()
let ahead = new AbortController()
let last: Promise<void> = Promise.resolve()

const tell = (message: FromWorker): void => postMessage(message)

async function analyse({
  id,
  source,
  normalised,
  focus,
}: Extract<ToWorker, { kind: 'analyse' }>): Promise<void> {
  const stop = new AbortController()
  running.set(id, stop)
  try {
    const steps = analyser.steps(documentOf(source, normalised), { ...(focus && { focus }) })
    const analysis = await inSlices(steps, {
      signal: stop.signal,
      onStep: (step) => {
        if (step.analysis) tell({ kind: 'part', id, analysis: step.analysis })
      },
    })
    tell({ kind: 'done', id, analysis })
  } catch (error) {
    if (!stop.signal.aborted) tell({ kind: 'failed', id, reason: String(error) })
  } finally {
    running.delete(id)
  }
}

/** Reads on until there is something to analyse; what fails here will be told when it is analysed. */
async function readAhead({ source, furniture }: Extract<ToWorker, { kind: 'ahead' }>): Promise<void> {
  const { signal } = (ahead = new AbortController())
  await last
  try {
    const doc = await inSlices(textDocumentSteps(source, furniture), { signal })
    await inSlices(analyser.readAhead(doc), { signal })
  } catch (error) {
    if (!signal.aborted) console.error('Antecedent:', error)
  }
}

addEventListener('message', ({ data }: MessageEvent<ToWorker>) => {
  if (data.kind === 'stop') return running.get(data.id)?.abort()
  ahead.abort()
  if (data.kind === 'ahead') void readAhead(data)
  else last = analyse(data)
})
