import fc from 'fast-check'
import { expect, test } from 'vitest'
import { ending } from '../../../src/core/text/ending'

const patterns = [
  /(?:agreements?|deeds?)[^.;\n]{0,12}dated(?: as of)? $|協議日期為$/i,
  /(?<day>\d{1,2})(?:st|nd)?(?:[ \n](?<month>May|June))? (?:and|to) $/,
  /(?<![\d.])(?<num>\d{1,3}) ?$/u,
]

test.each([
  ['the agreement dated ', true],
  ['the agreement dated 1', false],
  ['該協議日期為', true],
  ['', false],
  ['The deed. It is dated ', false],
])('whether words end as a pattern says: %s', (words, fits) => {
  expect(ending(patterns[0]!).test(words)).toBe(fits)
})

test('gives what fits, its groups and where it begins', () => {
  const match = ending(patterns[1]!).exec('from 3 and 24 May to ')
  expect(match).toMatchObject({ index: 11, groups: { day: '24', month: 'May' } })
  expect(match?.[0]).toBe('24 May to ')
})

test('finds the same as the pattern itself', () => {
  const pieces = [
    'agreement',
    ' ',
    'dated ',
    'as of ',
    '.',
    '24',
    ' May',
    ' and ',
    'to ',
    '協議',
    '日期為',
    '3',
    '\n',
  ]
  const words = fc.array(fc.constantFrom(...pieces), { maxLength: 8 }).map((some) => some.join(''))
  fc.assert(
    fc.property(words, fc.constantFrom(...patterns), (some, pattern) => {
      expect(ending(pattern).exec(some)).toEqual(pattern.exec(some))
      expect(ending(pattern).test(some)).toBe(pattern.test(some))
    }),
  )
})
