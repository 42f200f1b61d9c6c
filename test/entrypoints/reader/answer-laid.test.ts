import { beforeEach, describe, expect, it } from 'vitest'
import { answerLaid, type LaidAnswers, type PdfMessage } from '../../../src/entrypoints/reader/answer-laid'
import { mostItems } from '../../../src/sources/pdf/text-run'
import { pageOf } from '../../sources/pdf/page'

const [close, enqueue, error, complete] = [3, 4, 5, 8]
const { view, items } = pageOf([
  { text: 'second', x: 50, y: 120 },
  { text: 'first', x: 50, y: 60 },
])

/** A message of pdf.js about the stream that was asked for. */
const about = (stream: number, more: object = {}, streamId = 7): PdfMessage => ({
  sourceName: 'worker',
  targetName: 'page',
  stream,
  streamId,
  ...more,
})
const chunkOf = (some: object): object => ({ chunk: { items: some, styles: {} } })

describe('answerLaid', () => {
  let sent: PdfMessage[]
  let answers: LaidAnswers
  const ask = (data: object): void =>
    answers.hear({ sourceName: 'page', targetName: 'worker', action: 'GetTextContent', streamId: 7, data })

  beforeEach(() => {
    sent = []
    answers = answerLaid((message) => sent.push(message as PdfMessage))
  })

  it('sends a page as one, in the order in which it is read', () => {
    ask({ view })
    answers.send(about(complete))
    answers.send(about(enqueue, chunkOf(items.slice(0, 1))))
    answers.send(about(enqueue, chunkOf(items.slice(1))))
    answers.send(about(close))
    expect(sent.map(({ stream }) => stream)).toEqual([complete, enqueue, close])
    expect(sent[1]?.chunk).toMatchObject({
      layout: { text: 'first\n\nsecond', items: new Uint32Array([1, 0]) },
      health: 'text',
    })
  })

  it('sends a page without text', () => {
    ask({ view })
    answers.send(about(close))
    expect(sent.map(({ stream }) => stream)).toEqual([enqueue, close])
    expect(sent[0]?.chunk).toMatchObject({ layout: { text: '' }, health: 'empty' })
  })

  it('passes on why a page cannot be read, and nothing of it', () => {
    ask({ view })
    answers.send(about(enqueue, chunkOf(items)))
    answers.send(about(error, { reason: 'damaged' }))
    expect(sent).toEqual([about(error, { reason: 'damaged' })])
  })

  it('says why a page cannot be put in order', () => {
    ask({ view })
    answers.send(about(enqueue, chunkOf([{ str: 'x', transform: 5 }])))
    answers.send(about(close))
    expect(sent).toMatchObject([{ stream: error, reason: expect.any(TypeError) as unknown }])
  })

  it('sends the beginning of a page without end and has its reading end', () => {
    ask({ view })
    const many = Array.from({ length: mostItems + 1 }, () => items[0])
    expect(() => answers.send(about(enqueue, chunkOf(many)))).toThrow('No more of this page')
    expect(() => answers.send(about(enqueue, chunkOf(items)))).toThrow('No more of this page')
    answers.send(about(error, { reason: 'No more of this page' }))
    expect(sent.map(({ stream }) => stream)).toEqual([enqueue, close])
  })

  it.each<[string, object, PdfMessage]>([
    ['text that others ask for', { pageIndex: 1 }, about(enqueue, chunkOf(items))],
    ['what is said of another stream', { view }, about(enqueue, chunkOf(items), 8)],
    ['what is said to somebody else', { view }, { ...about(enqueue, chunkOf(items)), targetName: 'other' }],
    ['an answer that is no stream', { view }, { sourceName: 'worker', targetName: 'page', action: 'ready' }],
  ])('lets pass %s', (_, data, message) => {
    ask(data)
    answers.send(message)
    expect(sent).toEqual([message])
  })
})
