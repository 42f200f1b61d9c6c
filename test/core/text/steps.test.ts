import { expect, test } from 'vitest'
import { finish, mapInSteps } from '../../../src/core/text/steps'

test.each<[items: number[], steps: number]>([
  [[], 0],
  [[1], 0],
  [[1, 2], 1],
  [[1, 2, 3, 4, 5], 2],
])('%j is mapped in steps of two: %i pauses', (items, steps) => {
  const times = (item: number, factor: number): number => item * factor
  expect([...mapInSteps(items, times, 3, 2)]).toHaveLength(steps)
  expect(finish(mapInSteps(items, times, 3, 2))).toEqual(items.map((item) => item * 3))
})
