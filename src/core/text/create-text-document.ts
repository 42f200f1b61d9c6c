import { normaliseSteps } from './normalise-source'
import type { Normalised } from './normalise-source'
import { mapToSource, mapToText } from './offset-map'
import { finish } from './steps'
import type { TextDocument } from './text-document'

/** A document of a source and what it was normalised to. */
export const documentOf = (source: string, { text, map }: Normalised): TextDocument => ({
  source,
  text,
  toSource: (span) => mapToSource(map, span, source.length),
  toText: (span) => mapToText(map, span),
})

/**
 * Normalises a plain text whose line breaks are those of its pages (a text from a PDF, a <pre>), in steps of a few milliseconds; the
 * generator's return value is the document.
 */
export function* textDocumentSteps(source: string): Generator<void, TextDocument> {
  return documentOf(source, yield* normaliseSteps(source, 'layout'))
}

/** As textDocumentSteps, at once. */
export const createTextDocument = (source: string): TextDocument => finish(textDocumentSteps(source))
