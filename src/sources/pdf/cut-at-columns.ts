import { endOf, segmentOf, type Segment } from './segment'

/** How many lines above and below may show where a column begins. */
const near = 8
/** Narrower gaps, in font sizes, part no columns; and how exactly the beginnings of a column stand below each other. */
const narrowest = 0.6
const exact = 0.12

/** Where, left of a wide gap or of nothing, segments begin that are not the first of their line. */
const startsOf = (line: readonly Segment[]): number[] => line.slice(1).map((segment) => segment.left)

/**
 * Cuts lines at gaps too narrow to part columns by themselves, where lines nearby have a column that begins there. Lines are from top to
 * bottom, each cut at its wide gaps already.
 */
export function cutAtColumns(lines: readonly (readonly Segment[])[]): Segment[][] {
  const starts = lines.map(startsOf)
  return lines.map((line, i) => {
    const beginnings = startsNear(starts, i)
    return beginnings.length === 0 ? [...line] : line.flatMap((segment) => cut(segment, beginnings))
  })
}

/** The starts of the lines near line number `i`: most lines have none, and a filing has tens of thousands. */
function startsNear(starts: readonly (readonly number[])[], i: number): number[] {
  const all: number[] = []
  const end = Math.min(starts.length, i + near + 1)
  for (let k = Math.max(0, i - near); k < end; k++) for (const start of starts[k] ?? []) all.push(start)
  return all
}

function cut(segment: Segment, beginnings: readonly number[]): Segment[] {
  const { runs, size } = segment
  const at = runs.findIndex((run, i) => {
    const before = runs[i - 1]
    return (
      before !== undefined &&
      run.x - endOf(before) >= narrowest * size &&
      beginnings.some((start) => Math.abs(start - run.x) <= exact * size)
    )
  })
  if (at < 0) return [segment]
  return [segmentOf(runs.slice(0, at)), ...cut(segmentOf(runs.slice(at)), beginnings)]
}
