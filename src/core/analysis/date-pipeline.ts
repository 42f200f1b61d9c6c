import { daysBelowYears } from './dates/days-below-years'
import { enColumnDates } from './dates/en-column-dates'
import { enLongDate } from './dates/en-long-date'
import { enSharedYear } from './dates/en-shared-year'
import { enTornDate } from './dates/en-torn-date'
import { enUsDate } from './dates/en-us-date'
import { enWeekdayDate } from './dates/en-weekday-date'
import { numericDate } from './dates/numeric-date'
import { zhColumnDates } from './dates/zh-column-dates'
import { zhCutDates } from './dates/zh-cut-dates'
import { zhDate } from './dates/zh-date'
import { zhSharedYear } from './dates/zh-shared-year'
import { zhWeekdayDate } from './dates/zh-weekday-date'
import type { Recogniser } from './recogniser'

/** The first part of the pipeline, by itself as it is started by itself (dates-in-focus.ts): the recognisers of dates, in their order. */
export const dateRecognisers: readonly Recogniser[] = [
  enColumnDates,
  enLongDate,
  enUsDate,
  enSharedYear,
  enTornDate,
  numericDate,
  zhColumnDates,
  zhDate,
  zhCutDates,
  zhSharedYear,
  enWeekdayDate,
  zhWeekdayDate,
  daysBelowYears,
]
