import type { Span } from '../text/span'
import type { Entity } from './analysis'
import type { EntityType } from './mention'
import { fullerRole } from './refine/fuller-role'
import { lawAsWritten } from './law-as-written'
import type { EntityFinding } from './recogniser'
import type { Writable } from './writable'

/** Whether money named alike is another sum: a plain 元 is that of the amount before it. */
const isOtherSum = (one: Entity['money'], other: EntityFinding['money']): boolean =>
  one?.value !== other?.value || one?.currency !== other?.currency

/** Tells the findings of one and the same entity from the others: those of one kind and name, and of money one sum. What one lacks, a later one may know. */
export class EntityList {
  private readonly entities: Writable<Entity>[] = []
  private readonly ids = new Map<EntityType, Map<string, number>>()
  /** The findings that name their entity in the other language too. */
  private readonly paired: EntityFinding[] = []

  /** The id of the entity that a finding names, the next one where it is new; `source` and `span` are where the filing writes of it. */
  add(finding: EntityFinding, source: string, span: Span): number {
    const { kind, name, money } = finding
    if (finding.pairName) this.paired.push(finding)
    let ofKind = this.ids.get(kind)
    if (!ofKind) this.ids.set(kind, (ofKind = new Map<string, number>()))
    let key = name
    let known = ofKind.get(key)
    if (known !== undefined && isOtherSum(this.entities[known]!.money, money)) {
      key = `${name} ${money?.value ?? ''} ${money?.currency ?? ''}`
      known = ofKind.get(key)
    }
    if (known === undefined) {
      ofKind.set(key, this.entities.length)
      const entity = entityOf(this.entities.length, finding)
      if (kind === 'law') entity.name = lawAsWritten(name, source.slice(span.start, span.end))
      return this.entities.push(entity) - 1
    }
    const entity = this.entities[known]!
    if (finding.role) entity.role = fullerRole(entity.role, finding.role)
    entity.meaning ??= finding.meaning ?? null
    return known
  }

  /** All entities, each tied to its name in the other language. */
  finish(): readonly Entity[] {
    const { entities, ids } = this
    for (const { kind, name, pairName = '' } of this.paired)
      entities[ids.get(kind)!.get(name)!]!.pair ??= ids.get(kind)!.get(pairName) ?? null
    for (const { id, pair } of entities) if (pair !== null) entities[pair]!.pair ??= id
    return entities
  }
}

function entityOf(id: number, finding: EntityFinding): Writable<Entity> {
  const { kind: type, name, role = null, meaning = null, money = null, percent } = finding
  const entity: Writable<Entity> = { id, type, name, pair: null, role, meaning, money }
  if (percent !== undefined) entity.percent = percent
  return entity
}
