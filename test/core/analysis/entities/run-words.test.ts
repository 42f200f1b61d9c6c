import { expect, test } from 'vitest'
import { marksOf, runWords } from '../../../../src/core/analysis/entities/run-words'

const isTree = runWords(['Oakrunword', 'Ashrunword'])
const isHard = runWords(['Oakrunword'])

test.each<[word: string, tree: boolean, hard: boolean]>([
  ['Oakrunword', true, true],
  ['Ashrunword', true, false],
  ['OAKRUNWORD', false, false],
  ['Rockrunword', false, false],
])('%s is in the lists that have it: %j, %j', (word, tree, hard) => {
  const token = { marks: marksOf(word, 0, word.length) }
  expect([isTree(token), isHard(token)]).toEqual([tree, hard])
})

test('no token is in no list', () => {
  expect(isTree(undefined)).toBe(false)
})
