import type { FilingReading } from './filing-reading'
import type { FilingRecord } from './filing'
import type { Note } from './note'

/**
 * What another version is to a filing: its `twin` in the other language, the same text in another `format` (HTML beside PDF), or a `copy`
 * with the very same contents at another address.
 */
export type VersionKind = 'twin' | 'format' | 'copy'

/** Another version of a filing, with the reader's notes on it. */
export interface Version {
  readonly kind: VersionKind
  /** Whether the reader tied the two, or what is known of them. */
  readonly by: 'reader' | 'evidence'
  readonly filing: FilingRecord
  readonly notes: readonly Note[]
}

/** One of the files of a filing that was issued in several, as its index page lists it. */
export interface IndexPart {
  readonly id: string
  readonly url: string
  /** "Chairman's statement". */
  readonly title: string
}

/** The index page of a filing that was issued in several files. Its parts stand in its order. */
export interface FilingIndex {
  readonly id: string
  readonly url: string
  readonly title: string | null
  readonly parts: readonly IndexPart[]
}

/** A part with what this machine knows of it. */
export interface KnownPart extends IndexPart {
  /** When the reader opened it last, ms since 1970; null where that was never. */
  readonly openedAt: number | null
  readonly notes: readonly Note[]
  /** Null where it was never read. */
  readonly reading: FilingReading | null
}

/** The filing in several files that a filing is the index page or a part of. */
export interface PartedFiling extends Omit<FilingIndex, 'parts'> {
  readonly parts: readonly KnownPart[]
}

/** Everything on this machine that belongs to a filing besides itself. */
export interface Relatives {
  readonly versions: readonly Version[]
  /** Filings that the reader may tie to it: of its stock and its days, in the other language or another format. */
  readonly candidates: readonly FilingRecord[]
  readonly parted: PartedFiling | null
}

/** What is said of two filings by the reader: that they are versions of one, or that they are not. */
export type Tie = 'together' | 'apart'

/** What is known of a filing's contents before it was opened now. */
export interface CopyHistory {
  /** When other contents were last seen at its address, ms since 1970; null where there never were any. */
  readonly otherSeenAt: number | null
  /** Whether these contents are seen for the first time. */
  readonly isNew: boolean
}
