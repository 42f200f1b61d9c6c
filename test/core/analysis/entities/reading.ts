import type { EntityType } from '../../../../src/core/analysis/mention'
import { readChunk } from '../../../../src/core/analysis/read-chunk'
import type { EntityFinding, Finding, Recogniser } from '../../../../src/core/analysis/recogniser'

const isEntity = (f: Finding): f is EntityFinding => f.kind !== 'date' && f.kind !== 'reference'

/** What `recognisers` find of one kind, in the order of the text. */
export const entitiesIn = (
  text: string,
  recognisers: readonly Recogniser[],
  kind: EntityType,
): EntityFinding[] =>
  readChunk(text, recognisers)
    .filter(isEntity)
    .filter((f) => f.kind === kind)

/** Their names. */
export const namesIn = (text: string, recognisers: readonly Recogniser[], kind: EntityType): string[] =>
  entitiesIn(text, recognisers, kind).map((f) => f.name)
