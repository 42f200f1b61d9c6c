import { describe, expect, it } from 'vitest'
import { spacedRuns, spacingOf, type SpacedRun } from '../../../src/sources/pdf/spaced-runs'

const codes = { setFont: 1, showText: 2, setCharSpacing: 3, setHScale: 4, save: 5, restore: 6 }
const glyphs = (...parts: readonly (string | number)[]): unknown[] =>
  parts.flatMap<unknown>((part) =>
    typeof part === 'number' ? part : [...part].map((unicode) => ({ unicode })),
  )

const runsOf = (...operators: readonly (readonly [number, unknown])[]): SpacedRun[] =>
  spacedRuns({ fnArray: operators.map(([fn]) => fn), argsArray: operators.map(([, args]) => args) }, codes)

describe('spacedRuns', () => {
  it.each<[string, unknown[], number]>([
    ['as they are', glyphs('the Board'), 0],
    ['moved apart', glyphs('B', -100, 'o', -100, 'a'), 0.1],
    ['moved together here and there', glyphs('B', 50, 'oa', 0, 'r'), -0.05 / 3],
    ['with wide spaces, which are not between letters', glyphs('of', -900, ' ', -900, 'a'), 0],
  ])('tells of letters %s', (_, shown, between) => {
    const [run] = runsOf([1, ['f1', 10]], [2, [shown]])
    expect(run?.between).toBeCloseTo(between, 6)
  })

  it('tells of spacing and stretching that was set, until it is taken back', () => {
    const runs = runsOf(
      [1, ['f1', 10]],
      [5, null],
      [3, [0.5]],
      [4, [80]],
      [2, [glyphs('ab c')]],
      [6, null],
      [2, [glyphs('de')]],
    )
    expect(runs).toEqual([
      { font: 'f1', letters: 'abc', between: 0.05, stretch: 0.8 },
      { font: 'f1', letters: 'de', between: 0, stretch: 1 },
    ])
  })

  it.each([[null], [['x']], [[[]]], [[glyphs('  ')]]])('finds no words in %j', (args) =>
    expect(runsOf([2, args])).toEqual([]),
  )
})

describe('spacingOf', () => {
  const run = (letters: string, between: number): SpacedRun => ({ font: 'f1', letters, between, stretch: 1 })
  const runs = [run('ReferenceismadeT', 0.1), run('oBoard', 0.2), run('dated', 0.3), run('dated', 0.4)]
  it.each<[string, string[], (number | null)[]]>([
    ['one that is several runs', ['Reference is made To Board', 'dated', 'dated'], [0.1, 0.3, 0.4]],
    ['several that are one run', ['Reference', 'is made', 'To Board'], [0.1, 0.1, 0.1]],
    [
      'blank ones and unknown ones between them',
      ['Reference is madeTo Board', ' ', '年', 'dated'],
      [0.1, null, null, 0.3],
    ],
    ['those after what was left out', ['dated', 'dated'], [0.3, 0.4]],
  ])('finds %s', (_, strings, spacings) =>
    expect(spacingOf(strings, runs).map((spacing) => spacing?.between ?? null)).toEqual(spacings),
  )
})
