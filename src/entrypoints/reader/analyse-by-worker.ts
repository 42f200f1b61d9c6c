import type { Analysis } from '../../core/analysis/analysis'
import { documentOf, type NormalisedDocument } from '../../core/text/create-text-document'
import type { Analyse } from '../../session/analyse'
import { shareStrings } from './share-strings'
import type { FromWorker, RawText, SentText, ToWorker } from './worker-messages'

/** What waits for an answer. */
interface Waiting {
  readonly onPart?: (analysis: Analysis) => Promise<void>
  readonly resolve: (answer: Extract<FromWorker, { kind: 'normalised' | 'done' }>) => void
  readonly reject: (reason: unknown) => void
}

/** What is used of a worker. */
export type AnalysisWorker = Pick<Worker, 'postMessage' | 'addEventListener' | 'terminate'>

const startWorker = (): AnalysisWorker =>
  new Worker(new URL('./analysis-worker.ts', import.meta.url), { type: 'module', name: 'analysis' })

/** An analysis in a worker of its own. */
export interface WorkerAnalysis {
  readonly analyse: Analyse
  /** Makes a document of a text; the worker keeps what it takes to analyse it. */
  normalise(text: RawText, signal: AbortSignal): Promise<NormalisedDocument>
  /** Has the worker read, while it has nothing else to do, the beginning of a text that will be analysed once it is whole. */
  readAhead(text: RawText): void
  /** Ends the worker and frees what it holds; another one starts when there is something to analyse again. */
  rest(): void
}

/** Analyses in a worker, which starts at once, practises what texts of a language say, and ends with the signal. */
export function analyseByWorker(
  signal: AbortSignal,
  language: 'en' | 'zh',
  start = startWorker,
): WorkerAnalysis {
  const waiting = new Map<number, Waiting>()
  /** The documents that the running worker knows, by what it calls them. */
  let known = new WeakMap<NormalisedDocument, number>()
  let last = 0
  let worker: AnalysisWorker | null = null
  /** The text that the running worker was sent last: of one that has grown only what is new is sent. */
  let sent = ''

  const running = (): AnalysisWorker => (worker ??= listen(start(), waiting))
  const send = (message: ToWorker): void => running().postMessage(message)

  function toSend({ source, furniture }: RawText): SentText {
    const known = source.startsWith(sent) ? sent.length : 0
    sent = source
    return { known, rest: source.slice(known), furniture }
  }

  /** Asks for a piece of work; it is stopped once `stop` is aborted, which is no longer listened to when the answer has come. */
  async function ask(
    stop: AbortSignal,
    message: (id: number) => ToWorker,
    onPart?: (analysis: Analysis) => Promise<void>,
  ) {
    stop.throwIfAborted()
    const id = (last += 1)
    const end = new AbortController()
    try {
      return await new Promise<Parameters<Waiting['resolve']>[0]>((resolve, reject) => {
        waiting.set(id, { ...(onPart && { onPart }), resolve, reject })
        const onAbort = (): void => {
          if (!signal.aborted) send({ kind: 'stop', id })
          reject(stop.reason as Error)
        }
        stop.addEventListener('abort', onAbort, { signal: end.signal })
        send(message(id))
      })
    } finally {
      waiting.delete(id)
      end.abort()
    }
  }

  async function normalise(text: RawText, stop: AbortSignal): Promise<NormalisedDocument> {
    const answer = await ask(stop, (id) => ({ kind: 'normalise', id, ...toSend(text) }))
    if (answer.kind !== 'normalised') throw new Error('the worker has answered something else')
    const document = documentOf(text.source, answer.normalised)
    known.set(document, answer.id)
    return document
  }

  const analyse: Analyse = async (document, { focus, signal: stop, onPart }) => {
    const whole = { source: document.source, normalised: document.normalised }
    const name = known.get(document)
    known.delete(document)
    const answer = await ask(stop, (id) => ({ kind: 'analyse', id, document: name ?? whole, focus }), onPart)
    if (answer.kind !== 'done') throw new Error('the worker has answered something else')
    return shareStrings(answer.analysis)
  }

  function rest(): void {
    if (waiting.size > 0 && !signal.aborted) return
    worker?.terminate()
    worker = null
    sent = ''
    known = new WeakMap()
  }

  send({ kind: 'practise', language })
  signal.addEventListener('abort', rest)
  return { analyse, normalise, readAhead: (text) => send({ kind: 'ahead', ...toSend(text) }), rest }
}

/** Hands over what the worker answers to those who wait for it; returns the worker. */
function listen(worker: AnalysisWorker, waiting: ReadonlyMap<number, Waiting>): AnalysisWorker {
  worker.addEventListener('message', ({ data }: MessageEvent<FromWorker>) => {
    const asked = waiting.get(data.id)
    if (!asked) return
    if (data.kind === 'part') return void asked.onPart?.(data.analysis)
    if (data.kind === 'failed') asked.reject(new Error(data.reason))
    else asked.resolve(data)
  })
  worker.addEventListener('error', (event) => {
    const error = new Error(`the worker of the analysis failed: ${event.message}`)
    for (const { reject } of waiting.values()) reject(error)
  })
  return worker
}
