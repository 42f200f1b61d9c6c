import type { Analysis, Entity } from '../../core/analysis/analysis'
import type {
  DateMention,
  EntityMention,
  EntityType,
  Mention,
  PeriodMention,
  ReferenceMention,
} from '../../core/analysis/mention'
import { firstFrom, type Span } from '../../core/text/span'
import type { Places } from './places'
import { referenceModel, type LinkState, type ReferenceModel } from './reference-model'

/** A date as its card shows it. */
export interface DateCardModel extends Pick<DateMention, 'kind' | 'iso' | 'role' | 'inferred'> {
  readonly span: Span
}

/** One period. */
export type PeriodModel = Pick<PeriodMention, 'year' | 'months' | 'part' | 'firstDay' | 'lastDay'>

/** The periods that the same words name: "the two years ended 31 December 2023". What is inferred is so of each. */
export interface PeriodCardModel extends Pick<PeriodMention, 'kind' | 'inferred'> {
  readonly span: Span
  readonly periods: readonly PeriodModel[]
}

/** The filings that one mention names. */
export interface ReferenceCardModel extends Pick<ReferenceMention, 'kind' | 'inferred'> {
  readonly span: Span
  readonly references: readonly ReferenceModel[]
}

/** One named thing. */
export interface EntityCardModel extends Pick<EntityMention, 'inferred'> {
  readonly kind: EntityType
  readonly span: Span
  readonly name: string
  /** Its name in the other language. */
  readonly pair: string | null
  readonly role: string | null
  readonly meaning: string | null
  readonly money: Entity['money']
  /** For a stock code: padded to five digits, and whether it is on the watchlist. */
  readonly stock: { readonly code: string; readonly watched: boolean } | null
  readonly places: readonly Span[]
  /** The index in `places` of the mention that the card is for. */
  readonly at: number
  readonly definition: Span | null
}

export type CardModel = DateCardModel | PeriodCardModel | ReferenceCardModel | EntityCardModel

/** What is known beside the mention itself. */
export interface CardContext {
  readonly analysis: Analysis
  readonly places: Places
  /** By Analysis.references id; one that is missing is still being looked for. */
  readonly links: ReadonlyMap<number, LinkState>
  /** Padded stock codes. */
  readonly watched: ReadonlySet<string>
}

/** What the card of a mention shows; null where the analysis no longer knows what the mention speaks of. */
export function cardModel(mention: Mention, context: CardContext): CardModel | null {
  const span = { start: mention.start, end: mention.end }
  if (mention.kind === 'date') {
    const { iso, role, inferred } = mention
    return { kind: 'date', span, iso, role, inferred }
  }
  if (mention.kind === 'period') return periodCard(mention, span, context)
  if (mention.kind === 'reference') return referenceCard(mention, span, context)
  const entity = context.analysis.entities[mention.entity]
  return entity ? entityCard(entity, mention, span, context) : null
}

function periodCard(mention: PeriodMention, span: Span, { analysis: { mentions } }: CardContext): CardModel {
  const here: PeriodMention[] = []
  for (let at = firstFrom(mentions, span.start); mentions[at]?.start === span.start; at++) {
    const other = mentions[at]!
    if (other.kind === 'period' && other.end === span.end) here.push(other)
  }
  const periods = here.map(({ year, months, part, firstDay, lastDay }) => ({
    year,
    months,
    part,
    firstDay,
    lastDay,
  }))
  const inferred = mention.inferred.filter((each) => here.every((other) => other.inferred.includes(each)))
  return { kind: 'period', span, periods, inferred }
}

function referenceCard(
  { references: ids, inferred }: ReferenceMention,
  span: Span,
  { analysis, places, links }: CardContext,
): CardModel | null {
  const references = ids.flatMap((id) => {
    const reference = analysis.references[id]
    return reference ? [referenceModel(reference, places, links.get(id))] : []
  })
  return references.length > 0 ? { kind: 'reference', span, references, inferred } : null
}

function entityCard(
  entity: Entity,
  { inferred }: EntityMention,
  span: Span,
  { analysis, places, watched }: CardContext,
): EntityCardModel {
  const all = places.ofEntity(entity.id)
  const code = entity.type === 'stockCode' ? entity.name.padStart(5, '0') : null
  return {
    kind: entity.type,
    span,
    name: entity.name,
    pair: entity.pair === null ? null : (analysis.entities[entity.pair]?.name ?? null),
    role: entity.role,
    meaning: entity.meaning,
    money: entity.money,
    stock: code ? { code, watched: watched.has(code) } : null,
    places: all,
    at: Math.max(
      0,
      all.findIndex((place) => place.start === span.start),
    ),
    definition: places.definitionOf(entity.id),
    inferred,
  }
}
