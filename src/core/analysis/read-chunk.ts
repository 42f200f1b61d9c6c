import { finish } from '../text/steps'
import type { Span } from '../text/span'
import { hasHan } from './anchors'
import { laidOut } from './laid-out'
import { withMore } from './of-kind'
import type { Finding, Recogniser } from './recogniser'

/**
 * What all of `recognisers`, in their order, find in one chunk of text, a step for each: offsets into the chunk, in the order of the
 * text.
 */
export function* readChunkSteps(
  text: string,
  recognisers: readonly Recogniser[],
): Generator<void, readonly Finding[]> {
  let found: readonly Finding[] = []
  const isHan = hasHan(text)
  for (const recogniser of recognisers) {
    if (recogniser.only === 'han' && !isHan) continue
    found = withMore(found, [...recogniser.find(text, found)])
    yield
  }
  return found
}

/** As readChunkSteps, at once. */
export const readChunk = (text: string, recognisers: readonly Recogniser[]): readonly Finding[] =>
  finish(readChunkSteps(text, recognisers))

/** The same finding with every offset `by` later. */
export const shift = (finding: Finding, by: number): Finding => move(laidOut(finding), by)

/** Moves a finding that nobody else has yet: every offset `by` later. Spans within it may be shared. */
export function move<F extends Finding>(finding: F, by: number): F {
  const moved: Movable<Finding> = finding
  moved.start += by
  moved.end += by
  if (moved.kind === 'reference') {
    moved.nounSpan = moveSpan(moved.nounSpan, by)
    moved.aliasSpan = moved.aliasSpan && moveSpan(moved.aliasSpan, by)
  }
  return finding
}

type Movable<F> = F extends Finding ? { -readonly [Key in keyof F]: F[Key] } : never
const moveSpan = ({ start, end }: Span, by: number): Span => ({ start: start + by, end: end + by })
