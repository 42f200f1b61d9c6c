import type { Span } from '../../core/text/span'
import { endsWide, startsWide } from './characters'
import { gatherRows, type Row } from './gather-rows'
import { stackRows } from './gutters'
import { edgesOf, type Edge } from './page-edges'
import { readColumns, readLines, type Block } from './read-columns'
import { columnGap, endOf } from './segment'
import { runsOf, type PageContent, type TextRun } from './text-run'

/**
 * A page's text in the order in which it is read, and where it came from: a "\n" ends a line, an empty line stands between paragraphs and
 * cells. The runs are in the order of the text: run r is the whole string number `items[r]` and starts at `starts[r]`.
 */
export interface PageLayout {
  readonly text: string
  readonly items: Uint32Array
  readonly starts: Uint32Array
  /** Length of each run. */
  readonly lengths: Uint32Array
  /** Baseline of each run, in units of the page as pdf.js has them (y grows upward); for scrolling to it. */
  readonly tops: Float32Array
  /** The lines at its head and foot. */
  readonly edges: readonly Edge[]
}

/** Gaps from here on, in font sizes, are spaces in Latin text. */
const spaceGap = 0.12
/** Between Han characters only wider ones are: theirs are often set apart. */
const wideSpaceGap = 0.9

/** Puts a page's text in order. */
export function layPage(content: PageContent): PageLayout {
  const writer = new PageWriter()
  const edges: Edge[] = []
  for (const { runs, top, bottom } of runsOf(content)) {
    const rows = gatherRows(runs)
    for (const block of blocksOf(rows)) writer.block(block)
    edges.push(...edgesOf(rows, { top, bottom }, (some) => writer.spanOf(some)))
  }
  return { ...writer.finish(content), edges }
}

const blocksOf = (rows: readonly Row[]): Block[] =>
  stackRows(rows).flatMap((stack) => (stack.columns.length > 1 ? readColumns(stack) : readLines(stack)))

class PageWriter {
  private readonly parts: string[] = []
  private readonly runs: TextRun[] = []
  private readonly starts: number[] = []
  private readonly startOf = new Map<TextRun, number>()
  private length = 0

  block(lines: Block): void {
    if (this.length > 0) this.put('\n\n')
    for (const [i, line] of lines.entries()) {
      if (i > 0) this.put('\n')
      this.line([...line.runs].sort((a, b) => a.x - b.x))
    }
  }

  private line(runs: readonly TextRun[]): void {
    let before: TextRun | null = null
    for (const run of runs) {
      if (before) this.put(spaceBetween(before, run))
      this.runs.push(run)
      this.starts.push(this.length)
      this.startOf.set(run, this.length)
      this.put(run.text)
      before = run
    }
  }

  private put(text: string): void {
    this.parts.push(text)
    this.length += text.length
  }

  /** Where runs that were written, all of one line, stand in the text. */
  spanOf(runs: readonly TextRun[]): Span {
    const starts = runs.map((run) => this.startOf.get(run) ?? 0)
    const ends = runs.map((run, i) => (starts[i] ?? 0) + run.text.length)
    return { start: Math.min(...starts), end: Math.max(...ends) }
  }

  finish({ items }: PageContent): Omit<PageLayout, 'edges'> {
    const strings = items.filter((item) => item.str !== undefined)
    return {
      text: this.parts.join(''),
      items: Uint32Array.from(this.runs, (run) => run.item),
      starts: Uint32Array.from(this.starts),
      lengths: Uint32Array.from(this.runs, (run) => run.text.length),
      tops: Float32Array.from(this.runs, (run) => strings[run.item]?.transform?.[5] ?? 0),
    }
  }
}

/** What stands between two runs of a line. */
function spaceBetween(before: TextRun, run: TextRun): string {
  const size = Math.max(before.size, run.size)
  const gap = (run.x - endOf(before)) / size
  if (gap > columnGap) return '   '
  if (before.text.endsWith(' ') || run.text.startsWith(' ')) return ''
  if (endsWide(before.text) && startsWide(run.text)) return gap > wideSpaceGap ? ' ' : ''
  return gap > spaceGap || (run.spaced && gap > 0) ? ' ' : ''
}
