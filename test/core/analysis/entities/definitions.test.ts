import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { definitionEnd, withoutDefinitions } from '../../../../src/core/analysis/entities/definitions'

describe('definitions', () => {
  test.each<[words: string, without: string]>([
    ['Foo Limited (the "Company") and Bar (“Bar”)', 'Foo Limited and Bar'],
    ['星河有限公司(「本公司」)及(統稱「集團」)', '星河有限公司及'],
    ['Foo (Holdings) Limited', 'Foo (Holdings) Limited'],
    ['Foo ("")', 'Foo ("")'],
    ['Foo (the\n"Company")', 'Foo (the\n"Company")'],
    ['Foo (see (the "Company"))', 'Foo (see)'],
    [`Foo (${'a'.repeat(81)}"Company")`, `Foo (${'a'.repeat(81)}"Company")`],
    [`Foo (${'a'.repeat(80)}"Company")`, 'Foo'],
    ['(the "A") (the "B")', ''],
    [`Foo${' (“A”)'.repeat(12)}`, 'Foo'],
    [`Foo${' (“A”)'.repeat(13)}`, ''],
  ])('%j', (words, without) => {
    expect(withoutDefinitions(words)).toBe(without)
  })

  test('end where the pattern for them ends', () => {
    const pattern = / ?\((?:[^()\n]{0,80}[“"'‘「『][^()\n]{1,80}[”"'’」』][^()\n]{0,80})\)/gu
    const piece = fc.constantFrom(
      '(',
      ')',
      '“',
      '”',
      "'",
      '"',
      'a',
      ' ',
      '\n',
      'b'.repeat(40),
      'c'.repeat(79),
      '𠮷',
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 24 }), (pieces) => {
        const words = pieces.join('')
        expect(withoutDefinitions(words)).toBe(words.replace(pattern, ''))
      }),
      { numRuns: 2000 },
    )
  })

  test('are none where no bracket closes', () => {
    expect(definitionEnd('(the "Company"', 0)).toBe(-1)
  })
})
