import { mergeSpans } from '../text/merge-spans'
import type { Span } from '../text/span'
import type { TextDocument } from '../text/text-document'
import type { Analysis, Entity, FilingFacts, FilingReference } from './analysis'
import type { Draft } from './draft'
import type { EntityType, Mention, ReferenceMention } from './mention'
import type { EntityFinding, Finding, ReferenceFinding } from './recogniser'
import { toIso } from '../calendar/calendar-date'
import { filingKey, type FilingKey } from './references/filing-key'

const isReference = (finding: Finding): finding is ReferenceFinding => finding.kind === 'reference'
const isEntity = (finding: Finding): finding is EntityFinding =>
  finding.kind !== 'reference' && finding.kind !== 'date' && finding.kind !== 'period'

/** How many items are dealt with in one step. */
const stepItems = 2000

/** Items grouped by key, in the order in which the keys come up first; in steps. */
function* group<T, K>(items: readonly T[], keyOf: (item: T) => K): Generator<void, Map<K, [T, ...T[]]>> {
  const groups = new Map<K, [T, ...T[]]>()
  for (const [index, item] of items.entries()) {
    const key = keyOf(item)
    const members = groups.get(key)
    if (members) members.push(item)
    else groups.set(key, [item])
    if (index % stepItems === stepItems - 1) yield
  }
  return groups
}

/** The first value that some member has. */
function first<T, V>(members: readonly T[], valueOf: (member: T) => V | null | undefined): V | null {
  for (const member of members) {
    const value = valueOf(member)
    if (value !== null && value !== undefined) return value
  }
  return null
}

/** The ids of entities, by kind and name. */
class EntityIds {
  private readonly ids = new Map<EntityType, Map<string, number>>()
  private size = 0

  get(kind: EntityType, name: string): number | undefined {
    return this.ids.get(kind)?.get(name)
  }

  /** The id of an entity, the next one where it has none yet. */
  add(kind: EntityType, name: string): number {
    const ofKind = this.ids.get(kind) ?? new Map<string, number>()
    const known = ofKind.get(name)
    if (known !== undefined) return known
    this.ids.set(kind, ofKind.set(name, this.size))
    return this.size++
  }
}

/** Tells the findings of one and the same entity from the others; `idOf` has the id of each finding's entity, its place in the list. */
function* gatherEntities(findings: readonly EntityFinding[]) {
  const ids = new EntityIds()
  const idOf: number[] = []
  const membersOf: [EntityFinding, ...EntityFinding[]][] = []
  for (const finding of findings) {
    const id = ids.add(finding.kind, finding.name)
    const members = membersOf[id]
    if (members) members.push(finding)
    else membersOf[id] = [finding]
    if (idOf.push(id) % stepItems === 0) yield
  }
  const entities: Entity[] = []
  for (const members of membersOf) {
    entities.push({
      id: entities.length,
      type: members[0].kind,
      name: members[0].name,
      pair: first(members, (f) => (f.pairName ? ids.get(f.kind, f.pairName) : null)),
      role: first(members, (f) => f.role),
      meaning: first(members, (f) => f.meaning),
      money: first(members, (f) => f.money),
    })
    if (entities.length % stepItems === 0) yield
  }
  for (const { id, pair } of entities) {
    const other = pair === null ? undefined : entities[pair]
    if (other && other.pair === null) entities[other.id] = { ...other, pair: id }
  }
  return { entities, idOf }
}

/** Tells the citations of one and the same filing from the others. */
function* gatherReferences(findings: readonly ReferenceFinding[], toSource: (span: Span) => Span) {
  const groups = yield* group(findings, filingKey)
  const ids = new Map([...groups.keys()].map((key, id) => [key, id]))
  const references: FilingReference[] = [...groups.values()].map((members, id) => ({
    ...toSource(members[0]),
    id,
    kind: members[0].filing,
    noun: members[0].noun,
    date: members[0].date,
    period: members[0].period,
    issuer: members[0].issuer,
    alias: first(members, (f) => f.alias),
    subject: first(members, (f) => f.subject),
    by: members[0].by,
  }))
  return { references, ids }
}

/** The mentions of prior filings: each citation, and each noun with all the filings that are cited by it. */
function* referenceMentions(
  findings: readonly ReferenceFinding[],
  aliasUses: Draft['aliasUses'],
  ids: ReadonlyMap<FilingKey, number>,
): Generator<void, ReferenceMention[]> {
  const idsOf = new Map<readonly FilingKey[], readonly number[]>()
  const known = (keys: readonly FilingKey[]): readonly number[] => {
    const found = idsOf.get(keys) ?? [...new Set(keys)].flatMap((key) => ids.get(key) ?? [])
    idsOf.set(keys, found)
    return found
  }
  const mention = (use: ReferenceMention['use'], span: Span, by: string, keys: readonly FilingKey[]) => ({
    kind: 'reference' as const,
    use,
    start: span.start,
    end: span.end,
    by,
    references: known(keys),
  })
  const citations = yield* group(findings, (f) => `${f.start},${f.end}`)
  const nouns = yield* group(findings, (f) => `${f.nounSpan.start},${f.nounSpan.end}`)
  return [
    ...[...citations.values()].map((fs) => mention('citation', fs[0], fs[0].by, fs.map(filingKey))),
    ...[...nouns]
      .filter(([key]) => !citations.has(key))
      .map(([, fs]) => mention('noun', fs[0].nounSpan, fs[0].by, fs.map(filingKey))),
    ...aliasUses
      .map((use) => mention('alias', use, use.by, use.filings))
      .filter((m) => m.references.length > 0),
  ]
}

/** The mention of a date, a period or an entity at `span`, the entity being that of `id`. */
function plainMention(
  finding: Exclude<Finding, ReferenceFinding>,
  { start, end }: Span,
  id: number,
): Exclude<Mention, ReferenceMention> {
  const { by } = finding
  if (finding.kind === 'date') {
    const { date, role, inferred } = finding
    return { kind: 'date', start, end, by, iso: toIso(date), role, inferred: [...inferred] }
  }
  if (finding.kind === 'period') {
    const { year, months, part, lastDay } = finding
    return { kind: 'period', start, end, by, year, months, part, lastDay }
  }
  return { kind: finding.kind, use: finding.use, start, end, by, entity: id }
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
  const { toSource } = doc
  const cited = draft.findings.filter(isReference)
  yield
  const { entities, idOf } = yield* gatherEntities(draft.findings.filter(isEntity))
  yield
  const { references, ids: referenceIds } = yield* gatherReferences(cited, toSource)
  const plain: Mention[] = []
  let next = 0
  for (const finding of draft.findings) {
    if (finding.kind === 'reference') continue
    const id = isEntity(finding) ? idOf[next++]! : 0
    if (plain.push(plainMention(finding, toSource(finding), id)) % stepItems === 0) yield
  }
  const others: Mention[] = []
  for (const mention of yield* referenceMentions(cited, draft.aliasUses, referenceIds))
    others.push({ ...mention, ...toSource(mention) })
  yield
  return {
    facts: factsInSource(draft.facts, toSource),
    mentions: mergeSpans(mergeSpans([], plain), others),
    references,
    entities,
  }
}
