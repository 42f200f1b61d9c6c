import { enLongDate } from './dates/en-long-date'
import { enSharedYear } from './dates/en-shared-year'
import { enUsDate } from './dates/en-us-date'
import { numericDate } from './dates/numeric-date'
import { zhDate } from './dates/zh-date'
import { zhSharedYear } from './dates/zh-shared-year'
import { enAnnounced } from './references/en-announced'
import { enDated } from './references/en-dated'
import { zhDated } from './references/zh-dated'
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
  zhDated,
]

/** Every refiner, in the order in which they work on the whole text once all chunks are read. */
export const refiners: readonly Refiner[] = []
