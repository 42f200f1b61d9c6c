import type { Analysis, Entity } from '../../core/analysis/analysis'
import { mentionKinds, type MentionKind } from '../../core/analysis/mention'
import type { Span } from '../../core/text/span'
import { placesIn, type Places } from './places'
import { referenceModel, type LinkState, type ReferenceModel } from './reference-model'

/** One person, company or authority, in both languages where the text ties them together. */
export interface PartyModel {
  /** Its place in Analysis.entities. */
  readonly id: number
  readonly name: string
  readonly pair: string | null
  readonly role: string | null
  readonly places: readonly Span[]
}

/** One defined term. */
export interface TermModel {
  readonly id: number
  readonly name: string
  readonly meaning: string | null
  readonly places: readonly Span[]
  readonly definition: Span | null
}

/** All that the panel shows of a filing, but for its notes. */
export interface PanelModel {
  readonly title: string | null
  readonly kind: string | null
  /** ISO. */
  readonly date: string | null
  readonly issuer: { readonly en: string | null; readonly zh: string | null }
  /** Where the issuer is incorporated, as written. */
  readonly incorporation: string | null
  /** Padded to five digits. */
  readonly codes: readonly { readonly code: string; readonly watched: boolean }[]
  /** The kinds that occur, in the order in which they are shown, and how often they do. */
  readonly kinds: readonly { readonly kind: MentionKind; readonly count: number }[]
  /** By date, the undated last. */
  readonly references: readonly ReferenceModel[]
  readonly people: readonly PartyModel[]
  readonly companies: readonly PartyModel[]
  readonly organisations: readonly PartyModel[]
  readonly terms: readonly TermModel[]
}

/** What the panel shows of an analysis. `links` by Analysis.references id; `watched` holds padded stock codes. */
export function panelModel(
  analysis: Analysis,
  links: ReadonlyMap<number, LinkState>,
  watched: ReadonlySet<string>,
): PanelModel {
  const { facts, mentions, references } = analysis
  const places = placesIn(analysis)
  return {
    title: facts.title,
    kind: facts.kind,
    date: facts.date,
    issuer: facts.issuer,
    incorporation: facts.incorporation,
    codes: facts.stockCodes.map((code) => ({ code, watched: watched.has(code) })),
    kinds: countKinds(mentions),
    references: references.map((it) => referenceModel(it, places, links.get(it.id))).toSorted(byDate),
    people: parties(analysis, places, 'person'),
    companies: parties(analysis, places, 'company'),
    organisations: parties(analysis, places, 'organisation'),
    terms: terms(analysis, places),
  }
}

function countKinds(mentions: Analysis['mentions']): PanelModel['kinds'] {
  const counts = new Map<MentionKind, number>()
  for (const { kind } of mentions) counts.set(kind, (counts.get(kind) ?? 0) + 1)
  return mentionKinds.flatMap((kind) => {
    const count = counts.get(kind)
    return count ? [{ kind, count }] : []
  })
}

/** ISO days sort as text; what has no day goes last, in the order of the text. */
const byDate = (a: ReferenceModel, b: ReferenceModel): number => {
  const [day, other] = [a.date ?? '9999', b.date ?? '9999']
  return day === other ? a.id - b.id : day < other ? -1 : 1
}

/** Things of one type by where they first stand; the two names of a pair are one thing, under the name that stands first. */
function parties({ entities }: Analysis, places: Places, type: Entity['type']): PartyModel[] {
  const shown = new Set<number>()
  return entities
    .filter((entity) => entity.type === type)
    .map((entity) => ({ entity, places: places.ofEntity(entity.id) }))
    .toSorted((a, b) => (a.places[0]?.start ?? Infinity) - (b.places[0]?.start ?? Infinity) || 0)
    .flatMap(({ entity, places: all }) => {
      if (shown.has(entity.id)) return []
      const pair = entity.pair === null ? undefined : entities[entity.pair]
      if (pair) shown.add(pair.id)
      return [
        {
          id: entity.id,
          name: entity.name,
          pair: pair?.name ?? null,
          role: entity.role ?? pair?.role ?? null,
          places: all,
        },
      ]
    })
}

function terms({ entities }: Analysis, places: Places): TermModel[] {
  return entities
    .filter((entity) => entity.type === 'definedTerm')
    .map(({ id, name, meaning }) => ({
      id,
      name,
      meaning,
      places: places.ofEntity(id),
      definition: places.definitionOf(id),
    }))
}
