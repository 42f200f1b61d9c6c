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
export interface PageLayout extends PagePlaces {
  readonly text: string
  /** The lines at its head and foot. */
  readonly edges: readonly Edge[]
}

/** Where the runs of a page's text came from: what is still needed of its layout once all of a filing's text is one. */
export interface PagePlaces {
  readonly items: Uint32Array
  readonly starts: Uint32Array
  /** Length of each run. */
  readonly lengths: Uint32Array
  /** Baseline of each run, in units of the page as pdf.js has them (y grows upward); for scrolling to it. */
  readonly tops: Float32Array
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

  finish({ items: strings }: PageContent): Omit<PageLayout, 'edges'> {
    const count = this.runs.length
    const items = new Uint32Array(count)
    const starts = new Uint32Array(this.starts)
    const lengths = new Uint32Array(count)
    const tops = new Float32Array(count)
    const baselines = baselinesOf(strings)
    for (const [i, run] of this.runs.entries()) {
      items[i] = run.item
      lengths[i] = run.text.length
      tops[i] = baselines[run.item] ?? 0
    }
    return { text: this.parts.join(''), items, starts, lengths, tops }
  }
}

/** The baselines of a page's strings, in their order. */
function baselinesOf(items: PageContent['items']): number[] {
  const baselines: number[] = []
  for (const { str, transform } of items) if (str !== undefined) baselines.push(transform?.[5] ?? 0)
  return baselines
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
