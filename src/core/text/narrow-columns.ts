import { isWide } from './character'
import { isListItem, opensSignature, terminal } from './line-signs'
import type { Line } from './read-lines'

/** Lines of one cell at most. */
const longestCell = 60

/**
 * Paragraphs in a column of their own, narrower than the page (a table's cell): several lines without space between them, all but the last
 * nearly equally wide, the last one ending a sentence.
 */
export class NarrowColumns {
  private readonly continues: boolean[] = []
  /** Where stretches of lines without space between them begin. */
  private readonly starts: number[] = []

  constructor(private readonly lines: readonly Line[]) {}

  /** Whether line number `i` continues such a paragraph. */
  at(i: number): boolean {
    return this.continues[i] === true
  }

  /** Finds what is not known yet, `known` lines and their furniture being the same as last time; returns where that begins. In steps. */
  *find(furniture: Uint8Array, known: number): Generator<void, number> {
    const { lines, continues, starts } = this
    // the last stretch may go on
    while ((starts.at(-1) ?? 0) >= known && starts.length > 0) starts.pop()
    const first = starts.pop() ?? 0
    continues.length = first
    let done = 0
    for (let from = first; from < lines.length;) {
      const to = endOfStretch(lines, furniture, from)
      const isParagraph = isNarrowParagraph(lines, from, to)
      for (let k = from; k < to; k++)
        continues.push(isParagraph && k > from && !isListItem.test((lines[k] as Line).text))
      starts.push(from)
      done += to - from
      from = to
      if (done > 1000) {
        done = 0
        yield
      }
    }
    return first
  }
}

/** The end of the lines from `from` on without space between them. */
function endOfStretch(lines: readonly Line[], furniture: Uint8Array, from: number): number {
  const most = Math.min(lines.length, from + longestCell)
  let to = from + 1
  while (to < most && !furniture[to] && (lines[to] as Line).blanks === 0 && !(lines[to] as Line).newPage) to++
  return to
}

/** Whether the lines from `from` to `to` are such a paragraph. */
function isNarrowParagraph(lines: readonly Line[], from: number, to: number): boolean {
  const last = lines[to - 1] as Line
  if (to - from < 2 || !isWide(last.first) || !/[。.;]$/.test(last.text)) return false
  let widest = 0
  for (let i = from; i < to - 1; i++) widest = Math.max(widest, (lines[i] as Line).width)
  if (widest < 20 || last.width > widest + 2) return false
  for (let i = from; i < to; i++) {
    const { width, text } = lines[i] as Line
    if (i < to - 1 && (width < 0.85 * widest || terminal.test(text))) return false
    if (opensSignature.test(text)) return false
  }
  return true
}
