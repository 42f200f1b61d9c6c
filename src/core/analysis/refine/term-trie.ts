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
 * as a whole word. The cost is the text's length times the length of the longest term that nearly fits, in practice a few characters; where
 * all terms begin with a capital or a figure, only `capitals` are looked at, the places where words may begin so. Yields null now and then,
 * where the caller may pause.
 */
export function* termPlaces(
  text: string,
  terms: Iterable<string>,
  capitals: Uint32Array,
): Generator<TermPlace | null> {
  const trie = new TermTrie()
  let areCapital = true
  for (const term of terms) {
    trie.add(term)
    areCapital &&= (traitsOf(term.charCodeAt(0)) & (traits.capital | traits.digit)) !== 0
  }
  const search = areCapital ? new AmongCapitals(text, trie, capitals) : new Everywhere(text, trie)
  for (let pause = stretch; pause < text.length + stretch;) {
    const place = search.next(Math.min(text.length, pause))
    if (!place) pause += stretch
    yield place
  }
}

interface TermPlace extends Span {
  readonly term: string
}

const unitAt = (text: string, at: number): number => (at < text.length ? text.charCodeAt(at) : 0)

/** The longest term that begins at `at`, if any does. */
function placeAt(text: string, at: number, trie: TermTrie): TermPlace | null {
  const unit = text.charCodeAt(at)
  const length = trie.lengths[unit]!
  if (length === 0) return null
  if (length === counted && trie.opens[sumOf(unit, unitAt(text, at + 1), unitAt(text, at + 2))] === 0)
    return null
  if (isWithinWord(text, at)) return null
  const term = longestAt(text, at, trie, trie.words.root(unit))
  return term === null ? null : { start: at, end: at + term.length, term }
}

/** Looks for terms one after another, each behind the one before. A loop by itself: in a generator it would take twice as long. */
interface Search {
  /** The next place that begins before `until`. */
  next(until: number): TermPlace | null
}

class Everywhere implements Search {
  private at = 0

  constructor(
    private readonly text: string,
    private readonly trie: TermTrie,
  ) {}

  next(until: number): TermPlace | null {
    const { text, trie } = this
    for (let { at } = this; at < until; at++) {
      const place = placeAt(text, at, trie)
      if (!place) continue
      this.at = place.end
      return place
    }
    this.at = Math.max(this.at, until)
    return null
  }
}

class AmongCapitals implements Search {
  private index = 0
  private end = 0

  constructor(
    private readonly text: string,
    private readonly trie: TermTrie,
    private readonly capitals: Uint32Array,
  ) {}

  next(until: number): TermPlace | null {
    const { text, trie, capitals } = this
    while (this.index < capitals.length && capitals[this.index]! < until) {
      const at = capitals[this.index++]!
      const place = at < this.end ? null : placeAt(text, at, trie)
      if (!place) continue
      this.end = place.end
      return place
    }
    return null
  }
}

const [lineBreak, space] = [10, 32]

/** The longest term that stands at `at`, whose node is `first`; a line may end where it has a space. */
function longestAt(text: string, at: number, { words, ends }: TermTrie, first: number): string | null {
  let longest: string | null = null
  let node = first
  for (let end = at + 1; node !== 0; end++) {
    const term = ends[node]
    if (term !== undefined && !isWithinWord(text, end)) longest = term
    if (end === text.length) break
    const unit = text.charCodeAt(end)
    node = words.next(node, unit === lineBreak ? space : unit)
  }
  return longest
}
