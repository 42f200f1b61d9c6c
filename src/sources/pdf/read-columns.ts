import { lineOf, type Row } from './gather-rows'
import type { Stack, Stretch } from './gutters'
import { wordsOf, type Segment } from './segment'

/** Lines that belong together: a paragraph, a cell. What follows stands apart from it. */
export type Block = readonly Segment[]

/** Lines of a column that is read to its end before the next: at least so many, so wide against it, in columns so wide in font sizes. */
const prose = { lines: 6, wide: 0.75, share: 0.55, column: 11 }
/** A line of a cell that is wrapped fills this much of its column, which is so wide in font sizes, and has letters as a figure has not. */
const wrapped = { wide: 0.66, column: 8, letters: 5 }
/** Lines of one cell follow each other at no greater distance, in font sizes. */
const mostLeading = 1.8

const widthOf = ({ left, right }: Stretch): number => right - left

/** Each segment's column, by what it lies over most. */
function columnOf(segment: Segment, columns: readonly Stretch[]): number {
  const overlap = columns.map(
    (column) => Math.min(column.right, segment.right) - Math.max(column.left, segment.left),
  )
  return overlap.indexOf(Math.max(...overlap))
}

/** The lines of each column of some rows. */
function cellsOf(rows: readonly Row[], columns: readonly Stretch[]): Segment[][] {
  const cells: Segment[][] = columns.map(() => [])
  for (const row of rows) for (const segment of row.segments) cells[columnOf(segment, columns)]?.push(segment)
  return cells
}

/** Whether lines are those of running text that fills its column. */
function isProse(lines: readonly Segment[], column: Stretch): boolean {
  if (lines.length < prose.lines) return false
  const filling = lines.filter(
    (line) => widthOf(line) >= prose.wide * widthOf(column) && widthOf(column) >= prose.column * line.size,
  )
  return filling.length >= prose.share * lines.length && filling.some((line) => /\p{L}/u.test(wordsOf(line)))
}

/** Reads a stack of columns: columns of running text one after the other, tables row by row, cell by cell. */
export function readColumns({ rows, columns }: Stack): Block[] {
  const cells = cellsOf(rows, columns)
  if (cells.every((lines, i) => isProse(lines, columns[i] as Stretch))) return cells.flatMap(paragraphs)
  return bandsOf(rows, cells).flatMap((band) => readBand(band, columns))
}

/** Cuts rows where there is more space between two than between the lines of their cells. */
function bandsOf(rows: readonly Row[], cells: readonly Segment[][]): Row[][] {
  const leading = usualLeading(cells)
  const bands: Row[][] = []
  let before: Row | null = null
  for (const row of rows) {
    if (before && row.top - before.y <= leading + 0.25 * row.size) bands.at(-1)?.push(row)
    else bands.push([row])
    before = row
  }
  return bands
}

/** The distance at which the lines of cells follow each other, by the closest quarter of them. */
function usualLeading(cells: readonly Segment[][]): number {
  const distances = cells.flatMap((lines) =>
    lines.flatMap((line, i) => {
      const distance = line.y - (lines[i - 1]?.y ?? line.y)
      return distance > 0.9 * line.size && distance <= mostLeading * line.size ? [distance] : []
    }),
  )
  distances.sort((a, b) => a - b)
  return distances[distances.length >> 2] ?? 1.4 * (cells.flat()[0]?.size ?? 0)
}

function readBand(band: readonly Row[], columns: readonly Stretch[]): Block[] {
  const cells = cellsOf(band, columns)
  const isWrapped = band.length > 1 && cells.some((lines, i) => wraps(lines, columns[i] as Stretch))
  const isOneLine = band.length > 1 && cells.every((lines) => lines.length <= 1)
  if (isWrapped || isOneLine || band.length === 1) return cells.filter((lines) => lines.length > 0)
  return band.flatMap((row) => row.segments.map((segment) => [segment]))
}

/** Whether the lines of a cell are those of one text, broken where its column ends. */
function wraps(lines: readonly Segment[], column: Stretch): boolean {
  if (lines.length < 2) return false
  const broken = lines.slice(0, -1)
  const isFull = (line: Segment): boolean =>
    widthOf(line) >= wrapped.wide * widthOf(column) &&
    widthOf(column) >= wrapped.column * line.size &&
    (wordsOf(line).match(/\p{L}/gu)?.length ?? 0) >= wrapped.letters
  return broken.filter(isFull).length >= broken.length / 2
}

/** The space from one line to the next that the lines of most paragraphs have, in font sizes. */
function leadingOf(lines: readonly Segment[]): number {
  const steps = new Map<number, number>()
  for (const [i, line] of lines.entries()) {
    const step = (line.y - (lines[i - 1]?.y ?? line.y)) / line.size
    if (step >= 0.9 && step <= 2.2) {
      const rounded = Math.round(step * 20) / 20
      steps.set(rounded, (steps.get(rounded) ?? 0) + 1)
    }
  }
  const most = [...steps].sort((a, b) => b[1] - a[1])[0]
  return most && most[1] > 1 ? most[0] : 1.4
}

/** Cuts lines below each other where there is more space than between those of a paragraph. */
export function paragraphs(lines: readonly Segment[]): Block[] {
  const leading = leadingOf(lines)
  const blocks: Segment[][] = []
  for (const [i, line] of lines.entries()) {
    const before = lines[i - 1]
    const size = before ? Math.max(before.size, line.size) : 1
    if (before && line.y - before.y <= (leading + 0.3) * size) blocks.at(-1)?.push(line)
    else blocks.push([line])
  }
  return blocks
}

/** Reads a stack of lines that go across. */
export const readLines = ({ rows }: Stack): Block[] => paragraphs(rows.map(lineOf))
