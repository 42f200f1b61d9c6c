import type { CalendarDate } from '../calendar/calendar-date'
import type { Span } from '../text/span'
import type { FilingKind } from './analysis'
import type {
  DatePart,
  DateRole,
  EntityPart,
  EntityType,
  PeriodPart,
  ReferencePart,
  YearPart,
} from './mention'

/** What recognisers find: as mentions, but with offsets into the chunk of normalised text that they were given, and without ids. */
interface FindingBase extends Span {
  /** The `name` of the recogniser. */
  readonly by: string
}

export interface DateFinding extends FindingBase {
  readonly kind: 'date'
  readonly date: CalendarDate
  readonly role: DateRole | null
  /** See DateMention. */
  readonly inferred: readonly DatePart[]
}

/** See PeriodMention. */
export interface PeriodFinding extends FindingBase {
  readonly kind: 'period'
  readonly year: number
  readonly months: number | null
  readonly part: YearPart | null
  readonly firstDay: string | null
  readonly lastDay: string | null
  /** What its words do not state; nothing where it is left out. */
  readonly inferred?: readonly PeriodPart[] | undefined
}

export interface EntityFinding extends FindingBase {
  readonly kind: EntityType
  readonly use: 'name' | 'definition' | 'use'
  /** The name itself: without footnote marks, honorifics, quotes and article. */
  readonly name: string
  /** The name of the same thing in the other language beside it ("… Co., Ltd.* (南京…公司)"). */
  readonly pairName?: string | undefined
  readonly role?: string | undefined
  readonly meaning?: string | undefined
  /** The value of a percentage: 12.5 of "12.5%". */
  readonly percent?: number | undefined
  readonly money?: { readonly value: number; readonly currency: string } | undefined
  /** What its words do not state; nothing where it is left out. */
  readonly inferred?: readonly EntityPart[] | undefined
}

export interface ReferenceFinding extends FindingBase {
  readonly kind: 'reference'
  /** The span is that of the date; undated, of the noun. `nounSpan` is that of the words that say what is cited. */
  readonly filing: FilingKind
  readonly noun: string
  readonly nounSpan: Span
  readonly date: string | null
  readonly period: string | null
  readonly issuer: string
  /** A bare name in the issuer's place, which the whole text may show to be a company's term ("港星" for 港星控股有限公司). */
  readonly issuerTerm?: string | undefined
  /** Whether nothing is cited unless that name is a company's: "Harbour announced on …". */
  readonly onlyOfCompany?: boolean | undefined
  readonly alias: string | null
  /** Where the alias is defined, quotes left out. */
  readonly aliasSpan: Span | null
  readonly subject: string | null
  /** What its words do not state; nothing where it is left out. */
  readonly inferred?: readonly ReferencePart[] | undefined
}

export type Finding = DateFinding | PeriodFinding | EntityFinding | ReferenceFinding

/**
 * One way to find one kind of thing. It reads a chunk: whole paragraphs of normalised text, at most some hundred thousand characters (text/chunks.ts), so it
 * may look at everything in `text` but nothing beyond. `found` is what the recognisers before it in the pipeline found in the same
 * chunk, in the order of the text. It yields nothing where it is not sure. Linear in the length of the text, whatever the text;
 * what takes time is done only where anchors stand (anchors.ts). One that goes over thousands of places returns a list: a loop in a generator
 * is told of each place by a call.
 */
export interface Recogniser {
  readonly name: string
  /** 'han': what it finds has Han characters, so that it is not asked about a chunk without any. */
  readonly only?: 'han'
  find(text: string, found: readonly Finding[]): Iterable<Finding>
}
