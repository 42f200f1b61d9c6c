import { describe, expect, it } from 'vitest'
import type { Analysis } from '../../src/core/analysis/analysis'
import { createTextDocument } from '../../src/core/text/create-text-document'
import type { Analyse } from '../../src/session/analyse'
import type { PageText } from '../../src/session/page-text'
import { startReading } from '../../src/session/reading'

const textOf = (source: string, isWhole: boolean): PageText => ({
  document: createTextDocument(source),
  isWhole,
  pieces: () => [],
  offsetAt: () => null,
  spanOf: () => null,
})

const settle = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0))

/** A reading whose texts and analyses come when they are told to; `seen` is what it told of. */
async function start(first: PageText) {
  const seen: string[] = []
  const open: { source: string; done: () => void }[] = []
  let change: (text: PageText) => void = () => undefined
  const analyse: Analyse = ({ source }, { signal }) =>
    new Promise((resolve, reject) => {
      open.push({ source, done: () => resolve({} as Analysis) })
      signal.addEventListener('abort', () => reject(signal.reason as Error))
    })
  startReading(
    { read: async () => first, follow: (onChange) => (change = onChange), visible: () => null },
    {
      analyse,
      signal: new AbortController().signal,
      onRead: (text, _, complete) => seen.push(`${text.document.source}${complete ? '.' : '…'}`),
      onFailure: (error) => seen.push(String(error)),
    },
  )
  await settle()
  const finish = async (): Promise<void> => {
    open.shift()?.done()
    await settle()
  }
  return { seen, open, finish, change: async (text: PageText) => (change(text), settle()) }
}

describe('startReading', () => {
  it('lets a change of the whole text end the reading before', async () => {
    const { seen, open, finish, change } = await start(textOf('old', true))
    await change(textOf('new', true))
    expect(open.map(({ source }) => source)).toEqual(['old', 'new'])
    await finish()
    await finish()
    expect(seen).toEqual(['new.'])
  })

  it('shows each part of a growing text that it has begun with, then what has come last', async () => {
    const { seen, open, finish, change } = await start(textOf('a', false))
    await change(textOf('ab', false))
    await change(textOf('abc', true))
    expect(open.map(({ source }) => source)).toEqual(['a'])
    await finish()
    expect(seen).toEqual(['a…'])
    await finish()
    expect(seen).toEqual(['a…', 'abc.'])
  })
})
