import { HardBreaks } from './layout'
import type { Normalised } from './normalise-source'
import { pageFurniture } from './page-furniture'
import { LineReader } from './read-lines'
import type { Span } from './span'
import { TextWriter } from './text-writer'

/**
 * A text with the layout of pages that is normalised again and again while it grows at its end, as that of a PDF does whose pages are being
 * read: only what is new is read, and of what was there before only what comes out otherwise by it.
 */
export class GrowingText {
  private reader = new LineReader(true)
  private breaks = new HardBreaks(this.reader.lines)
  private writer = new TextWriter(this.reader.lines)
  private furniture: Uint8Array = new Uint8Array(0)
  /** So many lines are judged and written, with the furniture as it was taken to be then. */
  private done = 0

  private beginAnew(): void {
    this.reader = new LineReader(true)
    this.breaks = new HardBreaks(this.reader.lines)
    this.writer = new TextWriter(this.reader.lines)
    this.done = 0
  }

  /**
   * Normalises the text as it is now, in steps of a few milliseconds, which may be left before their end; another may begin only then. A source
   * that is not the last one with more lines behind it is read from its beginning. `furniture`: as for normaliseSteps.
   */
  *normalise(source: string, furniture: readonly Span[]): Generator<void, Normalised> {
    if (!this.reader.canRead(source)) this.beginAnew()
    yield* this.reader.read(source)
    const found = yield* pageFurniture(this.reader.lines, furniture)
    yield
    const known = this.knownWith(found)
    this.furniture = found
    this.done = 0
    const from = yield* this.breaks.decide(found, known)
    this.done = from
    yield
    const isHard = (i: number): boolean => this.breaks.at(i)
    const normalised = yield* this.writer.write({ furniture: found, isHard }, from)
    this.done = this.reader.lines.length
    return normalised
  }

  /** How many of the lines that are done are taken to be furniture, or not, as they were. */
  private knownWith(furniture: Uint8Array): number {
    let i = 0
    while (i < this.done && this.furniture[i] === furniture[i]) i++
    return i
  }
}
