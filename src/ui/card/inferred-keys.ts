import type { DatePart, EntityPart, PeriodPart, ReferencePart } from '../../core/analysis/mention'
import type { CardModel, ReferenceCardModel } from '../models/card-model'
import type { TextKey } from '../texts'

const ofPeriods: Readonly<Record<PeriodPart, TextKey>> = {
  year: 'inferredPeriodYear',
  months: 'inferredPeriodLength',
  lastDay: 'inferredLastDay',
}

/** A later place of a term leads to its definition, which says enough. */
const ofEntities: Readonly<Record<EntityPart, TextKey | null>> = {
  kind: 'inferredKind',
  name: 'inferredName',
  role: 'inferredRole',
  meaning: null,
  currency: 'inferredCurrency',
  scale: 'inferredScale',
}

const ofReferences: Readonly<Record<ReferencePart, TextKey>> = {
  date: 'inferredDate',
  period: 'inferredPeriod',
  issuer: 'inferredIssuer',
  filings: 'inferredFilings',
}

/** One line for a date: a neighbour that gives the day gives all that is left out. */
function ofDate(inferred: readonly DatePart[]): TextKey[] {
  if (inferred.length === 0) return []
  if (inferred.includes('day')) return ['inferredDay']
  return [inferred.includes('month') ? 'inferredMonth' : 'inferredYear']
}

function ofReference({ inferred, references }: ReferenceCardModel): TextKey[] {
  const isOwn = references.every(({ issuer }) => issuer === null)
  return inferred.map((part) => (part === 'issuer' && isOwn ? 'inferredOwn' : ofReferences[part]))
}

/** The texts that say what of a mention its own words leave out. */
export function inferredKeys(model: CardModel): readonly TextKey[] {
  if (model.kind === 'date') return ofDate(model.inferred)
  if (model.kind === 'period') return model.inferred.map((part) => ofPeriods[part])
  if (model.kind === 'reference') return ofReference(model)
  return model.inferred.flatMap((part) => ofEntities[part] ?? [])
}
