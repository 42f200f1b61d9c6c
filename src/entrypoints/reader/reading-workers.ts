import workerUrl from './reading-worker?worker&url'

/** A worker that no document has been given yet. */
let spare: Worker | null = null

const start = (): Worker => new Worker(workerUrl, { type: 'module', name: 'pdf' })

/** Starts a worker for the document that will be opened first. */
export function startReadingWorker(): void {
  spare = start()
}

/** A worker for one document; whoever takes it ends it. */
export function takeReadingWorker(): Worker {
  const worker = spare ?? start()
  spare = null
  return worker
}

/** Ends the worker that was started for a document where none is opened. */
export function dropReadingWorker(): void {
  spare?.terminate()
  spare = null
}
