import { endsWide, isOneWide, startsWide } from './characters'
import type { TextRun } from './text-run'

/** A piece of a line without a gap as wide as those between columns. */
export interface Segment {
  readonly runs: readonly TextRun[]
  readonly left: number
  readonly right: number
  /** Baseline of its first full-sized run. */
  readonly y: number
  readonly size: number
}

/** Gaps from here on, in font sizes, may stand between two columns. */
export const columnGap = 1.5
/** A label of a list stands at most so far before its text. */
const labelGap = 6
/** Han characters of a name or a title that is spread out stand at most so far apart. */
const spreadGap = 3

/** "(a)", "1.", "(iv)", "•", 一、: what stands before an item of a list. */
const label =
  /^(?:[(（]?(?:[a-zA-Z]|[ivxIVX]{1,5}|\d{1,2}(?:\.\d{1,2}){0,2}|[一二三四五六七八九十]{1,3})[)）.、]{1,2}|[•●○■□◆–*-])$/

/** The words of a segment, for looking at them. */
export const wordsOf = (segment: Segment): string =>
  segment.runs
    .map((run) => run.text)
    .join('')
    .trim()

export const endOf = (run: TextRun): number => run.x + run.width

/** A segment of runs that stand on one line, in their order from left to right. */
export function segmentOf(runs: readonly TextRun[]): Segment {
  let [size, left, right] = [0, Infinity, -Infinity]
  for (const run of runs) {
    if (run.size > size) size = run.size
    if (run.x < left) left = run.x
    if (endOf(run) > right) right = endOf(run)
  }
  const main = runs.find((run) => run.size >= 0.9 * size) ?? runs[0]
  return { runs, left, right, y: main?.y ?? 0, size }
}

/** Cuts the runs of one line, given from left to right, where gaps may be those between columns. */
export function cutLine(runs: readonly TextRun[]): Segment[] {
  const parts: (readonly TextRun[])[] = []
  let [begin, right] = [0, -Infinity]
  runs.forEach((run, i) => {
    const before = runs[i - 1]
    if (before && run.x - right > columnGap * Math.max(before.size, run.size)) {
      parts.push(runs.slice(begin, i))
      begin = i
    }
    right = Math.max(right, endOf(run))
  })
  if (begin === 0) return runs.length > 0 ? [segmentOf(runs)] : []
  parts.push(runs.slice(begin))
  return joinSpread(parts.map(segmentOf))
}

/** Joins what belongs together though it stands apart: the label of a list with its item, the characters of a spread-out name. */
function joinSpread(segments: readonly Segment[]): Segment[] {
  const joined: Segment[] = []
  for (const next of segments) {
    const before = joined.at(-1)
    if (before && belongTogether(before, next, joined.length === 1)) {
      joined[joined.length - 1] = segmentOf([...before.runs, ...next.runs])
    } else joined.push(next)
  }
  return joined
}

function belongTogether(before: Segment, next: Segment, isFirst: boolean): boolean {
  const gap = (next.left - before.right) / Math.max(before.size, next.size)
  if (gap > Math.max(labelGap, spreadGap)) return false
  const [a, b] = [wordsOf(before), wordsOf(next)]
  if (isFirst && gap <= labelGap && label.test(a)) return true
  return gap <= spreadGap && endsWide(a) && startsWide(b) && (isOneWide(a) || isOneWide(b))
}
