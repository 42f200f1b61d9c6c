import { createTextDocument } from '../text/create-text-document'
import { wordsSource } from '../text/find-pattern'
import type { Span } from '../text/span'
import type { TextDocument } from '../text/text-document'
import type { TextDirective } from './text-directive'

/**
 * The first place of a document that a directive asks for, as a span of its source; null where it has none. A place that starts at `from`
 * or later in the source comes before those above it. Case, spaces between Chinese
 * characters and the ends of lines do not matter. Time is linear in the text.
 */
export function findDirective(document: TextDocument, directive: TextDirective, from = 0): Span | null {
  const { prefix, start, end, suffix } = directive
  const [before, first, last, after] = [prefix, start, end, suffix].map(sourceOf)
  if (!first || (end !== null && !last)) return null
  const following = after ? `\\s*${after}` : ''
  const opening = named((before ? `${before}\\s*` : '') + wordsOf(first) + (last ? '' : following))
  const closing = last ? named(wordsOf(last) + following) : null
  const at = document.toText({ start: from, end: document.source.length }).start
  const span =
    find(document.text, opening, closing, at) ?? (at > 0 ? find(document.text, opening, closing, 0) : null)
  return span && document.toSource(span)
}

const wordsOf = (source: string): string => `(?<words>${source})`
const named = (source: string): RegExp => new RegExp(source, 'dgiu')

function find(text: string, opening: RegExp, closing: RegExp | null, from: number): Span | null {
  const opened = placeOf(opening, text, from)
  if (!opened || !closing) return opened
  const closed = placeOf(closing, text, opened.end)
  return closed && { start: opened.start, end: closed.end }
}

function placeOf(pattern: RegExp, text: string, from: number): Span | null {
  pattern.lastIndex = from
  const place = pattern.exec(text)?.indices?.groups?.['words']
  return place ? { start: place[0], end: place[1] } : null
}

/** The pattern of some words of an address, made of them as the document's text is made of its source. */
function sourceOf(words: string | null): string | null {
  if (words === null) return null
  // Alone, words like "page 5" count as a page's foot and are left out.
  return wordsSource(createTextDocument(words.replace(/\s+/g, ' ')).text || words, true)
}
