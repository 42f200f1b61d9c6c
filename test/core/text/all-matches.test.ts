import { describe, expect, test } from 'vitest'
import { allMatches, upTo } from '../../../src/core/text/all-matches'

describe('allMatches', () => {
  test.each([
    [/\d+/g, '12 and 345', ['12', '345']],
    [/\d+/g, 'none', []],
    [/\d*/g, 'a1', ['', '1', '']],
    [/[年月]/gu, '2018年3月', ['年', '月']],
  ])('%s in %j', (pattern, text, found) => {
    pattern.lastIndex = 2
    expect(allMatches(pattern, text).map(([words]) => words)).toEqual(found)
    expect(pattern.lastIndex, 'is left for the next').toBe(0)
  })
  test('a pattern that would find the same again and again is refused', () => {
    expect(() => allMatches(/a/, 'aa')).toThrow('/a/ is not global')
  })
})

describe('upTo', () => {
  test.each([
    ['one. two', 'one'],
    ['.', ''],
    ['no end', 'no end'],
    ['', ''],
  ])('%j', (words, before) => {
    expect(upTo(/[.;]/, words)).toBe(before)
  })
})
