import type { Span } from '../text/span'
import type { TextDocument } from '../text/text-document'
import { findDirective } from './find-directive'
import type { TextDirective } from './text-directive'

/** Longer words are told by how they begin and end, code units. */
const longestWhole = 200
/** So much of the beginning and of the end of longer words, and of what stands around. */
const part = 40
/** More and more of what stands around, until the words are found where they are. */
const contexts = [0, 24, 60, 150]

/** The directive that leads to a span of the document's source; null where the span holds no words. */
export function describeDirective(document: TextDocument, span: Span): TextDirective | null {
  const { source } = document
  const start = span.start + /^\s*/.exec(source.slice(span.start, span.end))![0].length
  const end = span.end - /\s*$/.exec(source.slice(start, span.end))![0].length
  const words = source.slice(start, end)
  if (words === '') return null
  const isWhole = words.length <= longestWhole && !document.text.slice(...ends(document, span)).includes('\n')
  const [first, last] = isWhole
    ? [spaced(words), null]
    : [spaced(head(words, part)), spaced(tail(words, part))]
  let directive: TextDirective | null = null
  for (const length of contexts) {
    directive = {
      prefix: spaced(tail(source.slice(Math.max(0, start - 2 * length), start), length)) || null,
      start: first,
      end: last,
      suffix: spaced(head(source.slice(end, end + 2 * length), length)) || null,
    }
    const found = findDirective(document, directive)
    if (found && isSame(found, { start, end })) return directive
  }
  return directive
}

/** Signs that are left out of the text at either end may be in the one and not in the other. */
const isSame = (a: Span, b: Span): boolean => Math.abs(a.start - b.start) < 5 && Math.abs(a.end - b.end) < 5

const ends = (document: TextDocument, span: Span): [number, number] => {
  const { start, end } = document.toText(span)
  return [start, end]
}

const spaced = (words: string): string => words.replace(/\s+/g, ' ').trim()

/** About so many code units of the beginning, cut between words. */
function head(words: string, length: number): string {
  const cut = words.trimStart()
  if (cut.length <= length) return cut
  const most = cut.slice(0, length)
  const upTo = /^[^]*(?=\s)|^[^]*\p{sc=Han}(?!\p{M})/u.exec(most)?.[0]
  return upTo && upTo.trim() !== '' ? upTo : whole(most)
}

/** About so many code units of the end, cut between words. */
function tail(words: string, length: number): string {
  const cut = words.trimEnd()
  if (cut.length <= length) return cut
  if (length === 0) return ''
  const most = cut.slice(-length)
  const from = /(?<=\s)[^]*$|\p{sc=Han}[^]*$/u.exec(most)?.[0]
  return from && from.trim() !== '' ? from : whole(most)
}

/** Without half of a character at either end. */
const whole = (words: string): string => words.replace(/^[\udc00-\udfff]|[\ud800-\udbff]$/g, '')
