import type { Analysis, Entity } from '../../core/analysis/analysis'
import type {
  DateMention,
  EntityMention,
  EntityType,
  Mention,
  PeriodMention,
  ReferenceMention,
} from '../../core/analysis/mention'
import type { Span } from '../../core/text/span'
import type { Places } from './places'
import { referenceModel, type LinkState, type ReferenceModel } from './reference-model'

/** A date as its card shows it. */
export interface DateCardModel extends Pick<DateMention, 'kind' | 'iso' | 'role' | 'inferred'> {
  readonly span: Span
}

/** A period as its card shows it. */
export interface PeriodCardModel extends Pick<
  PeriodMention,
  'kind' | 'year' | 'months' | 'part' | 'lastDay' | 'inferred'
> {
  readonly span: Span
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
  if (mention.kind === 'period') {
    const { kind, year, months, part, lastDay, inferred } = mention
    return { kind, span, year, months, part, lastDay, inferred }
  }
  if (mention.kind === 'reference') return referenceCard(mention, span, context)
  const entity = context.analysis.entities[mention.entity]
  return entity ? entityCard(entity, mention, span, context) : null
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
