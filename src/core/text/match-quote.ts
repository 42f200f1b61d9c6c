import type { Span } from './span'

/** Where a quote was found, and how many edits away. */
export interface QuoteMatch extends Span {
  readonly errors: number
}

/** Words of the quote that are looked up to find where it might stand, and how many places are looked at for all of them. */
const anchorWords = 12
const mostPlaces = 48
/** Cells of all alignments together: some tens of milliseconds. */
const mostCells = 12_000_000
/** The longest quote that is matched loosely; time goes with its square. */
const longestQuote = 1500

/**
 * The span of `text` that differs least from `quote`, among the places where some of its longer words stand; null where none is within
 * a quarter of the quote's length, where the quote is too long or has no words. `near` breaks ties. Time is linear in the text
 * with a bounded part for the matching itself.
 */
export function matchQuote(text: string, quote: string, near: number): QuoteMatch | null {
  if (quote.length < 8 || quote.length > longestQuote) return null
  const limit = Math.floor(quote.length / 4)
  let best: QuoteMatch | null = null
  const most = Math.min(mostPlaces, Math.ceil(mostCells / (quote.length * (quote.length + 2 * limit))))
  for (const place of places(text, quote, near).slice(0, most)) {
    const from = Math.max(0, place - limit)
    const window = text.slice(from, place + quote.length + limit)
    const found = align(quote, window, best ? best.errors : limit + 1)
    if (found && (best === null || found.errors < best.errors)) {
      best = { start: from + found.start, end: from + found.end, errors: found.errors }
    }
  }
  return best
}

/** Starts that the quote would have if one of its words were in its place, the most voted for first, then the nearest. */
function places(text: string, quote: string, near: number): number[] {
  const votes = new Map<number, { votes: number; start: number }>()
  const bucket = Math.max(16, Math.floor(quote.length / 4))
  for (const { at, word } of wordsOf(quote)) {
    let hits = 0
    for (let i = text.indexOf(word); i >= 0 && hits < 200; i = text.indexOf(word, i + word.length), hits++) {
      const start = Math.max(0, i - at)
      const key = Math.floor(start / bucket)
      const vote = votes.get(key)
      if (vote) vote.votes += 1
      else votes.set(key, { votes: 1, start })
    }
  }
  return [...votes.values()]
    .sort((a, b) => b.votes - a.votes || Math.abs(a.start - near) - Math.abs(b.start - near))
    .map((vote) => vote.start)
}

/** The longest words of a quote; of Han text, pieces of four characters. */
function wordsOf(quote: string): { at: number; word: string }[] {
  const words = [...quote.matchAll(/\p{Script=Han}{4}|[^\s\p{Script=Han}]{4,}/gu)]
  return words
    .sort((a, b) => b[0].length - a[0].length || a.index - b.index)
    .slice(0, anchorWords)
    .map((match) => ({ at: match.index, word: match[0] }))
}

/**
 * The part of `window` with the fewest edits (insert, delete, replace) from `quote`, fewer than `below`: Sellers' dynamic programme,
 * which also carries along where each partial match began.
 */
function align(quote: string, window: string, below: number): QuoteMatch | null {
  const rows = quote.length
  let costs = Uint16Array.from({ length: rows + 1 }, (_, i) => i)
  let starts = new Uint32Array(rows + 1)
  let [nextCosts, nextStarts] = [new Uint16Array(rows + 1), new Uint32Array(rows + 1)]
  let best: QuoteMatch | null = null
  for (let j = 1; j <= window.length; j++) {
    nextCosts[0] = 0
    nextStarts[0] = j
    const unit = window.charCodeAt(j - 1)
    for (let i = 1; i <= rows; i++) {
      const replaced = (costs[i - 1] as number) + (quote.charCodeAt(i - 1) === unit ? 0 : 1)
      const inserted = (costs[i] as number) + 1
      const deleted = (nextCosts[i - 1] as number) + 1
      if (replaced <= inserted && replaced <= deleted) {
        nextCosts[i] = replaced
        nextStarts[i] = starts[i - 1] as number
      } else if (inserted <= deleted) {
        nextCosts[i] = inserted
        nextStarts[i] = starts[i] as number
      } else {
        nextCosts[i] = deleted
        nextStarts[i] = nextStarts[i - 1] as number
      }
    }
    ;[costs, nextCosts, starts, nextStarts] = [nextCosts, costs, nextStarts, starts]
    const errors = costs[rows] as number
    if (errors < (best?.errors ?? below)) best = { start: starts[rows] as number, end: j, errors }
  }
  return best
}
