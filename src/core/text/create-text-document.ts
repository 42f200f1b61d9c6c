import { normaliseSteps } from './normalise-source'
import type { Normalised } from './normalise-source'
import { mapToSource, mapToText, type Near } from './offset-map'
import type { Span } from './span'
import { finish } from './steps'
import type { TextDocument } from './text-document'

/** A document together with what it is made of, from which documentOf makes it again elsewhere: functions can't be sent, these can. */
export interface NormalisedDocument extends TextDocument {
  readonly normalised: Normalised
}

/** A document of a source and what it was normalised to. */
export function documentOf(source: string, { text, map }: Normalised): NormalisedDocument {
  const near: Near = { run: 0 }
  return {
    source,
    text,
    normalised: { text, map },
    toSource: (span) => mapToSource(map, span, source.length, near),
    toText: (span) => mapToText(map, span),
  }
}

/**
 * Normalises a plain text whose line breaks are those of its pages (a text from a PDF, a <pre>), in steps of a few milliseconds; the
 * generator's return value is the document. `furniture`: spans of the source, in order, whose lines are known to be page furniture.
 */
export function* textDocumentSteps(
  source: string,
  furniture: readonly Span[] = [],
): Generator<void, NormalisedDocument> {
  return documentOf(source, yield* normaliseSteps(source, 'layout', furniture))
}

/** As textDocumentSteps, at once. */
export const createTextDocument = (source: string, furniture: readonly Span[] = []): NormalisedDocument =>
  finish(textDocumentSteps(source, furniture))
