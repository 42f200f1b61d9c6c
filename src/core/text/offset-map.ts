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

/** The largest n with `starts[n] <= position`, or -1; found soonest where it is `near` or a few behind. */
function lastAtOrBefore(starts: Uint32Array, position: number, near = 0): number {
  let low = 0
  let high = starts.length
  if (near < high && (starts[near] as number) <= position) {
    let step = 1
    for (low = near + 1; low + step < high && (starts[low + step] as number) <= position; step *= 2)
      low += step
    high = Math.min(high, low + step)
  }
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((starts[middle] as number) <= position) low = middle + 1
    else high = middle
  }
  return low - 1
}

/** Where the source unit, or the first of the source units, begins that one text unit of a run came from. */
function sourceStart(map: OffsetMap, run: number, unit: number): number {
  const shape = map.shapes[run] as number
  const start = map.sourceStarts[run] as number
  return shape > 2 ? start : start + (unit - (map.textStarts[run] as number)) * shape
}

/** Where it ends. */
function sourceEnd(map: OffsetMap, run: number, unit: number): number {
  const shape = map.shapes[run] as number
  return shape > 2 ? (map.sourceStarts[run] as number) + shape - 2 : sourceStart(map, run, unit) + 1
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

/** A run of a map: where to look first. Whoever asks for one place after another leaves here where the last one was. */
export interface Near {
  run: number
}

/** See TextDocument.toSource. */
export function mapToSource(map: OffsetMap, span: Span, sourceLength: number, near: Near): Span {
  const start = Math.min(Math.max(span.start, 0), map.textLength)
  const end = Math.min(Math.max(span.end, start), map.textLength)
  if (start === map.textLength) return { start: sourceLength, end: sourceLength }
  near.run = lastAtOrBefore(map.textStarts, start, near.run)
  const from = sourceStart(map, near.run, start)
  if (start === end) return { start: from, end: from }
  return { start: from, end: sourceEnd(map, lastAtOrBefore(map.textStarts, end - 1, near.run), end - 1) }
}

/** See TextDocument.toText. */
export function mapToText(map: OffsetMap, span: Span): Span {
  const start = unitsBefore(map, span.start, true)
  const end = span.end > span.start ? unitsBefore(map, span.end, false) : start
  return { start, end: Math.max(start, end) }
}
