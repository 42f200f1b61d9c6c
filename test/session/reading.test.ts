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

const settle = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 5))

/** A reading whose texts and analyses come when they are told to; `seen` is what it told of. */
async function start(first: PageText, follow = (): Promise<void> => Promise.resolve()) {
  const seen: string[] = []
  const open: { source: string; part: () => void; done: () => void }[] = []
  let change: (text: PageText) => void = () => seen.push('not followed')
  const analyse: Analyse = ({ source }, { signal, onPart }) =>
    new Promise((resolve, reject) => {
      open.push({ source, part: () => void onPart({} as Analysis), done: () => resolve({} as Analysis) })
      signal.addEventListener('abort', () => reject(signal.reason as Error))
    })
  startReading(
    {
      read: async () => first,
      follow(onChange) {
        change = onChange
        return follow()
      },
      visible: ({ document }) => (document.source.startsWith('seen') ? { start: 0, end: 4 } : null),
    },
    {
      analyse,
      signal: new AbortController().signal,
      shown: () => Promise.resolve(),
      onRead: (text, _, complete) => seen.push(`${text.document.source}${complete ? '.' : '…'}`),
      onFailure: (error) => seen.push(String(error)),
    },
  )
  await settle()
  const part = async (): Promise<void> => {
    open[0]?.part()
    await settle()
  }
  const finish = async (): Promise<void> => {
    open.shift()?.done()
    await settle()
  }
  return { seen, open, part, finish, change: async (text: PageText) => (change(text), settle()) }
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

  it('looks for changes of a whole text once what is before the reader is shown', async () => {
    const { seen, part, finish, change } = await start(textOf('seen', true))
    await change(textOf('too early', true))
    await part()
    await change(textOf('changed', true))
    await finish()
    await finish()
    expect(seen).toEqual(['not followed', 'seen…', 'changed.'])
  })

  it('asks for the rest of a text once all of its beginning is shown', async () => {
    const { seen, part, finish, change } = await start(textOf('seen', false))
    await part()
    await change(textOf('too early', true))
    await finish()
    await change(textOf('all', true))
    await finish()
    expect(seen).toEqual(['seen…', 'not followed', 'seen…', 'all.'])
  })

  it('tells when the rest cannot be read', async () => {
    const { seen, finish } = await start(textOf('seen', false), () => Promise.reject(new Error('gone')))
    await finish()
    expect(seen).toEqual(['seen…', 'Error: gone'])
  })
})
