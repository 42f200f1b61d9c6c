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
      ...(members[0].percent === undefined ? {} : { percent: members[0].percent }),
    })
    if (entities.length % stepItems === 0) yield
  }
  for (const { id, pair } of entities) {
    const other = pair === null ? undefined : entities[pair]
    if (other && other.pair === null) entities[other.id] = { ...other, pair: id }
  }
  return { entities, idOf }
}

/** Tells the citations of one and the same filing from the others; `idOf` has the id of the filing that each finding cites. */
function* gatherReferences(findings: readonly ReferenceFinding[], toSource: (span: Span) => Span) {
  const ids = new Map<FilingKey, number>()
  const idOf: number[] = []
  const membersOf: [ReferenceFinding, ...ReferenceFinding[]][] = []
  for (const finding of findings) {
    const key = filingKey(finding)
    const id = ids.get(key) ?? ids.size
    ids.set(key, id)
    const members = membersOf[id]
    if (members) members.push(finding)
    else membersOf[id] = [finding]
    if (idOf.push(id) % stepItems === 0) yield
  }
  const references: FilingReference[] = membersOf.map((members, id) => ({
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
  return { references, ids, idOf }
}

/** Where filings are cited: the words, and the filings' ids in the order of the text. */
interface Cited extends Span {
  readonly by: string
  readonly ids: number[]
}

/** No span is longer. */
const spanUnits = 2 ** 22
const spanKey = ({ start, end }: Span): number => start * spanUnits + (end - start)

/** The words of findings, each once with all that it cites. */
function* citedBy(
  findings: readonly ReferenceFinding[],
  idOf: readonly number[],
  spanOf: (finding: ReferenceFinding) => Span,
): Generator<void, Map<number, Cited>> {
  const places = new Map<number, Cited>()
  for (const [index, finding] of findings.entries()) {
    const span = spanOf(finding)
    const id = idOf[index]!
    const known = places.get(spanKey(span))
    if (!known) places.set(spanKey(span), { start: span.start, end: span.end, by: finding.by, ids: [id] })
    else if (!known.ids.includes(id)) known.ids.push(id)
    if (index % stepItems === stepItems - 1) yield
  }
  return places
}

/** The mentions of prior filings: each citation, and each noun with all the filings that are cited by it. */
function* referenceMentions(
  { ids, idOf }: { readonly ids: ReadonlyMap<FilingKey, number>; readonly idOf: readonly number[] },
  findings: readonly ReferenceFinding[],
  aliasUses: Draft['aliasUses'],
  toSource: (span: Span) => Span,
): Generator<void, ReferenceMention[]> {
  const citations = yield* citedBy(findings, idOf, (f) => f)
  const nouns = yield* citedBy(findings, idOf, (f) => f.nounSpan)
  const mentions: ReferenceMention[] = []
  const add = (use: ReferenceMention['use'], span: Span, by: string, references: readonly number[]) => {
    const { start, end } = toSource(span)
    mentions.push({ kind: 'reference', use, start, end, by, references })
  }
  for (const cited of citations.values()) add('citation', cited, cited.by, cited.ids)
  for (const [key, cited] of nouns) if (!citations.has(key)) add('noun', cited, cited.by, cited.ids)
  yield
  const idsOf = new Map<readonly FilingKey[], readonly number[]>()
  for (const use of aliasUses) {
    const known = idsOf.get(use.filings) ?? use.filings.flatMap((key) => ids.get(key) ?? [])
    idsOf.set(use.filings, known)
    if (known.length > 0) add('alias', use, use.by, known)
  }
  return mentions
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
  const { references, ...ofReferences } = yield* gatherReferences(cited, toSource)
  const plain: Mention[] = []
  let next = 0
  for (const finding of draft.findings) {
    if (finding.kind === 'reference') continue
    const id = isEntity(finding) ? idOf[next++]! : 0
    if (plain.push(plainMention(finding, toSource(finding), id)) % stepItems === 0) yield
  }
  const others: readonly Mention[] = yield* referenceMentions(ofReferences, cited, draft.aliasUses, toSource)
  yield
  return {
    facts: factsInSource(draft.facts, toSource),
    mentions: mergeSpans(mergeSpans([], plain), others),
    references,
    entities,
  }
}
