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
/** A number that a text's next three units share with the terms that begin so, and with few others. */
const sumAt = (text: string, at: number): number =>
  (text.charCodeAt(at) * 529 + text.charCodeAt(at + 1) * 23 + text.charCodeAt(at + 2)) & (sums - 1)

/** The terms of a text, each by the node at its end. */
class TermTrie {
  readonly words = new WordTrie()
  readonly ends: (string | undefined)[] = []
  /** For sums of three units, whether a term begins so: most words of a text are told to be none by that alone. */
  private readonly opens = new Uint8Array(sums)
  /** For first units, the length of the shortest term that begins so, three at most. */
  readonly lengths = new Uint8Array(0x10000)

  add(term: string): void {
    const end = this.words.add(term)
    while (this.ends.length <= end) this.ends.push(undefined)
    this.ends[end] = term
    const first = term.charCodeAt(0)
    this.lengths[first] = Math.min(this.lengths[first] || counted, term.length)
    if (term.length >= counted) this.opens[sumAt(term, 0)] = 1
  }

  /** The node of the first unit at `at`; 0 where no term begins so. */
  rootAt(text: string, at: number): number {
    const unit = text.charCodeAt(at)
    const length = this.lengths[unit]!
    if (length === 0 || (length === counted && this.opens[sumAt(text, at)] === 0)) return 0
    return this.words.root(unit)
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

/** The first place of a term that begins in [from, until). A loop by itself: in a generator it would take twice as long. */
function placeFrom(text: string, from: number, until: number, trie: TermTrie): TermPlace | null {
  const { lengths } = trie
  for (let at = from; at < until; at++) {
    if (lengths[text.charCodeAt(at)] === 0) continue
    const node = trie.rootAt(text, at)
    if (node === 0 || isWithinWord(text, at)) continue
    const term = longestAt(text, at, trie, node)
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
