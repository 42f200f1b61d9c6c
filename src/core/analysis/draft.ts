import type { Span } from '../text/span'
import type { FilingFacts } from './analysis'
import type { Finding } from './recogniser'
import type { FilingKey } from './references/filing-key'

/** A later place of a term that stands for prior filings: "the Previous Announcements", 該等公告. */
export interface AliasUse extends Span {
  readonly by: string
  /** Whether the term is defined here; elsewhere what it stands for is inferred from there. */
  readonly isDefinition: boolean
  /** The filings meant, by their keys. Never empty. */
  readonly filings: readonly FilingKey[]
}

/** What is known of a whole text while refiners work on it. All offsets are into `text`, the normalised text of the document. */
export interface Draft {
  readonly text: string
  /** In the order of the text (bySpan). */
  readonly findings: readonly Finding[]
  /** In the order of the text (bySpan). */
  readonly aliasUses: readonly AliasUse[]
  readonly facts: FilingFacts
  /** Where words may begin with a capital or a figure (see capitalsIn), in order. */
  readonly capitals: Uint32Array
}

/**
 * One improvement of a draft that needs the whole text. It returns a new draft and leaves the given one as it is; findings stay in
 * the order of the text. One that takes more than a few milliseconds for a text of a megabyte works in steps. Entities are told apart by their type and `name`, exactly compared (and sums of money by their value too): a refiner that knows two names to be
 * one and the same gives both findings the same `name`.
 */
export interface Refiner {
  readonly name: string
  refine(draft: Draft): Draft | Generator<void, Draft>
}

/** The facts of a text of which nothing is known yet. */
export const noFacts: FilingFacts = {
  isFiling: false,
  language: 'en',
  stockCodes: [],
  issuer: { en: null, zh: null },
  date: null,
  kind: null,
  title: null,
  incorporation: null,
  signatories: [],
  board: [],
  at: {},
  sources: {},
}
