import { cutsHanYear } from './cuts-han-year'
import { keepsSpace } from './gap'
import { hasHyphen, hyphenBetween } from './line-hyphen'
import { OffsetMapBuilder } from './offset-map-builder'
import type { Normalised } from './normalise-source'
import type { Line } from './read-lines'
import { eachInSteps } from './steps'

/** How many lines are written in one step. */
const stepLines = 400

/** Which lines are written, and how they are joined. */
interface Judged {
  /** One entry a line: whether it is page furniture, which is left out. */
  readonly furniture: Uint8Array
  /** Whether a line begins a paragraph of its own. */
  readonly isHard: (i: number) => boolean
}

/** Writes lines as one text, and takes down where it came from. The lines may grow, and those at their end come to be judged otherwise. */
export class TextWriter {
  private readonly map = new OffsetMapBuilder()
  private readonly parts: string[] = []
  /** How many parts there were, and how long the text was, before each line. */
  private readonly partsBefore: number[] = []
  private readonly lengthBefore: number[] = []
  /** The last line that was written. */
  private before: Line | null = null

  constructor(private readonly lines: readonly Line[]) {}

  /** Writes the lines from number `from` on, those before being written as they are; returns the text as a whole. In steps. */
  *write({ furniture, isHard }: Judged, from: number): Generator<void, Normalised> {
    const { lines, parts, map } = this
    this.cutTo(from, furniture)
    const put = (line: Line, i: number): void => {
      this.partsBefore[i] = parts.length
      this.lengthBefore[i] = map.length
      if (!furniture[i]) this.put(line, isHard(i))
    }
    yield* eachInSteps(lines, put, { from, stepItems: stepLines })
    this.partsBefore[lines.length] = parts.length
    this.lengthBefore[lines.length] = map.length
    if (this.before) this.putHyphen(this.before)
    return { text: parts.join(''), map: map.finish() }
  }

  private cutTo(line: number, furniture: Uint8Array): void {
    this.parts.length = this.partsBefore[line] ?? this.parts.length
    this.map.cutTo(this.lengthBefore[line] ?? this.map.length)
    let before = line - 1
    while (before >= 0 && furniture[before]) before--
    this.before = this.lines[before] ?? null
  }

  private put(line: Line, isHard: boolean): void {
    const { before, parts, map } = this
    if (before) {
      const hyphen = isHard || line.continues ? null : hyphenBetween(before, line.text)
      if (hyphen !== 'none') this.putHyphen(before)
      const joint: string = isHard ? '\n' : hyphen ? '' : softJoint(before, line)
      // of a line that was read in pieces, the space before this piece: the break comes after all of them
      if (joint !== '') map.copy(line.continues ? line.start - 1 : before.breakAt, 1)
      parts.push(joint)
    }
    if (line.runs) map.appendRuns(line.runs)
    else map.copy(line.start, line.text.length)
    this.before = line
    if (!hasHyphen(line)) parts.push(line.text)
    else {
      // what becomes of it is told by the next line
      map.cutTo(map.length - 1)
      parts.push(line.text.slice(0, -1))
    }
  }

  /** Writes the hyphen of a line that ends in one, which `put` left out. */
  private putHyphen(line: Line): void {
    if (!hasHyphen(line)) return
    this.map.copy(line.end - 1, 1)
    this.parts.push('-')
  }
}

/** What stands between two lines of one paragraph. */
function softJoint(a: Line, b: Line): string {
  if (b.continues === 'nothing') return ''
  if (cutsHanYear(a.text, b.text)) return ''
  return keepsSpace(a.last, b.first) && !/^(?:[,;]|-[a-z]{2})/.test(b.text) ? ' ' : ''
}
