import type { Span } from '../text/span'

/** What an entity is. An amount is money with a currency, a percentage a share of a hundred; a law may be a rule or a citation of one. */
export const entityTypes = [
  'company',
  'person',
  'organisation',
  'law',
  'amount',
  'percentage',
  'stockCode',
  'definedTerm',
] as const
export type EntityType = (typeof entityTypes)[number]

/** Every kind of mention, in the order in which a reader is shown them. */
export const mentionKinds = ['reference', 'date', 'period', ...entityTypes] as const
export type MentionKind = (typeof mentionKinds)[number]

/** What a date is the date of, where the words beside it say so. */
export type DateRole =
  | 'document date'
  | 'reference'
  | 'period end'
  | 'agreement'
  | 'board meeting'
  | 'record date'
  | 'book closure from'
  | 'book closure to'
  | 'ex-date'
  | 'trading begins'
  | 'trading ends'
  | 'acceptance'
  | 'payment'
  | 'last day for transfers'
  | 'latest practicable date'
  | 'general meeting'
  | 'despatch'
  | 'long stop'
  | 'effective'
  | 'expected'

/** Parts of a date that its own words leave out and a neighbour gives: "24 and 31 May 2018". */
export type DatePart = 'year' | 'month' | 'day'

/** Parts of a period that its own words leave out: "the six months ended 30 June 2018 and 2017". */
export type PeriodPart = 'year' | 'months' | 'lastDay'

/**
 * What words on prior filings do not say themselves. `date`, `period`: the whole of it; `issuer`: nobody is named, or by a term; `filings`:
 * a term stands for them.
 */
export type ReferencePart = 'date' | 'period' | 'issuer' | 'filings'

/**
 * What the name of an entity does not say itself. `kind`: what it is (a person without honorific, by the list of directors it stands in);
 * `name`: the whole of its name; `role`: the office, by the list; `meaning`: what a term stands for; `currency`, `scale`: those of an
 * amount beside it, or the currency of the place for plain dollars.
 */
export type EntityPart = 'kind' | 'name' | 'role' | 'meaning' | 'currency' | 'scale'

/** Nothing is inferred: the words state it all. */
export const stated: readonly never[] = []

interface MentionBase<Part> extends Span {
  /** The recogniser or refiner that found it, by its path below core/analysis: "dates/en-long-date". */
  readonly by: string
  /** What its own words do not state, but their surroundings or another place of the text; empty where they state all. */
  readonly inferred: readonly Part[]
}

/** A full calendar date. */
export interface DateMention extends MentionBase<DatePart> {
  readonly kind: 'date'
  /** "2018-03-13" */
  readonly iso: string
  readonly role: DateRole | null
}

/** A half or a quarter of a year, or its first so many months: "9M" is that of "9M2024" and 首九個月. */
export type YearPart = 'H1' | 'H2' | 'Q1' | 'Q2' | 'Q3' | 'Q4' | `${2 | 4 | 5 | 7 | 8 | 9 | 10 | 11}M`

/**
 * A stretch of time that accounts are drawn up for: "FY2024", "six months ended 30 June 2018", "1H2025", 二零二五年上半年. Words that name
 * several ("the two years ended 31 December 2023") are a mention for each, the earlier first where the very same words name them.
 */
export interface PeriodMention extends MentionBase<PeriodPart> {
  readonly kind: 'period'
  /** The year that it ends in. "FY2024" need not be a calendar year. */
  readonly year: number
  /** Its length; null where the words do not say ("the period ended 30 April 2020"). */
  readonly months: number | null
  /** Which half or quarter of the year it is, where it is named so. */
  readonly part: YearPart | null
  /** Its first day as ISO, where the words give it ("the period from 1 January 2024 to 30 June 2024"). */
  readonly firstDay: string | null
  /** Its last day as ISO, where the words give it. */
  readonly lastDay: string | null
}

/**
 * Words that name one or several prior filings. `citation`: the date (or, undated, the noun) by which one filing is cited;
 * `noun`: the words that say what is cited ("the voluntary announcements of the Company"); `alias`: a defined term standing for them.
 */
export interface ReferenceMention extends MentionBase<ReferencePart> {
  readonly kind: 'reference'
  readonly use: 'citation' | 'noun' | 'alias'
  /** `id`s of Analysis.references, in the order of the text. Never empty. */
  readonly references: readonly number[]
}

/** Words that name an entity. `definition`: the place where a defined term is defined; `use`: a later place of a defined term. */
export interface EntityMention extends MentionBase<EntityPart> {
  readonly kind: EntityType
  readonly use: 'name' | 'definition' | 'use'
  /** The `id` of Analysis.entities. */
  readonly entity: number
}

export type Mention = DateMention | PeriodMention | ReferenceMention | EntityMention
