import type { Span } from '../../text/span'
import { WordTrie } from '../../text/word-trie'
import { traits, traitsOf } from '../../text/unit-traits'

/** How much of a text is searched between two pauses, in code units. */
const stretch = 50_000

/** Whether a code unit is part of a word of letters and figures; Han characters are words by themselves. */
const isWordUnit = (unit: number): boolean =>
  (traitsOf(unit) & (traits.letter | traits.number)) !== 0 && (traitsOf(unit) & traits.han) === 0

/** Whether a word goes on from before `at`. */
const isWithinWord = (text: string, at: number): boolean =>
  at > 0 && isWordUnit(text.charCodeAt(at)) && isWordUnit(text.charCodeAt(at - 1))

/** By so many units terms are told apart at once. */
const counted = 3
/** How many sums of them there are. */
const sums = 2 ** 12
/** A number that three units share with the terms that begin so, and with few others. */
const sumOf = (first: number, second: number, third: number): number =>
  (first * 529 + second * 23 + third) & (sums - 1)

/** The terms of a text, each by the node at its end. */
class TermTrie {
  readonly words = new WordTrie()
  readonly ends: (string | undefined)[] = []
  /** For sums of three units, whether a term begins so: most words of a text are told to be none by that alone. */
  readonly opens = new Uint8Array(sums)
  /** For first units, the length of the shortest term that begins so, three at most. */
  readonly lengths = new Uint8Array(0x10000)

  add(term: string): void {
    const end = this.words.add(term)
    while (this.ends.length <= end) this.ends.push(undefined)
    this.ends[end] = term
    const first = term.charCodeAt(0)
    this.lengths[first] = Math.min(this.lengths[first] || counted, term.length)
    if (term.length >= counted) this.opens[sumOf(first, term.charCodeAt(1), term.charCodeAt(2))] = 1
  }
}

/**
 * Finds every place of many terms in a text in one pass, the longest at each place, not overlapping; case counts, and a Latin term only
 * as a whole word. The cost is the text's length times the length of the longest term that nearly fits, in practice a few characters.
 * Yields null now and then, where the caller may pause.
 */
export function* termPlaces(text: string, terms: Iterable<string>): Generator<TermPlace | null> {
  const trie = new TermTrie()
  for (const term of terms) trie.add(term)
  for (let from = 0, pause = stretch; from < text.length;) {
    const place = placeFrom(text, from, Math.min(text.length, pause), trie)
    yield place
    if (place) from = place.end
    else {
      from = Math.max(from, pause)
      pause = from + stretch
    }
  }
}

interface TermPlace extends Span {
  readonly term: string
}

const unitAt = (text: string, at: number): number => (at < text.length ? text.charCodeAt(at) : 0)

/** The first place of a term that begins in [from, until). A loop by itself: in a generator it would take twice as long. */
function placeFrom(text: string, from: number, until: number, trie: TermTrie): TermPlace | null {
  const { lengths, opens, words } = trie
  let unit = 0
  let second = unitAt(text, from)
  let third = unitAt(text, from + 1)
  for (let at = from; at < until; at++) {
    unit = second
    second = third
    third = unitAt(text, at + 2)
    const length = lengths[unit]!
    if (length === 0 || (length === counted && opens[sumOf(unit, second, third)] === 0)) continue
    if (isWithinWord(text, at)) continue
    const term = longestAt(text, at, trie, words.root(unit))
    if (term !== null) return { start: at, end: at + term.length, term }
  }
  return null
}

/** The longest term that stands at `at`, whose node is `first`. */
function longestAt(text: string, at: number, { words, ends }: TermTrie, first: number): string | null {
  let longest: string | null = null
  let node = first
  for (let end = at + 1; node !== 0; end++) {
    const term = ends[node]
    if (term !== undefined && !isWithinWord(text, end)) longest = term
    if (end === text.length) break
    node = words.next(node, text.charCodeAt(end))
  }
  return longest
}
