import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { WordTrie } from '../../../src/core/text/word-trie'

/** The node at the end of a word; 0 where no word of the trie begins so. */
function nodeOf(trie: WordTrie, word: string): number {
  let node = trie.root(word.charCodeAt(0))
  for (let at = 1; at < word.length && node !== 0; at++) node = trie.next(node, word.charCodeAt(at))
  return node
}

describe('WordTrie', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'z', '公', '司', '\ud800'), minLength: 1 })

  test('leads to the beginnings of its words and to nothing else, each to a node of its own', () => {
    fc.assert(
      fc.property(fc.array(word, { maxLength: 400 }), fc.array(word), (words, others) => {
        const trie = new WordTrie()
        const ends = new Map(words.map((each) => [each, trie.add(each)]))
        for (const [each, end] of ends) expect(nodeOf(trie, each)).toBe(end)
        expect(new Set(ends.values()).size).toBe(ends.size)
        for (const other of others)
          expect(nodeOf(trie, other) !== 0).toBe(words.some((each) => each.startsWith(other)))
      }),
    )
  })
})
