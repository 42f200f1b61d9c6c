import { describe, expect, it } from 'vitest'
import { inSlices } from '../../src/session/in-slices'

function* counting(to: number): Generator<number, string> {
  for (let n = 1; n <= to; n++) yield n
  return 'counted'
}

describe('inSlices', () => {
  it('runs to the end, pauses once a slice is used up, and reports each step', async () => {
    let clock = 0
    let pauses = 0
    const seen: number[] = []
    const result = await inSlices(counting(20), {
      signal: new AbortController().signal,
      onStep: (n) => {
        seen.push(n)
        clock += 3
        return undefined
      },
      pause: async () => {
        pauses += 1
      },
      now: () => clock,
    })
    expect(result).toBe('counted')
    expect(seen).toEqual(Array.from({ length: 20 }, (_, i) => i + 1))
    expect(pauses).toBe(6)
  })

  it('waits for what a step asks it to wait for', async () => {
    const seen: (number | string)[] = []
    await inSlices(counting(2), {
      signal: new AbortController().signal,
      onStep: async (n) => {
        seen.push(n)
        await new Promise((resolve) => setTimeout(resolve, 1))
        seen.push(`shown ${n}`)
      },
    })
    expect(seen).toEqual([1, 'shown 1', 2, 'shown 2'])
  })

  it('stops with the reason of the signal', async () => {
    const controller = new AbortController()
    const seen: number[] = []
    const run = inSlices(counting(20), {
      signal: controller.signal,
      onStep: (n) => {
        seen.push(n)
        if (n === 3) controller.abort(new Error('page left'))
        return undefined
      },
    })
    await expect(run).rejects.toThrow('page left')
    expect(seen).toEqual([1, 2, 3])
  })
})
