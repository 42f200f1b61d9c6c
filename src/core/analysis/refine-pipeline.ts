import { boardFacts } from './refine/board-facts'
import { aliasUses } from './refine/alias-uses'
import { collectiveTerms } from './refine/collective-terms'
import { dateRoles } from './refine/date-roles'
import { ownIssuer } from './refine/own-issuer'
import { priorOnly } from './refine/prior-only'
import { filingFacts } from './refine/filing-facts'
import { personRoles } from './refine/person-roles'
import { settledEntities } from './refine/settled-entities'
import { termMeanings } from './refine/term-meanings'
import { termUses } from './refine/term-uses'
import type { Refiner } from './draft'

/** Every refiner, in the order in which they work on the whole text once all chunks are read. */
export const refiners: readonly Refiner[] = [
  filingFacts,
  settledEntities,
  personRoles,
  boardFacts,
  termMeanings,
  termUses,
  ownIssuer,
  priorOnly,
  collectiveTerms,
  aliasUses,
  dateRoles,
]
