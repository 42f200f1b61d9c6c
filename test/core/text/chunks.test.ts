import fc from 'fast-check'
import { expect, it } from 'vitest'
import { chunksOf, longChunks, shortChunks } from '../../../src/core/text/chunks'

it('covers the text with chunks no longer than asked, none of which cuts a surrogate pair', () => {
  const text = fc.array(fc.constantFrom('ab', '公', ' ', '\n', '. ', '。', '𡷹'), { maxLength: 80 })
  fc.assert(
    fc.property(text, fc.integer({ min: 2, max: 30 }), (parts, most) => {
      const all = parts.join('')
      const chunks = chunksOf(all, () => most)
      expect(chunks.map(({ start, end }) => all.slice(start, end)).join('')).toBe(all)
      for (const { start, end } of chunks) {
        expect(end - start).toBeGreaterThan(0)
        expect(end - start).toBeLessThanOrEqual(most)
        expect(all.slice(end - 1, end + 1)).not.toMatch(/[\ud800-\udbff][\udc00-\udfff]/)
      }
    }),
  )
})

it.each([
  ['after a line', 'one two\nthree', 10, ['one two\n', 'three']],
  ['after a sentence in a long line', 'One. Two three', 10, ['One. ', 'Two three']],
  ['after a Chinese sentence', '甲乙。丙丁戊己', 5, ['甲乙。', '丙丁戊己']],
  ['after a space', 'aaaa bbbb cccc', 11, ['aaaa bbbb ', 'cccc']],
  ['anywhere', 'aaaaaaa', 3, ['aaa', 'aaa', 'a']],
  ['nothing', '', 3, []],
])('cuts %s', (_, text, most, chunks) => {
  expect(chunksOf(text, () => most).map(({ start, end }) => text.slice(start, end))).toEqual(chunks)
})

it.each([longChunks, shortChunks])(
  'keeps all chunks but the last as they are where a text grows, and makes later ones longer',
  (sizeAt) => {
    const line = 'The mill at Hollow Creek was sold.\n'
    const text = line.repeat(40_000)
    const before = chunksOf(text.slice(0, 700_000), sizeAt)
    const after = chunksOf(text, sizeAt)
    expect(after.slice(0, before.length - 1)).toEqual(before.slice(0, -1))
    const [first, last] = [after[0]!, after.at(-2)!]
    expect(first.end - first.start).toBeLessThan(last.end - last.start)
  },
)
