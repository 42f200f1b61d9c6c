import type { Span } from '../text/span'
import { traits, traitsOf } from '../text/unit-traits'

/** By so many first units words are told apart at once. */
const counted = 3

const isWordUnit = (unit: number): boolean => (traitsOf(unit) & (traits.latin | traits.digit)) !== 0

/**
 * Hundreds of literal words, each of at least three units, to be read where one of them may begin, capitals or not, the longest first; a word of Latin letters only as a
 * whole word. A pattern of as many alternatives takes an engine longer to make than a filing takes to be read.
 */
export class WordList {
  private readonly byOpening = new Map<string, string[]>()

  constructor(words: Iterable<string>) {
    const folded = new Set(Array.from(words, (word) => word.toLowerCase()))
    for (const word of [...folded].sort((a, b) => b.length - a.length)) {
      const opening = word.slice(0, counted)
      const alike = this.byOpening.get(opening)
      if (alike) alike.push(word)
      else this.byOpening.set(opening, [word])
    }
  }

  /** The words that stand at `places` (in order), each behind the one before. */
  matchesAt(text: string, places: readonly number[]): readonly Span[] {
    const matches: Span[] = []
    let from = 0
    for (const start of places) {
      const end = start < from ? start : this.endAt(text, start)
      if (end === start) continue
      matches.push({ start, end })
      from = end
    }
    return matches
  }

  /** The end of the word at `start`; `start` itself where there is none. */
  private endAt(text: string, start: number): number {
    const isLatin = (traitsOf(text.charCodeAt(start)) & traits.latin) !== 0
    if (isLatin && start > 0 && isWordUnit(text.charCodeAt(start - 1))) return start
    const alike = this.byOpening.get(text.slice(start, start + counted).toLowerCase())
    const word = alike?.find(({ length }, i) => {
      const end = start + length
      if (text.slice(start, end).toLowerCase() !== alike[i]) return false
      return !isLatin || end === text.length || !isWordUnit(text.charCodeAt(end))
    })
    return word === undefined ? start : start + word.length
  }
}
