import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Note } from '../../../src/core/annotation/note'
import { createNoteSaver, type SaveState } from '../../../src/ui/models/note-saver'
import { note } from '../fixtures'

interface Save {
  readonly body: string
  readonly settle: (error?: Error) => void
}

/** A saver whose saves wait until the test settles them. */
function rig() {
  const saves: Save[] = []
  const states: SaveState[] = []
  const save = ({ body }: Note): Promise<void> =>
    new Promise((resolve, reject) =>
      saves.push({ body, settle: (error) => (error ? reject(error) : resolve()) }),
    )
  const saver = createNoteSaver({ save, onState: (state) => states.push(state), pause: 100, most: 200 })
  const type = (body: string): void => saver.change(note('n', { body }))
  const settle = async (error?: Error): Promise<void> => {
    saves.at(-1)?.settle(error)
    await vi.advanceTimersByTimeAsync(0)
  }
  return { saver, saves, states, type, settle, bodies: () => saves.map((it) => it.body) }
}

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

describe('createNoteSaver', () => {
  it('saves once the reader pauses', async () => {
    const { type, bodies, states, settle } = rig()
    type('a')
    vi.advanceTimersByTime(60)
    type('ab')
    vi.advanceTimersByTime(60)
    expect(bodies()).toEqual([])
    vi.advanceTimersByTime(60)
    expect(bodies()).toEqual(['ab'])
    await settle()
    expect(states).toEqual(['waiting', 'waiting', 'saving', 'saved'])
  })

  it('saves now and then while typing goes on without a pause', async () => {
    const { type, bodies, settle } = rig()
    for (const letters of ['a', 'ab', 'abc', 'abcd', 'abcde']) {
      type(letters)
      vi.advanceTimersByTime(60)
      await settle()
    }
    expect(bodies()).toEqual(['abcd'])
  })

  it('runs one save at a time and ends with the latest text', async () => {
    const { type, bodies, settle, states } = rig()
    type('a')
    vi.advanceTimersByTime(100)
    type('b')
    vi.advanceTimersByTime(100)
    type('c')
    vi.advanceTimersByTime(100)
    expect(bodies()).toEqual(['a'])
    await settle()
    expect(bodies()).toEqual(['a', 'c'])
    await settle()
    expect(states.at(-1)).toBe('saved')
  })

  it('keeps the text after a failure and saves it on the next try', async () => {
    const { saver, type, bodies, settle, states } = rig()
    type('a')
    vi.advanceTimersByTime(100)
    await settle(new Error('full'))
    expect(states.at(-1)).toBe('failed')
    void saver.flush()
    expect(bodies()).toEqual(['a', 'a'])
    await settle()
    expect(states.at(-1)).toBe('saved')
  })

  it('a newer text takes the place of one that failed', async () => {
    const { type, bodies, settle } = rig()
    type('a')
    vi.advanceTimersByTime(100)
    type('b')
    await settle(new Error('full'))
    vi.advanceTimersByTime(100)
    expect(bodies()).toEqual(['a', 'b'])
  })

  it('flush saves at once and waits until nothing is left', async () => {
    const { saver, type, bodies, settle } = rig()
    let done = false
    type('a')
    void saver.flush().then(() => (done = true))
    expect(bodies()).toEqual(['a'])
    type('b')
    await settle()
    expect([bodies(), done]).toEqual([['a', 'b'], false])
    await settle()
    expect(done).toBe(true)
    vi.advanceTimersByTime(500)
    expect(bodies()).toEqual(['a', 'b'])
  })

  it('has nothing to flush at first', async () => {
    const { saver, states } = rig()
    await saver.flush()
    expect(states).toEqual([])
  })
})
