import { expect, test } from 'vitest'
import { latestAnswer } from '../../src/session/latest-answer'

/** Questions that are answered when the test says so. */
function questions() {
  const waiting: ((answer: string) => void)[] = []
  const ask = () => new Promise<string>((resolve) => waiting.push(resolve))
  return { ask, answer: (question: number, words: string) => waiting[question]!(words) }
}

test.each([
  ['in the order of the questions', [0, 1], ['new']],
  ['in the other order', [1, 0], ['new']],
])('answers that come %s', async (_, order, expected) => {
  const taken: string[] = []
  const { ask, answer } = questions()
  const latest = latestAnswer()
  const all = [latest(ask, (words) => taken.push(words)), latest(ask, (words) => taken.push(words))]
  for (const question of order) answer(question, question === 1 ? 'new' : 'old')
  await Promise.all(all)
  expect(taken).toEqual(expected)
})

test('each answer is taken where the next question comes after it', async () => {
  const taken: number[] = []
  const latest = latestAnswer()
  for (const number of [1, 2])
    await latest(
      async () => number,
      (answer) => taken.push(answer),
    )
  expect(taken).toEqual([1, 2])
})

test('a question that fails says so, and the next is answered', async () => {
  const latest = latestAnswer()
  const taken: string[] = []
  await expect(latest(() => Promise.reject(new Error('closed')), String)).rejects.toThrow('closed')
  await latest(
    async () => 'open',
    (answer) => taken.push(answer),
  )
  expect(taken).toEqual(['open'])
})
