import type { Analysis } from '../../core/analysis/analysis'
import type { Analyse } from '../../session/analyse'
import type { FromWorker, ToWorker } from './worker-messages'

interface Waiting {
  readonly onPart: (analysis: Analysis) => Promise<void>
  readonly resolve: (analysis: Analysis) => void
  readonly reject: (reason: unknown) => void
}

/** What is used of a worker. */
export type AnalysisWorker = Pick<Worker, 'postMessage' | 'addEventListener' | 'terminate'>

const startWorker = (): AnalysisWorker =>
  new Worker(new URL('./analysis-worker.ts', import.meta.url), { type: 'module', name: 'analysis' })

/** Analyses in a worker, which ends with the signal. */
export function analyseByWorker(signal: AbortSignal, worker: AnalysisWorker = startWorker()): Analyse {
  const waiting = new Map<number, Waiting>()
  let last = 0
  const send = (message: ToWorker): void => worker.postMessage(message)

  worker.addEventListener('message', ({ data }: MessageEvent<FromWorker>) => {
    const analysis = waiting.get(data.id)
    if (!analysis) return
    if (data.kind === 'part') return void analysis.onPart(data.analysis)
    waiting.delete(data.id)
    if (data.kind === 'done') analysis.resolve(data.analysis)
    else analysis.reject(new Error(data.reason))
  })
  worker.addEventListener('error', (event) => {
    const error = new Error(`the worker of the analysis failed: ${event.message}`)
    for (const { reject } of waiting.values()) reject(error)
    waiting.clear()
  })
  signal.addEventListener('abort', () => worker.terminate())

  return ({ source, normalised }, { focus, signal: stop, onPart }) =>
    new Promise((resolve, reject) => {
      stop.throwIfAborted()
      const id = (last += 1)
      waiting.set(id, { onPart, resolve, reject })
      stop.addEventListener('abort', () => {
        if (!waiting.delete(id)) return
        send({ kind: 'stop', id })
        reject(stop.reason as Error)
      })
      send({ kind: 'analyse', id, source, normalised, focus })
    })
}
