import type { Analysis } from '../../../src/core/analysis/analysis'
import type { TextDocument } from '../../../src/core/text/text-document'

/**
 * What is wrong with the mentions of an analysis: they must be in order, inside the text and not empty, name what is there, and read back as
 * the text that they were found in.
 */
export function faultsOf(doc: TextDocument, { mentions, entities, references }: Analysis): string[] {
  let last = 0
  return mentions.flatMap((mention) => {
    const { start, end, by } = mention
    const isInside = Number.isInteger(start) && start >= last && end > start && end <= doc.source.length
    last = start
    const isKnown =
      mention.kind === 'reference'
        ? mention.references.length > 0 && mention.references.every((id) => references[id]?.id === id)
        : !('entity' in mention) || entities[mention.entity]?.type === mention.kind
    const text = doc.toText(mention)
    const again = doc.toSource(text)
    const isReadBack = text.start < text.end && again.start === start && again.end === end
    return isInside && isKnown && isReadBack ? [] : [`${by} [${String(start)}, ${String(end)})`]
  })
}
