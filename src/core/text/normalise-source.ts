import { GrowingText } from './growing-text'
import type { OffsetMap } from './offset-map'
import { LineReader } from './read-lines'
import type { Span } from './span'
import { TextWriter } from './text-writer'

/** What the line breaks of a source are: the layout of a page, to be judged one by one, or boundaries, every one. */
export type LineBreaks = 'layout' | 'boundaries'

/** A source's normalised text and the way back. */
export interface Normalised {
  readonly text: string
  readonly map: OffsetMap
}

/**
 * Normalises a source in steps of a few milliseconds at most. `furniture` are spans, in order, whose lines are known to be page furniture;
 * in a text with the layout of pages, other furniture is found as well.
 */
export function* normaliseSteps(
  source: string,
  breaks: LineBreaks,
  furniture: readonly Span[] = [],
): Generator<void, Normalised> {
  if (breaks === 'layout') return yield* new GrowingText().normalise(source, furniture)
  const reader = new LineReader(false)
  yield* reader.read(source)
  const { lines } = reader
  const all = { furniture: new Uint8Array(lines.length), isHard: (i: number) => !lines[i]?.continues }
  return yield* new TextWriter(lines).write(all, 0)
}
