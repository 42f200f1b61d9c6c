import { documentOf } from './create-text-document'
import type { NormalisedDocument } from './create-text-document'
import type { Normalised } from './normalise-source'
import { OffsetMapBuilder } from './offset-map-builder'

/** A piece of a source with what it was normalised to. */
export interface NormalisedPiece {
  readonly source: string
  readonly normalised: Normalised
}

/**
 * Puts pieces together to one document, in steps: their sources with a "\n" between two, their texts with a "\n" between two that are not
 * empty. Pieces that were normalised before need not be again.
 */
export function* composeSteps(pieces: readonly NormalisedPiece[]): Generator<void, NormalisedDocument> {
  const map = new OffsetMapBuilder()
  const texts: string[] = []
  let [offset, done] = [0, 0]
  for (const { source, normalised } of pieces) {
    if (normalised.text !== '') {
      // the line break before this piece in the source; a piece with text is never the first where one came before
      if (texts.length > 0) map.copy(offset - 1, 1)
      texts.push(normalised.text)
      map.append(normalised.map, offset)
    }
    offset += source.length + 1
    if (++done % 500 === 0) yield
  }
  const source = pieces.map((piece) => piece.source).join('\n')
  return documentOf(source, { text: texts.join('\n'), map: map.finish() })
}
