import { expect, it } from 'vitest'
import { pageRanges } from '../../../src/ui/reader/page-ranges'

it.each([
  [[], ''],
  [[7], '7'],
  [[12, 13], '12–13'],
  [[1, 3, 4, 5, 9], '1, 3–5, 9'],
  [Array.from({ length: 40 }, (_, i) => 2 * i + 1), '1, 3, 5, 7, 9, 11, 13, 15, 17, 19, 21, 23, …'],
])('tells %j as %j', (pages, told) => expect(pageRanges(pages)).toBe(told))
