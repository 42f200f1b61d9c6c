import type { Span } from '../text/span'
import { traits, traitsOf } from '../text/unit-traits'

/** A capital of A to Z as a small letter; other letters as they are. */
const folded = (unit: number): number => (unit >= 65 && unit <= 90 ? unit + 32 : unit)

/** A number that words have in common which begin with the same three units, and few others. */
const openingAt = (words: string, at: number): number =>
  (folded(words.charCodeAt(at)) << 14) ^
  (folded(words.charCodeAt(at + 1)) << 7) ^
  folded(words.charCodeAt(at + 2))

/** Whether `word`, in small letters, stands at `at`. */
function stands(word: string, text: string, at: number): boolean {
  if (at + word.length > text.length) return false
  for (let i = 0; i < word.length; i++)
    if (folded(text.charCodeAt(at + i)) !== word.charCodeAt(i)) return false
  return true
}

const isWordUnit = (unit: number): boolean => (traitsOf(unit) & (traits.latin | traits.digit)) !== 0

/**
 * Hundreds of literal words, each of at least three units, to be read where one of them may begin, capitals or not, the longest first; a word of Latin letters only as a
 * whole word. A pattern of as many alternatives takes an engine longer to make than a filing takes to be read.
 */
export class WordList {
  private readonly byOpening = new Map<number, string[]>()

  constructor(words: Iterable<string>) {
    const small = new Set(Array.from(words, (word) => word.toLowerCase()))
    for (const word of [...small].sort((a, b) => b.length - a.length)) {
      const opening = openingAt(word, 0)
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
    const alike = this.byOpening.get(openingAt(text, start))
    if (!alike) return start
    for (const word of alike) {
      const end = start + word.length
      const isWhole = !isLatin || end >= text.length || !isWordUnit(text.charCodeAt(end))
      if (isWhole && stands(word, text, start)) return end
    }
    return start
  }
}
