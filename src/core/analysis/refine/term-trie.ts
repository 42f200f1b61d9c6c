import { isHan } from '../vocabulary/scripts'

interface Node {
  readonly next: Map<string, Node>
  term: string | null
}

/** How much of a text is searched between two pauses, in code units. */
const stretch = 50_000

const letter = /[\p{L}\p{N}]/u
const wordish = (ch: string | undefined): boolean => ch !== undefined && letter.test(ch) && !isHan(ch)

/**
 * Finds every place of many terms in a text in one pass, the longest at each place, not overlapping; case counts, and a Latin term only
 * as a whole word. The cost is the text's length times the length of the longest term that nearly fits, in practice a few characters.
 * Yields null now and then, where the caller may pause.
 */
export function* termPlaces(
  text: string,
  terms: Iterable<string>,
): Generator<{ start: number; end: number; term: string } | null> {
  const root: Node = { next: new Map(), term: null }
  const opens = new Uint8Array(0x10000)
  for (const term of terms) {
    let node = root
    opens[term.charCodeAt(0)] = 1
    for (const ch of term) {
      const next: Node = node.next.get(ch) ?? { next: new Map(), term: null }
      node.next.set(ch, next)
      node = next
    }
    node.term = term
  }
  let pause = stretch
  for (let at = 0; at < text.length; at++) {
    if (at >= pause) {
      yield null
      pause = at + stretch
    }
    if (opens[text.charCodeAt(at)] === 0) continue
    let node = root.next.get(text[at]!)
    if (!node || (wordish(text[at]) && wordish(text[at - 1]))) continue
    let best: string | null = null
    for (let end = at + 1; node; end++) {
      if (node.term !== null && !(wordish(text[end - 1]) && wordish(text[end]))) best = node.term
      node = node.next.get(text[end] ?? '')
    }
    if (best === null) continue
    yield { start: at, end: at + best.length, term: best }
    at += best.length - 1
  }
}
