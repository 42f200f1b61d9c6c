import type { Span } from './span'

/**
 * Where the units of a normalised text came from, as runs. A run starts at `textStarts[r]` in the text and at `sourceStarts[r]` in the
 * source, and its shape says how it goes on:
 *
 *     1       unit by unit                     "Board"      → "Board"
 *     2       every second unit of the source  "公 司 董 事"  → "公司董事"
 *     2 + n   one piece of n source units      "ﬁ" → "fi" (n = 1)
 *
 * What lies between two runs in the source was left out; the text has no gaps.
 */
export interface OffsetMap {
  readonly textStarts: Uint32Array
  readonly sourceStarts: Uint32Array
  readonly shapes: Uint8Array
  readonly textLength: number
}

/** The largest n with `starts[n] <= position`, or -1. */
function lastAtOrBefore(starts: Uint32Array, position: number): number {
  let low = 0
  let high = starts.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((starts[middle] as number) <= position) low = middle + 1
    else high = middle
  }
  return low - 1
}

/** The source span that one text unit came from. */
function sourceOfUnit(map: OffsetMap, unit: number): Span {
  const run = lastAtOrBefore(map.textStarts, unit)
  const shape = map.shapes[run] as number
  const start = map.sourceStarts[run] as number
  if (shape > 2) return { start, end: start + shape - 2 }
  const at = start + (unit - (map.textStarts[run] as number)) * shape
  return { start: at, end: at + 1 }
}

/** How many text units begin, or with `ending` end, before a source position. */
function unitsBefore(map: OffsetMap, position: number, ending: boolean): number {
  const run = lastAtOrBefore(map.sourceStarts, position - (ending ? 0 : 1))
  if (run < 0) return 0
  const from = map.textStarts[run] as number
  const to = map.textStarts[run + 1] ?? map.textLength
  const into = position - (map.sourceStarts[run] as number)
  const shape = map.shapes[run] as number
  if (shape > 2) return ending && into < shape - 2 ? from : to
  return Math.min(to, from + Math.ceil(into / shape))
}

/** See TextDocument.toSource. */
export function mapToSource(map: OffsetMap, span: Span, sourceLength: number): Span {
  const start = Math.min(Math.max(span.start, 0), map.textLength)
  const end = Math.min(Math.max(span.end, start), map.textLength)
  if (start === end) {
    const at = start < map.textLength ? sourceOfUnit(map, start).start : sourceLength
    return { start: at, end: at }
  }
  return { start: sourceOfUnit(map, start).start, end: sourceOfUnit(map, end - 1).end }
}

/** See TextDocument.toText. */
export function mapToText(map: OffsetMap, span: Span): Span {
  const start = unitsBefore(map, span.start, true)
  const end = span.end > span.start ? unitsBefore(map, span.end, false) : start
  return { start, end: Math.max(start, end) }
}
