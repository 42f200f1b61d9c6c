import { describe, expect, it } from 'vitest'
import { createTextDocument } from '../../../src/core/text/create-text-document'
import { createAnalyser } from '../../../src/core/analysis/analyser'
import { analyseByWorker } from '../../../src/entrypoints/reader/analyse-by-worker'
import type { FromWorker, ToWorker } from '../../../src/entrypoints/reader/worker-messages'

/** A worker that answers when it is told to. */
class FakeWorker extends EventTarget {
  readonly got: ToWorker[] = []
  ended = false
  postMessage(message: ToWorker): void {
    this.got.push(structuredClone(message))
  }
  terminate(): void {
    this.ended = true
  }
  answer(data: FromWorker): void {
    this.dispatchEvent(new MessageEvent('message', { data }))
  }
}

const doc = createTextDocument('Borealis Tin Limited\n\nHong Kong, 3 May 2031')
const analysis = createAnalyser().analyse(doc)

function start() {
  const worker = new FakeWorker()
  const page = new AbortController()
  const starts: FakeWorker[] = []
  const start = (): FakeWorker => {
    const next = starts.length === 0 ? worker : new FakeWorker()
    starts.push(next)
    return next
  }
  const { analyse, normalise, readAhead, rest } = analyseByWorker(page.signal, 'zh', start)
  const parts: unknown[] = []
  const stop = new AbortController()
  const result = analyse(doc, {
    focus: null,
    signal: stop.signal,
    onPart: async (part) => void parts.push(part),
  })
  return { worker, starts, page, stop, parts, result, analyse, normalise, readAhead, rest }
}

describe('analyseByWorker', () => {
  it('hands over what the document is made of, and what comes back', async () => {
    const { worker, result, parts } = start()
    expect(worker.got).toMatchObject([
      { kind: 'practise', language: 'zh' },
      { kind: 'analyse', id: 1, document: { source: doc.source, normalised: { text: doc.text } } },
    ])
    worker.answer({ kind: 'part', id: 1, analysis })
    worker.answer({ kind: 'done', id: 1, analysis })
    expect(await result).toBe(analysis)
    expect(parts).toEqual([analysis])
  })

  it('has the worker make a document of a text, and does not send it what it knows', async () => {
    const { worker, stop, result, normalise, analyse } = start()
    const text = { source: doc.source, furniture: [] }
    const made = normalise(text, stop.signal)
    expect(worker.got.at(-1)).toEqual({ kind: 'normalise', id: 2, known: 0, rest: doc.source, furniture: [] })
    worker.answer({ kind: 'normalised', id: 2, normalised: doc.normalised })
    expect(await made).toMatchObject({ source: doc.source, text: doc.text })
    const options = { focus: null, signal: stop.signal, onPart: async () => undefined }
    const first = analyse(await made, options)
    expect(worker.got.at(-1)).toEqual({ kind: 'analyse', id: 3, document: 2, focus: null })
    // once it was analysed the worker may have forgotten it
    const second = analyse(await made, options)
    expect(worker.got.at(-1)).toMatchObject({ id: 4, document: { source: doc.source } })
    for (const id of [1, 3, 4]) worker.answer({ kind: 'done', id, analysis })
    await Promise.all([result, first, second])
  })

  it('stops with its signal and hears no more of it', async () => {
    const { worker, stop, result, parts } = start()
    stop.abort(new Error('enough'))
    await expect(result).rejects.toThrow('enough')
    expect(worker.got.at(-1)).toEqual({ kind: 'stop', id: 1 })
    worker.answer({ kind: 'part', id: 1, analysis })
    expect(parts).toEqual([])
  })

  it('fails with what the worker says', async () => {
    const { worker, result } = start()
    worker.answer({ kind: 'failed', id: 1, reason: 'no memory' })
    await expect(result).rejects.toThrow('no memory')
  })

  it('fails when the worker does', async () => {
    const { worker, result } = start()
    worker.dispatchEvent(Object.assign(new Event('error'), { message: 'not loaded' }))
    await expect(result).rejects.toThrow('not loaded')
  })

  it('hands over what can be read ahead', async () => {
    const { worker, result, readAhead } = start()
    readAhead({ source: 'Borealis', furniture: [{ start: 0, end: 8 }] })
    expect(worker.got.at(-1)).toEqual({
      kind: 'ahead',
      known: 0,
      rest: 'Borealis',
      furniture: [{ start: 0, end: 8 }],
    })
    worker.answer({ kind: 'done', id: 1, analysis })
    await result
  })

  it('sends of a text that has grown only what is new, but all of it to another worker', async () => {
    const { worker, starts, result, readAhead, rest } = start()
    for (const source of ['Borealis', 'Borealis\fTin', 'Fir', 'Fir']) readAhead({ source, furniture: [] })
    expect(worker.got.slice(2)).toMatchObject([
      { known: 0, rest: 'Borealis' },
      { known: 8, rest: '\fTin' },
      { known: 0, rest: 'Fir' },
      { known: 3, rest: '' },
    ])
    worker.answer({ kind: 'done', id: 1, analysis })
    await result
    rest()
    readAhead({ source: 'Fir', furniture: [] })
    expect(starts[1]?.got).toMatchObject([{ known: 0, rest: 'Fir' }])
  })

  it('rests once there is nothing to analyse, and starts again when there is', async () => {
    const { worker, starts, result, rest, analyse, stop } = start()
    rest()
    expect(worker.ended).toBe(false)
    worker.answer({ kind: 'done', id: 1, analysis })
    await result
    rest()
    expect(worker.ended).toBe(true)
    const again = analyse(doc, { focus: null, signal: stop.signal, onPart: async () => undefined })
    starts[1]?.answer({ kind: 'done', id: 2, analysis })
    expect(await again).toBe(analysis)
  })

  it('ends the worker with the page', () => {
    const { worker, page, result } = start()
    result.catch(() => undefined)
    page.abort()
    expect(worker.ended).toBe(true)
  })
})
