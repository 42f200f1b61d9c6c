import { toIso } from '../calendar/calendar-date'
import { mergeSpans } from '../text/merge-spans'
import type { Span } from '../text/span'
import { eachInSteps } from '../text/steps'
import type { TextDocument } from '../text/text-document'
import type { Analysis, FilingFacts } from './analysis'
import type { Draft } from './draft'
import { EntityList } from './entity-list'
import { stated, type DateMention, type EntityMention, type Mention, type PeriodMention } from './mention'
import type { DateFinding, EntityFinding, Finding, PeriodFinding, ReferenceFinding } from './recogniser'
import { ReferenceList } from './reference-list'
import { referenceMentions } from './reference-mentions'

/** How many findings are dealt with in one step. */
const stepItems = 2000

/** The mention of a date or a period. */
function dayMention(finding: DateFinding | PeriodFinding, { start, end }: Span): DateMention | PeriodMention {
  if (finding.kind === 'date') {
    const { kind, by, date, role, inferred } = finding
    return { kind, start, end, by, inferred, iso: toIso(date), role }
  }
  const { kind, by, year, months, part, firstDay, lastDay, inferred = stated } = finding
  return { kind, start, end, by, inferred, year, months, part, firstDay, lastDay }
}

/** The mention of an entity, which is one of `entities` or new. */
function entityMention(
  finding: EntityFinding,
  source: string,
  span: Span,
  entities: EntityList,
): EntityMention {
  const { kind, use, by, inferred = stated } = finding
  const { start, end } = span
  return { kind, use, start, end, by, inferred, entity: entities.add(finding, source, span) }
}

/** The facts with the places of `at` mapped. */
const factsInSource = (facts: FilingFacts, toSource: (span: Span) => Span): FilingFacts => ({
  ...facts,
  at: Object.fromEntries(Object.entries(facts.at).map(([name, span]) => [name, toSource(span)])),
})

/**
 * Turns a draft into an analysis, in steps: distinct entities and references get their ids, spans move to the document's source.
 */
export function* assembleSteps(doc: TextDocument, draft: Draft): Generator<void, Analysis> {
  const { source, toSource } = doc
  const entities = new EntityList()
  const plain: Mention[] = []
  const cited: ReferenceFinding[] = []
  const add = (finding: Finding): void => {
    if (finding.kind === 'reference') cited.push(finding)
    else if (finding.kind === 'date' || finding.kind === 'period')
      plain.push(dayMention(finding, toSource(finding)))
    else plain.push(entityMention(finding, source, toSource(finding), entities))
  }
  yield* eachInSteps(draft.findings, add, { stepItems })
  yield
  const filings = new ReferenceList(toSource)
  const others: readonly Mention[] = yield* referenceMentions(filings, cited, draft.aliasUses, toSource)
  yield
  return {
    facts: factsInSource(draft.facts, toSource),
    mentions: mergeSpans(mergeSpans([], plain), others),
    references: filings.references,
    entities: entities.finish(),
  }
}
