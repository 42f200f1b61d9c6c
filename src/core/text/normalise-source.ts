import { kinds } from './character'
import { keepsSpace } from './gap'
import { hardBreaks } from './layout'
import type { OffsetMap } from './offset-map'
import { OffsetMapBuilder } from './offset-map-builder'
import { pageFurniture } from './page-furniture'
import { readLines } from './read-lines'
import type { Line } from './read-lines'
import type { Span } from './span'
import { eachInSteps } from './steps'

/** What the line breaks of a source are: the layout of a page, to be judged one by one, or boundaries, every one. */
export type LineBreaks = 'layout' | 'boundaries'

/** A source's normalised text and the way back. */
export interface Normalised {
  readonly text: string
  readonly map: OffsetMap
}

/** How many lines are written in one step. */
const stepLines = 400

/**
 * Normalises a source in steps of a few milliseconds at most. `furnitureSpans` are spans, in order, whose lines are known to be page furniture;
 * in a text with the layout of pages, other furniture is found as well.
 */
export function* normaliseSteps(
  source: string,
  breaks: LineBreaks,
  furnitureSpans: readonly Span[] = [],
): Generator<void, Normalised> {
  const lines: Line[] = []
  yield* readLines(source, breaks === 'layout', lines)
  const furniture =
    breaks === 'layout' ? yield* pageFurniture(lines, furnitureSpans) : new Uint8Array(lines.length)
  yield
  const hard = breaks === 'layout' ? yield* hardBreaks(lines, furniture) : boundaries(lines)
  yield
  return yield* write(lines, furniture, hard)
}

const boundaries = (lines: readonly Line[]): Uint8Array =>
  Uint8Array.from(lines, (line) => (line.continues ? 0 : 1))

function* write(
  lines: readonly Line[],
  furniture: Uint8Array,
  hard: Uint8Array,
): Generator<void, Normalised> {
  const map = new OffsetMapBuilder()
  const parts: string[] = []
  let before: Line | null = null
  const put = (line: Line, i: number): void => {
    if (furniture[i]) return
    if (before) {
      const joint: string = hard[i] ? '\n' : softJoint(before, line)
      // of a line that was read in pieces, the space before this piece: the break comes after all of them
      if (joint !== '') map.copy(line.continues ? line.start - 1 : before.breakAt, 1)
      parts.push(joint)
    }
    if (line.runs) map.appendRuns(line.runs)
    else map.copy(line.start, line.text.length)
    parts.push(line.text)
    before = line
  }
  yield* eachInSteps(lines, put, stepLines)
  return { text: parts.join(''), map: map.finish() }
}

/** What stands between two lines of one paragraph. */
function softJoint(a: Line, b: Line): string {
  if (b.continues === 'nothing') return ''
  if (a.last === kinds.plain && /[A-Za-z]-$/.test(a.text) && /^[a-z]/.test(b.text)) return ''
  return keepsSpace(a.last, b.first) && !/^[,;]/.test(b.text) ? ' ' : ''
}
