import type { Span } from '../text/span'
import type { EntityType, Mention, ReferencePart } from './mention'

/** What kind of document a reference names. */
export const filingKinds = [
  'announcement',
  'circular',
  'prospectus',
  'annual report',
  'interim report',
  'quarterly report',
  'notice',
  'report',
  'other',
] as const
export type FilingKind = (typeof filingKinds)[number]

/** One prior filing that the text names, however often it does. */
export interface FilingReference extends Span {
  /** Its place in Analysis.references. */
  readonly id: number
  readonly kind: FilingKind
  /** The noun as written, without article: "voluntary announcements", "聯合公告". */
  readonly noun: string
  /** The issue date as ISO, or null where the text gives none. */
  readonly date: string | null
  /** "2018" or "2018-06-30" where a report or an announcement of results is named by its period, else null. */
  readonly period: string | null
  /** "self", also where others issued it together with the issuer, or the other issuer's name as written: of several, "A and B". */
  readonly issuer: string
  /** The term defined for it, without quotes and article, or null. */
  readonly alias: string | null
  /** What it was about, in the text's own words ("in relation to …"), at most 200 characters; null where nothing says so. */
  readonly subject: string | null
  readonly by: string
  /** What no citation of it states. */
  readonly inferred: readonly ReferencePart[]
}

/** One named thing, however often it occurs. */
export interface Entity {
  /** Its place in Analysis.entities. */
  readonly id: number
  readonly type: EntityType
  /** As written at its first full mention: spaces collapsed, footnote marks gone, people without honorific. */
  readonly name: string
  /** The `id` of the same thing's name in the other language, where the text ties the two together, else null. */
  readonly pair: number | null
  /** A person's or party's role as written ("Chairman", "執行董事"), else null. */
  readonly role: string | null
  /** For a defined term, what it stands for, in the text's own words, at most 200 characters; else null. */
  readonly meaning: string | null
  /** For an amount: its value in whole currency units and the ISO 4217 code. */
  readonly money: { readonly value: number; readonly currency: string } | null
  /** For a percentage: its value, 12.5 of "12.5%"; negative for a loss in brackets. */
  readonly percent?: number
}

/** Languages of a filing's text: English, Chinese, or both in one document. */
export type FilingLanguage = 'en' | 'zh' | 'bilingual'

/** How something was found: which part of the engine told it, and whether it is inferred rather than stated as such. */
export interface FactSource {
  readonly by: string
  readonly inferred: boolean
}

/** What a filing says of itself, one by one. */
export type FactName =
  | 'language'
  | 'stockCodes'
  | 'issuerEn'
  | 'issuerZh'
  | 'date'
  | 'kind'
  | 'title'
  | 'incorporation'
  | 'signatories'
  | 'board'

/** What a filing says of itself. `at` holds, for each fact that stands in the text, where it stands first. */
export interface FilingFacts {
  /** Whether the text bears the marks of an HKEX filing: its disclaimer or a stock code line. */
  readonly isFiling: boolean
  readonly language: FilingLanguage
  /** Padded to five digits, in the order of the text. */
  readonly stockCodes: readonly string[]
  readonly issuer: { readonly en: string | null; readonly zh: string | null }
  /** ISO date of the sign-off ("Hong Kong, 13 March 2018"), else null. */
  readonly date: string | null
  /** "voluntary announcement", "poll results", "circular"…; null where the title does not say. */
  readonly kind: string | null
  readonly title: string | null
  /** Where the issuer is incorporated, as written: "the Cayman Islands", 百慕達; else null. */
  readonly incorporation: string | null
  /** Who signs it, with the office where it is stated. */
  readonly signatories: readonly { readonly name: string; readonly role: string | null }[]
  /** The directors whom it names, by office, both as written. */
  readonly board: readonly { readonly role: string; readonly people: readonly string[] }[]
  readonly at: Readonly<
    Partial<Record<'stockCode' | 'issuerEn' | 'issuerZh' | 'date' | 'title' | 'incorporation', Span>>
  >
  /** How each fact that is not null or empty was found. */
  readonly sources: Readonly<Partial<Record<FactName, FactSource>>>
}

/**
 * All that was read in a text. Every span is in the document's `source`. Mentions are in the order of the text, the longer first
 * where two start together; they may overlap (a date within a reference). JSON-safe.
 */
export interface Analysis {
  readonly facts: FilingFacts
  readonly mentions: readonly Mention[]
  readonly references: readonly FilingReference[]
  readonly entities: readonly Entity[]
}
