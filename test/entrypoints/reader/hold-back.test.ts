import { expect, test } from 'vitest'
import { holdBack, momentOf } from '../../../src/entrypoints/reader/hold-back'

const turn = () => new Promise((resolve) => setTimeout(resolve, 0))

/** What is told of states that come one a turn, the last of which is 9; the moment comes after so many turns. */
async function told(states: readonly number[], after: number): Promise<number[]> {
  const heard: number[] = []
  let come = (): void => undefined
  const moment = momentOf(new Promise<void>((resolve) => (come = resolve)), 60_000)
  async function* coming() {
    for (const [i, state] of states.entries()) {
      if (i === after) come()
      await turn()
      yield state
    }
  }
  const all = holdBack(coming(), moment, {
    isLast: (state) => state === 9,
    tell: (state) => heard.push(state),
  })
  await turn()
  if (after >= states.length) setTimeout(come, 50)
  await all
  return heard
}

test.each([
  ['all of them once the moment has come', [1, 2, 9], 0, [1, 2, 9]],
  ['the latest of those before, and all after it', [1, 2, 3, 9], 2, [2, 3, 9]],
  ['the last at once', [1, 2, 9], 3, [9]],
  ['what was held back though nothing more came', [1, 2], 2, [2]],
  ['nothing of nothing', [], 0, []],
])('tells %s', async (_, states, after, expected) => {
  expect(await told(states, after)).toEqual(expected)
})

test('a moment that does not come is not waited for forever', async () => {
  const { come, hasCome } = momentOf(new Promise(() => undefined), 5)
  expect(hasCome()).toBe(false)
  await come
  expect(hasCome()).toBe(true)
})
