import { isMark } from './character'
import { longestLine, normaliseLine } from './normalise-line'
import type { NormalisedLine } from './normalise-line'

/** A line of a source that shows something, and how it stands to the line before it. */
export interface Line extends NormalisedLine {
  /** Columns of space before it. */
  readonly indent: number
  /** The first line break after it in the source; the source's length for the last line. */
  readonly breakAt: number
  /** Empty lines before it. */
  readonly blanks: number
  /** Whether a form feed stands before it. */
  readonly newPage: boolean
  /** Set for the later pieces of a line that was too long to be read at once: what belongs between it and the piece before. */
  readonly continues: 'space' | 'nothing' | null
}

/** How much is read in one step, in code units. */
const stepSize = 24_000
const lineBreak = /[\n\r\f\x85\u2028\u2029]/g

/** So near to the longest line a space is looked for. */
const nearest = 399

/** Where to cut a line that goes on to `end`: after the last space if there is one near, else before a character that stands alone. */
function cutBefore(source: string, start: number, end: number): number {
  const most = start + longestLine
  if (end <= most) return end
  const near = most - nearest
  const space = source.slice(near, most).lastIndexOf(' ')
  if (space >= 0) return near + space + 1
  for (let at = most; at > most - 40; at--) {
    const unit = source.charCodeAt(at)
    if (!(unit >= 0xdc00 && unit <= 0xdfff) && !isMark(unit)) return at
  }
  const low = source.charCodeAt(most)
  return low >= 0xdc00 && low <= 0xdfff ? most - 1 : most
}

/** Reads a source line by line into `lines`, in steps. */
export function* readLines(source: string, columns: boolean, lines: Line[]): Generator<void> {
  let [start, blanks, newPage, read] = [0, 0, false, 0]
  const breaks = new RegExp(lineBreak)
  while (start <= source.length) {
    breaks.lastIndex = start
    const end = breaks.exec(source)?.index ?? source.length
    let continues: Line['continues'] = null
    let shown = false
    for (let from = start; from < end;) {
      const to = cutBefore(source, from, end)
      const line = normaliseLine(source, from, to, columns)
      if (line) {
        const indent = line.start - start
        lines.push({
          text: line.text,
          runs: line.runs,
          start: line.start,
          end: line.end,
          width: line.width,
          first: line.first,
          last: line.last,
          indent,
          breakAt: end,
          blanks,
          newPage,
          continues: shown ? continues : null,
        })
        ;[blanks, newPage, shown] = [0, false, true]
      }
      continues = to > from && source.charCodeAt(to - 1) === 32 ? 'space' : line ? 'nothing' : continues
      if ((read += to - from) > stepSize) {
        read = 0
        yield
      }
      from = to
    }
    if (!shown) blanks++
    if (source[end] === '\f') newPage = true
    if (++read > stepSize) {
      read = 0
      yield
    }
    start = end + (source[end] === '\r' && source[end + 1] === '\n' ? 2 : 1)
  }
}
