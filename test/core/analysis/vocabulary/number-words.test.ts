import { expect, test } from 'vitest'
import { readNumberWords } from '../../../../src/core/analysis/vocabulary/number-words'

test.each<[words: string, value: number | null]>([
  ['five', 5],
  ['twenty-one', 21],
  ['one hundred and fifteen', 115],
  ['Two Hundred Million', 200_000_000],
  ['one million, two hundred thousand', 1_200_000],
  ['three billion forty-two million', 3_042_000_000],
  ['fifteen hundred', 1500],
  ['one two', null],
  ['twenty eleven', null],
  ['million', null],
  ['one thousand one million', null],
  ['one and two', null],
  ['hundred', null],
])('%s is %s', (words, value) => expect(readNumberWords(words)).toBe(value))
