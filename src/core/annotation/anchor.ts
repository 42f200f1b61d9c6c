import { matchQuote } from '../text/match-quote'
import type { Span } from '../text/span'
import type { TextDocument } from '../text/text-document'
import { isSameMeaning } from './same-meaning'
import type { TextTarget } from './selectors'

/** Where a note's words stand now. */
export interface Anchored {
  /** In the document's `source`. */
  readonly span: Span
  /**
   * `exact`: the same words where they were. `moved`: the same words elsewhere, or with no more changed than spaces and a letter here and
   * there. `changed`: other words, or other figures, stand in their place.
   */
  readonly how: 'exact' | 'moved' | 'changed'
  /** The words that stand there now, normalised. */
  readonly text: string
}

/** Equal quotes that are looked at to find the right one. */
const mostEqual = 2000
/** A quote of fewer code units that stands in several places needs its context to be told apart. */
const shortQuote = 24

const sharedStart = (a: string, b: string): number => {
  let n = 0
  while (n < a.length && n < b.length && a[n] === b[n]) n++
  return n
}

const sharedEnd = (a: string, b: string): number => {
  let n = 0
  while (n < a.length && n < b.length && a[a.length - 1 - n] === b[b.length - 1 - n]) n++
  return n
}

/** How many code units of the quote's context stand around `start`. */
function contextAround(text: string, start: number, { quote }: TextTarget): number {
  const end = start + quote.exact.length
  const before = sharedEnd(text.slice(Math.max(0, start - quote.prefix.length), start), quote.prefix)
  return before + sharedStart(text.slice(end, end + quote.suffix.length), quote.suffix)
}

/** Where the exact quote stands: with most of its context around it, then nearest to where it was. Null where it is nowhere, or undecided. */
function exactPlace(text: string, target: TextTarget): number | null {
  const { exact, prefix, suffix } = target.quote
  let best = { start: -1, context: -1, distance: Infinity }
  let count = 0
  for (let i = text.indexOf(exact); i >= 0 && count < mostEqual; i = text.indexOf(exact, i + 1), count++) {
    const context = contextAround(text, i, target)
    const distance = Math.abs(i - target.position.start)
    if (context > best.context || (context === best.context && distance < best.distance)) {
      best = { start: i, context, distance }
    }
  }
  if (best.start < 0) return null
  const lost = exact.length < shortQuote && best.context < (prefix.length + suffix.length) / 4
  return lost ? null : best.start
}

/**
 * Finds a note's words in a document: where they were, else wherever the same words stand (their context decides between several, then
 * nearness), else words much like them. Figures, currencies, units, names and negations never count as alike: where one differs, and
 * where the context stands but not the quote, the answer is `changed`. Null where nothing comes near. Time is linear in the text.
 */
export function anchor(document: TextDocument, target: TextTarget): Anchored | null {
  const { text } = document
  const { exact, prefix, suffix } = target.quote
  const { start } = target.position
  if (exact === '') return null
  const answer = (from: number, to: number, how: Anchored['how']): Anchored => ({
    span: document.toSource({ start: from, end: to }),
    how,
    text: text.slice(from, to),
  })
  const context = prefix.length + suffix.length
  if (text.startsWith(exact, start) && contextAround(text, start, target) * 2 >= context) {
    return answer(start, start + exact.length, 'exact')
  }
  const place = exactPlace(text, target)
  if (place !== null) return answer(place, place + exact.length, place === start ? 'exact' : 'moved')
  const between = betweenContext(text, target)
  if (between) return answer(between.start, between.end, howAlike(exact, text, between))
  const match = matchQuote(text, exact, start)
  return match && answer(match.start, match.end, howAlike(exact, text, match))
}

const howAlike = (exact: string, text: string, { start, end }: Span): Anchored['how'] =>
  isSameMeaning(exact, text.slice(start, end)) ? 'moved' : 'changed'

/** Enough of a context to know a place by. */
const leastContext = 16

/** The words that stand now between the quote's prefix and its suffix, where both are still there and not too far from each other. */
function betweenContext(text: string, { quote, position }: TextTarget): Span | null {
  const prefix = quote.prefix.slice(-32)
  const suffix = quote.suffix.slice(0, 32)
  if (prefix.length < leastContext || suffix.length < leastContext) return null
  let best: Span | null = null
  for (let i = text.indexOf(prefix), n = 0; i >= 0 && n < mostEqual; i = text.indexOf(prefix, i + 1), n++) {
    const start = i + prefix.length
    const reach = text.slice(start, start + quote.exact.length * 2 + 64)
    const end = reach.indexOf(suffix)
    if (end <= 0) continue
    if (best && Math.abs(best.start - position.start) <= Math.abs(start - position.start)) continue
    best = { start, end: start + end }
  }
  return best
}
