import type { Analysis } from '../../core/analysis/analysis'
import type { Span } from '../../core/text/span'
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

/** An analysis in a worker of its own. */
export interface WorkerAnalysis {
  readonly analyse: Analyse
  /** Has the worker read, while it has nothing else to do, the beginning of a text that will be analysed once it is whole. */
  readAhead(text: { readonly source: string; readonly furniture: readonly Span[] }): void
  /** Ends the worker and frees what it holds; another one starts when there is something to analyse again. */
  rest(): void
}

/** Analyses in a worker, which starts at once and ends with the signal. */
export function analyseByWorker(
  signal: AbortSignal,
  start: () => AnalysisWorker = startWorker,
): WorkerAnalysis {
  const waiting = new Map<number, Waiting>()
  let last = 0
  let worker: AnalysisWorker | null = null

  function running(): AnalysisWorker {
    if (worker) return worker
    worker = start()
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
    return worker
  }
  const send = (message: ToWorker): void => running().postMessage(message)
  const rest = (): void => {
    if (waiting.size > 0 && !signal.aborted) return
    worker?.terminate()
    worker = null
  }

  running()
  signal.addEventListener('abort', rest)
  return {
    analyse: ({ source, normalised }, { focus, signal: stop, onPart }) =>
      new Promise((resolve, reject) => {
        stop.throwIfAborted()
        const id = (last += 1)
        waiting.set(id, { onPart, resolve, reject })
        stop.addEventListener('abort', () => {
          if (!waiting.delete(id)) return
          if (!signal.aborted) send({ kind: 'stop', id })
          reject(stop.reason as Error)
        })
        send({ kind: 'analyse', id, source, normalised, focus })
      }),
    readAhead: ({ source, furniture }) => send({ kind: 'ahead', source, furniture }),
    rest,
  }
}
