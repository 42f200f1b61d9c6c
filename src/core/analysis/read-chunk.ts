import { mergeSpans } from '../text/merge-spans'
import { finish } from '../text/steps'
import type { Finding, Recogniser } from './recogniser'
import { isHan } from './vocabulary/scripts'

/**
 * What all of `recognisers`, in their order, find in one chunk of text, a step for each: offsets into the chunk, in the order of the
 * text.
 */
export function* readChunkSteps(
  text: string,
  recognisers: readonly Recogniser[],
): Generator<void, readonly Finding[]> {
  let found: readonly Finding[] = []
  const hasHan = isHan(text)
  for (const recogniser of recognisers) {
    if (recogniser.only === 'han' && !hasHan) continue
    found = mergeSpans(found, [...recogniser.find(text, found)])
    yield
  }
  return found
}

/** As readChunkSteps, at once. */
export const readChunk = (text: string, recognisers: readonly Recogniser[]): readonly Finding[] =>
  finish(readChunkSteps(text, recognisers))

/** The same finding with every offset `by` later. */
export function shift<F extends Finding>(finding: F, by: number): F {
  const moved = { ...finding, start: finding.start + by, end: finding.end + by }
  if (moved.kind !== 'reference') return moved
  const { nounSpan, aliasSpan } = moved
  return {
    ...moved,
    nounSpan: { start: nounSpan.start + by, end: nounSpan.end + by },
    aliasSpan: aliasSpan && { start: aliasSpan.start + by, end: aliasSpan.end + by },
  }
}
