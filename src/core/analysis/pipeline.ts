import { enLongDate } from './dates/en-long-date'
import { enSharedYear } from './dates/en-shared-year'
import { enUsDate } from './dates/en-us-date'
import { numericDate } from './dates/numeric-date'
import { zhDate } from './dates/zh-date'
import { zhSharedYear } from './dates/zh-shared-year'
import { enAnnounced } from './references/en-announced'
import { enDated } from './references/en-dated'
import { enPeriodReport } from './references/en-period-report'
import { zhDated } from './references/zh-dated'
import { zhPeriodReport } from './references/zh-period-report'
import { aliasUses } from './refine/alias-uses'
import { dateRoles } from './refine/date-roles'
import { ownIssuer } from './refine/own-issuer'
import { priorOnly } from './refine/prior-only'
import type { Refiner } from './draft'
import type { Recogniser } from './recogniser'

/** Every recogniser, in the order in which they read a chunk: later ones see what earlier ones found. */
export const recognisers: readonly Recogniser[] = [
  enLongDate,
  enUsDate,
  enSharedYear,
  numericDate,
  zhDate,
  zhSharedYear,
  enDated,
  enAnnounced,
  enPeriodReport,
  zhDated,
  zhPeriodReport,
]

/** Every refiner, in the order in which they work on the whole text once all chunks are read. */
export const refiners: readonly Refiner[] = [ownIssuer, priorOnly, aliasUses, dateRoles]
