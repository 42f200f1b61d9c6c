import { cutAtColumns } from './cut-at-columns'
import { cutLine, endOf, segmentOf, type Segment } from './segment'
import type { TextRun } from './text-run'

/** What stands on one height of a page, from left to right. */
export interface Row {
  readonly segments: readonly Segment[]
  /** The highest and the lowest of its baselines. */
  readonly top: number
  readonly y: number
  readonly size: number
}

/** How far baselines of one line differ at most, in font sizes. */
const sameLine = 0.3
/** How far those of lines side by side in two columns differ at most. */
const sideBySide = 0.55
/** A run that is smaller than this against its neighbour may be set above or below its line. */
const small = 0.8

/** Of words that come again and again, so many before are looked at. */
const mostAlike = 9

/** The rows of a page's runs, from top to bottom. */
export function gatherRows(runs: readonly TextRun[]): Row[] {
  const lines: TextRun[][] = []
  for (const run of withoutDoubles([...runs].sort((a, b) => a.y - b.y || a.x - b.x))) {
    const line = lines.at(-1)
    const first = line?.[0]
    if (line && first && run.y - first.y <= sameLine * Math.min(first.size, run.size)) line.push(run)
    else lines.push([run])
  }
  for (const line of lines) line.sort((a, b) => a.x - b.x)
  return sideBySideRows(cutAtColumns(raiseSmall(lines).map(cutLine)))
}

/** Leaves out what is printed twice on nearly the same place to look bold. The runs are in the order of their baselines. */
function withoutDoubles(runs: readonly TextRun[]): readonly TextRun[] {
  const near = new Map<string, TextRun | TextRun[]>()
  return runs.filter((run) => {
    const same = near.get(run.text)
    if (same === undefined) near.set(run.text, run)
    else if (!Array.isArray(same)) {
      if (isDouble(run, same)) return false
      near.set(run.text, [same, run])
    } else if (same.slice(-mostAlike).some((other) => isDouble(run, other))) return false
    else same.push(run)
    return true
  })
}

const isDouble = (run: TextRun, other: TextRun): boolean =>
  run.y - other.y < 0.25 * run.size && Math.abs(run.x - other.x) < 0.25 * run.size

/** Puts superscripts, subscripts and marks of footnotes into the lines that they belong to. Lines are from top to bottom. */
function raiseSmall(lines: readonly (readonly TextRun[])[]): (readonly TextRun[])[] {
  const full = [...lines]
  const sizes = lines.map(sizesOf)
  for (let i = 0; i < lines.length; i++) {
    if (lines[i]!.length > 12) continue
    for (let k = i + 1; k >= i - 1; k -= 2)
      if (full[k] && sizes[i]!.least < small * sizes[k]!.most) raise(full, lines[i]!, i, k)
  }
  return full.filter((line) => line.length > 0)
}

/** Puts what is small beside line `k` into it; `runs` are those of line `i` that were its own. */
function raise(full: (readonly TextRun[])[], runs: readonly TextRun[], i: number, k: number): void {
  const [own, host] = [full[i] ?? [], full[k] ?? []]
  const guests = runs.filter((run) => own.includes(run) && host.some((other) => isSmallBeside(run, other)))
  if (guests.length === 0) return
  full[i] = own.filter((run) => !guests.includes(run))
  full[k] = [...host, ...guests].sort((a, b) => a.x - b.x)
}

/** The sizes of the smallest and the largest run of a line. */
function sizesOf(line: readonly TextRun[]): { readonly least: number; readonly most: number } {
  let [least, most] = [Infinity, 0]
  for (const { size } of line) {
    if (size < least) least = size
    if (size > most) most = size
  }
  return { least, most }
}

function isSmallBeside(run: TextRun, other: TextRun): boolean {
  if (run.size >= small * other.size || Math.abs(run.y - other.y) > 0.6 * other.size) return false
  return run.x <= endOf(other) + 0.4 * other.size && endOf(run) >= other.x - 0.4 * other.size
}

/** Puts lines of columns whose baselines differ a little into one row, where nothing of them stands above the other. */
function sideBySideRows(lines: readonly Segment[][]): Row[] {
  const rows: Row[] = []
  for (const segments of lines) {
    const row = rows.at(-1)
    const next = rowOf(segments)
    const isBeside =
      row &&
      next.y - row.top <= sideBySide * Math.min(row.size, next.size) &&
      areApart(row.segments, segments)
    if (isBeside)
      rows[rows.length - 1] = rowOf([...row.segments, ...segments].sort((a, b) => a.left - b.left))
    else rows.push(next)
  }
  return rows
}

const areApart = (above: readonly Segment[], below: readonly Segment[]): boolean =>
  above.length + below.length < 40 &&
  below.every((b) => above.every((a) => b.left > a.right + a.size * 0.5 || b.right < a.left - a.size * 0.5))

function rowOf(segments: readonly Segment[]): Row {
  let [top, lowest, largest] = [Infinity, -Infinity, -Infinity]
  for (const { y, size } of segments) {
    if (y < top) top = y
    if (y > lowest) lowest = y
    if (size > largest) largest = size
  }
  return { segments, top, y: lowest, size: largest }
}

/** The row as one line of text. */
export function lineOf({ segments }: Row): Segment {
  const [only] = segments
  return only && segments.length === 1 ? only : segmentOf(segments.flatMap((segment) => segment.runs))
}
