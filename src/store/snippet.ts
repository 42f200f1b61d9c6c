import { bySpan, type Span } from '../core/text/span'
import { foldWithOrigins } from './fold'
import { codeMatches, type Term } from './query-terms'

/** Some text with the places where the words of a query stand in it. */
export interface Marked {
  readonly text: string
  readonly matches: readonly Span[]
}

function merged(spans: Span[]): Span[] {
  const result: Span[] = []
  for (const span of spans.sort(bySpan)) {
    const last = result.at(-1)
    if (last && span.start <= last.end)
      result[result.length - 1] = { start: last.start, end: Math.max(last.end, span.end) }
    else result.push(span)
  }
  return result
}

/** Every place of every term in a text, as spans of the text as it is written. */
export function mark(text: string, terms: readonly Term[]): Marked {
  const folded = foldWithOrigins(text)
  const spans: Span[] = []
  const add = (from: number, length: number): void => {
    const start = folded.starts[from]
    const end = folded.ends[from + length - 1]
    if (start !== undefined && end !== undefined) spans.push({ start, end })
  }
  for (const { text: words, number } of terms) {
    for (let at = folded.text.indexOf(words); at >= 0; at = folded.text.indexOf(words, at + words.length))
      add(at, words.length)
    const whole = number?.exec(folded.text)
    if (whole) add(whole.index, whole[0].length)
  }
  return { text, matches: merged(spans) }
}

/** A stock code, marked as a whole where a term may be it. */
export const markCode = (code: string, terms: readonly Term[]): Marked => ({
  text: code,
  matches: terms.some((term) => term.code !== null && codeMatches(code, term.code))
    ? [{ start: 0, end: code.length }]
    : [],
})

/** Pieces put together with a separator, their marks moved along; empty pieces are left out. */
export function join(pieces: readonly Marked[], separator: string): Marked {
  let text = ''
  const matches: Span[] = []
  for (const piece of pieces) {
    if (piece.text === '') continue
    if (text !== '') text += separator
    for (const { start, end } of piece.matches)
      matches.push({ start: start + text.length, end: end + text.length })
    text += piece.text
  }
  return { text, matches }
}

const most = 200
const before = 60

const cutsPair = (text: string, at: number): boolean =>
  /[\ud800-\udbff]/.test(text[at - 1] ?? '') && /[\udc00-\udfff]/.test(text[at] ?? '')

/** At most 200 characters around the first match, on one line, with an ellipsis where something was cut off. */
export function excerpt({ text, matches }: Marked): Marked {
  const first = matches[0]?.start ?? 0
  let from = text.length <= most ? 0 : Math.max(0, first - before)
  if (from > 0) {
    const word = text.slice(from, first).search(/\s\S/)
    if (word >= 0) from += word + 1
  }
  if (cutsPair(text, from)) from += 1
  const lead = from > 0 ? '…' : ''
  let to = Math.min(text.length, from + most - 2)
  if (cutsPair(text, to)) to -= 1
  const cut = lead + text.slice(from, to).replace(/\s/g, ' ') + (to < text.length ? '…' : '')
  const shift = lead.length - from
  return {
    text: cut,
    matches: matches
      .filter(({ start, end }) => end > from && start < to)
      .map(({ start, end }) => ({ start: Math.max(start, from) + shift, end: Math.min(end, to) + shift })),
  }
}
