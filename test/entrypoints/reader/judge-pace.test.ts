import { describe, expect, test } from 'vitest'
import { createPaceJudge } from '../../../src/entrypoints/reader/judge-pace'

/** Movements of the pages: where they are, in heights of the window, every so many ms. */
const moved = (tops: readonly number[], every: number): [top: number, at: number][] =>
  tops.map((top, i) => [top, 1000 + i * every])

const judgements = (moments: readonly (readonly [number, number])[]): boolean[] => {
  const judge = createPaceJudge()
  return moments.map(([top, at]) => judge(top, at))
}

describe('pages rush by', () => {
  test.each([
    ['seven windows a second, frame by frame', moved([0, 0.12, 0.24, 0.36, 0.48], 17), true],
    ['backwards', moved([9, 8.8, 8.6, 8.4, 8.2], 30), true],
    ['frames that come late', moved([0, 0.5, 1, 1.5], 80), true],
    ['frames that come very late', moved([0, 1, 2], 150), true],
    ['at the pace of reading', moved([0, 0.01, 0.02, 0.03, 0.04, 0.05], 17), false],
    ['notches of a wheel', moved([0, 0.12, 0.24, 0.36, 0.48], 200), false],
    ['one jump', moved([0, 40], 17), false],
    ['a jump and what settles after it', moved([0, 40, 40.01, 40.02], 17), false],
    ['two jumps with a rest between them', moved([0, 40, 80, 120], 300), false],
    ['events of one and the same moment', moved([0, 1, 2, 3], 0), false],
  ])('%s', (_, moments, expected) => {
    expect(judgements(moments).at(-1)).toBe(expected)
  })

  test('no longer once they slow down, and anew from the next rush on', () => {
    const rush = moved([0, 0.2, 0.4, 0.6, 0.8], 17)
    const slow = Array.from({ length: 20 }, (_, i): [number, number] => [0.8 + i * 0.005, 1100 + i * 30])
    const again = moved([5, 5.2, 5.4, 5.6, 5.8], 17).map(([top, at]): [number, number] => [top, at + 5000])
    const all = judgements([...rush, ...slow, ...again])
    expect([all[4], all[24], all[25], all[29]]).toEqual([true, false, false, true])
  })
})
