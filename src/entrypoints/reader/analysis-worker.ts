import { createAnalyser } from '../../core/analysis/analyser'
import { documentOf } from '../../core/text/create-text-document'
import { inSlices } from '../../session/in-slices'
import type { FromWorker, ToWorker } from './worker-messages'

/** Analyses documents beside the page: one at a time, as the page asks; what stays the same is not read again. */
const analyser = createAnalyser()
const running = new Map<number, AbortController>()

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

addEventListener('message', ({ data }: MessageEvent<ToWorker>) => {
  if (data.kind === 'stop') running.get(data.id)?.abort()
  else void analyse(data)
})
