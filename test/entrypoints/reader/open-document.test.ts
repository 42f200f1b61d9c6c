import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { standInForBrowser } from '../../support/stand-in-for-browser'

// The same library, as it runs in an older Node.
vi.mock('pdfjs-dist', () => import('pdfjs-dist/legacy/build/pdf.mjs'))

/** A worker that takes what it is sent and never answers, as one that a document keeps busy. */
class DeafWorker extends EventTarget {
  static readonly all: DeafWorker[] = []
  readonly sent: unknown[] = []
  ended = false

  constructor() {
    super()
    DeafWorker.all.push(this)
  }

  postMessage(message: unknown): void {
    this.sent.push(message)
  }

  terminate(): void {
    this.ended = true
  }
}

let takeAway = (): void => {}

beforeEach(() => {
  vi.useFakeTimers()
  takeAway = standInForBrowser()
  vi.stubGlobal('Worker', DeafWorker)
  DeafWorker.all.length = 0
})

afterEach(() => {
  vi.useRealTimers()
  takeAway()
})

async function open(signal: AbortSignal) {
  const { openDocument } = await import('../../../src/entrypoints/reader/open-document')
  const opening = openDocument(
    { data: new Uint8Array(8) },
    { resources: 'https://example.test/', signal, onProgress() {}, askPassword: async () => '' },
  )
  const fault = opening.then(
    () => null,
    (error: unknown) => error,
  )
  await vi.advanceTimersByTimeAsync(10)
  const [worker] = DeafWorker.all
  if (!worker) throw new Error('no worker was started')
  expect(worker.sent).not.toEqual([])
  return { worker, fault }
}

it('a worker that does not hear that its document was closed is ended a second later', async () => {
  const leaving = new AbortController()
  const { worker } = await open(leaving.signal)
  leaving.abort()
  await vi.advanceTimersByTimeAsync(900)
  expect(worker.ended).toBe(false)
  await vi.advanceTimersByTimeAsync(200)
  expect(worker.ended).toBe(true)
})

it('a document whose worker never answers is given up after half a minute, and its worker ended', async () => {
  const { worker, fault } = await open(new AbortController().signal)
  await vi.advanceTimersByTimeAsync(29_000)
  expect(worker.ended).toBe(false)
  await vi.advanceTimersByTimeAsync(3_000)
  expect(worker.ended).toBe(true)
  expect(await fault).toMatchObject({ name: 'OpenError', fault: { kind: 'timeout' } })
})

it('a worker that breaks down is ended, and what it said is told', async () => {
  const { worker, fault } = await open(new AbortController().signal)
  worker.dispatchEvent(Object.assign(new Event('error'), { message: 'out of memory' }))
  await vi.advanceTimersByTimeAsync(1_100)
  expect(await fault).toMatchObject({ message: "pdf.js' worker failed: out of memory" })
  expect(worker.ended).toBe(true)
})
