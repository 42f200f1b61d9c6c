import { isMark } from './character'
import { isSoftHyphen } from './line-hyphen'
import { longestLine, normaliseLine } from './normalise-line'
import type { NormalisedLine } from './normalise-line'

/** A line of a source that shows something, and how it stands to the line before it. */
export interface Line extends NormalisedLine {
  /** Whether a soft hyphen ends it. */
  readonly softHyphen: boolean
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
const [lineFeed, formFeed, carriageReturn] = [0x0a, 0x0c, 0x0d]
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

/**
 * Reads a source line by line, in pieces, each a line or as much of one as is read at once. The source may grow: it is read on from where it
 * ended, if there is a line break.
 */
export class LineReader {
  /** What was read so far. */
  readonly lines: Line[] = []
  private source = ''
  /** Where the line at hand begins and ends, and where its next piece begins. */
  private start = 0
  private end = 0
  private at = 0
  private blanks = 0
  private newPage = false
  /** Of the line at hand, whether some of it shows something, and what belongs between that and what comes next. */
  private shown = false
  private continues: Line['continues'] = null
  private readonly breaks = new RegExp(lineBreak)

  /** `columns`: see normaliseLine. */
  constructor(private readonly columns: boolean) {}

  /** Whether a source is the one that was read, or goes on where that ended. */
  canRead(source: string): boolean {
    const { source: known, breaks } = this
    if (!source.startsWith(known)) return false
    if (source.length === known.length || known === '') return true
    // a last line that goes on, or a line break of two units that was cut in two
    breaks.lastIndex = known.length
    return !known.endsWith('\r') && breaks.exec(source)?.index === known.length
  }

  /** Reads on in a source that `canRead` says yes to, in steps. */
  *read(source: string): Generator<void> {
    this.source = source
    this.end = this.nextBreak()
    let pause = this.at + stepSize
    while (this.at < source.length) {
      this.readPiece()
      if (this.at < pause) continue
      pause = this.at + stepSize
      yield
    }
  }

  /** Reads a piece; the first one of a line once the one before is done with, as that may go on while the source grows. */
  private readPiece(): void {
    if (this.at >= this.end) this.nextLine()
    if (this.at < this.end) this.take(cutBefore(this.source, this.at, this.end))
  }

  private take(to: number): void {
    const { source, at: from } = this
    const line = normaliseLine(source, from, to, this.columns)
    if (line) this.put(line)
    if (to > from && source.charCodeAt(to - 1) === 32) this.continues = 'space'
    else if (line) this.continues = 'nothing'
    this.at = to
  }

  private put({ text, runs, start, end, width, first, last }: NormalisedLine): void {
    this.lines.push({
      text,
      runs,
      start,
      end,
      width,
      first,
      last,
      softHyphen: isSoftHyphen(this.source, end),
      indent: start - this.start,
      breakAt: this.end,
      blanks: this.blanks,
      newPage: this.newPage,
      continues: this.shown ? this.continues : null,
    })
    this.blanks = 0
    this.newPage = false
    this.shown = true
  }

  private nextLine(): void {
    const { source, end } = this
    const unit = source.charCodeAt(end)
    if (!this.shown) this.blanks += 1
    if (unit === formFeed) this.newPage = true
    this.start = this.at = end + (unit === carriageReturn && source.charCodeAt(end + 1) === lineFeed ? 2 : 1)
    this.shown = false
    this.continues = null
    this.end = this.nextBreak()
  }

  private nextBreak(): number {
    this.breaks.lastIndex = this.start
    return this.breaks.exec(this.source)?.index ?? this.source.length
  }
}
