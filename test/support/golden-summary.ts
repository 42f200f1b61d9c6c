import { createAnalyser } from '../../src/core/analysis/analyser'
import type { Analysis } from '../../src/core/analysis/analysis'
import { entityTypes } from '../../src/core/analysis/mention'
import { createTextDocument } from '../../src/core/text/create-text-document'
import { entityLine, factLines, referenceLine } from './golden-lines'
import { mentionLines } from './golden-mentions'

/** What is expected of one golden filing, as lines that a person can hold against its text. */
export interface GoldenSummary {
  readonly facts: readonly string[]
  /** Every mention, in the order of the text: "line:column kind “words” = what was read (role; inferred: …)". A line break is a ⏎. */
  readonly mentions: readonly string[]
  /** The distinct filings: "kind day-or-period issuer “alias”: subject". */
  readonly references: readonly string[]
  readonly entities: Readonly<Record<string, readonly string[]>>
}

/** Reads a golden filing. */
export const readGolden = (source: string): Analysis => createAnalyser().analyse(createTextDocument(source))

/** Reads a golden filing and says what was found. */
export function goldenSummary(source: string): GoldenSummary {
  const analysis = readGolden(source)
  const { facts, references, entities } = analysis
  return {
    facts: factLines(facts, source),
    mentions: mentionLines(analysis, source),
    references: references.map(referenceLine),
    entities: Object.fromEntries(
      entityTypes.map((type) => [
        type,
        entities.filter((entity) => entity.type === type).map((entity) => entityLine(entity, entities)),
      ]),
    ),
  }
}
