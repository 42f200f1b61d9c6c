import { wordsOf } from '../text/chunks'
import type { Span } from '../text/span'
import type { TextDocument } from '../text/text-document'
import type { Analysis } from './analysis'
import { assembleSteps } from './assemble'
import { noFacts } from './draft'
import { readChunkSteps, shift } from './read-chunk'
import type { Recogniser } from './recogniser'

/** What is before a reader is not more than this, in code units: a window full of small print. */
const mostInFocus = 6000

/** The whole lines around the beginning of `span`, as many as may be before a reader. */
function linesAround(text: string, span: Span): Span {
  const line = text.lastIndexOf('\n', Math.max(0, span.start - 1)) + 1
  const start = span.start - line > mostInFocus / 4 ? span.start : line
  const last = Math.min(span.end, start + mostInFocus)
  const end = text.indexOf('\n', last)
  return { start, end: end < 0 || end > start + mostInFocus ? last : end }
}

/**
 * What the lines around `focus`, a span of the source, hold, as far as `recognisers` can tell from them alone. Refiners have not seen it: no
 * facts and no later uses of terms. Its ids hold within it only.
 */
export function* readFocus(
  doc: TextDocument,
  focus: Span,
  recognisers: readonly Recogniser[],
): Generator<void, Analysis> {
  const lines = linesAround(doc.text, doc.toText(focus))
  const found = yield* readChunkSteps(wordsOf(doc.text, lines), recognisers)
  const findings = found.map((finding) => shift(finding, lines.start))
  return yield* assembleSteps(doc, {
    text: doc.text,
    findings,
    aliasUses: [],
    facts: noFacts,
    capitals: new Uint32Array(),
  })
}
