import { WordTrie } from '../../text/word-trie'
import { traits, traitsOf } from '../../text/unit-traits'

/** How much of a text is searched between two pauses, in code units. */
const stretch = 50_000

/** Whether a code unit is part of a word of letters and figures; Han characters are words by themselves. */
const isWordUnit = (unit: number): boolean =>
  (traitsOf(unit) & (traits.letter | traits.number)) !== 0 && (traitsOf(unit) & traits.han) === 0

/**
 * Finds every place of many terms in a text in one pass, the longest at each place, not overlapping; case counts, and a Latin term only
 * as a whole word. The cost is the text's length times the length of the longest term that nearly fits, in practice a few characters.
 * Yields null now and then, where the caller may pause.
 */
export function* termPlaces(
  text: string,
  terms: Iterable<string>,
): Generator<{ start: number; end: number; term: string } | null> {
  const trie = new WordTrie()
  const ends: (string | undefined)[] = []
  for (const term of terms) {
    const end = trie.add(term)
    while (ends.length <= end) ends.push(undefined)
    ends[end] = term
  }
  let pause = stretch
  for (let at = 0; at < text.length; at++) {
    if (at >= pause) {
      yield null
      pause = at + stretch
    }
    const unit = text.charCodeAt(at)
    const node = trie.root(unit)
    if (node === 0 || (at > 0 && isWordUnit(unit) && isWordUnit(text.charCodeAt(at - 1)))) continue
    const term = longestAt(text, at, trie, node, ends)
    if (term === null) continue
    yield { start: at, end: at + term.length, term }
    at += term.length - 1
  }
}

/** The longest term that stands at `at`, whose node is `first`. */
function longestAt(
  text: string,
  at: number,
  trie: WordTrie,
  first: number,
  ends: readonly (string | undefined)[],
): string | null {
  let longest: string | null = null
  let node = first
  for (let end = at + 1; node !== 0; end++) {
    const term = ends[node]
    if (term !== undefined && !(isWordUnit(text.charCodeAt(end - 1)) && isWordUnit(text.charCodeAt(end))))
      longest = term
    if (end === text.length) break
    node = trie.next(node, text.charCodeAt(end))
  }
  return longest
}
