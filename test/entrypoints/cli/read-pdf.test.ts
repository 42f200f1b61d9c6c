import { describe, expect, it } from 'vitest'
import { coverageInWords } from '../../../src/entrypoints/cli/read-pdf'
import type { TextCoverage } from '../../../src/sources/pdf/text-coverage'

describe('coverageInWords', () => {
  it.each<[TextCoverage, string]>([
    [{ pages: 98, withText: 98, pictures: [], broken: [] }, '98 pages'],
    [{ pages: 1, withText: 1, pictures: [], broken: [] }, '1 page'],
    [
      { pages: 98, withText: 96, pictures: [12, 13], broken: [] },
      'text on 96 of 98 pages; 12, 13 are pictures',
    ],
    [
      { pages: 3, withText: 1, pictures: [2], broken: [3] },
      'text on 1 of 3 pages; 2 is a picture; 3 has glyphs without characters',
    ],
    [{ pages: 2, withText: 1, pictures: [], broken: [] }, 'text on 1 of 2 pages'],
  ])('%j', (coverage, words) => expect(coverageInWords(coverage)).toBe(words))
})
