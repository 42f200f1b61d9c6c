import type { FilingReading } from '../core/annotation/filing-reading'
import type { FilingRecord } from '../core/annotation/filing'
import type { Fingerprint } from '../core/annotation/fingerprint'
import type { Note } from '../core/annotation/note'
import type { StockIdentity } from '../core/annotation/ports'
import type { FilingIndex, Tie } from '../core/annotation/relatives'
import type { WatchedStock } from '../core/annotation/watched-stock'

/** What a searchable row bears besides its record: see folded-text.ts. */
interface Folded {
  folded: string
}

/** Rows of the tables as they lie on disk. */
export type NoteRow = Note & Folded
export type FilingRow = FilingRecord & Folded
export type WatchRow = WatchedStock & Folded
export type StockRow = StockIdentity & { readonly lookedUpAt: number }
export type ReadingRow = FilingReading

/** Contents that a filing was seen with, last at `seenAt`, ms since 1970. */
export interface CopyRow {
  readonly filingId: string
  readonly fingerprint: Fingerprint
  readonly seenAt: number
}

/** What the reader says of two filings. */
export interface TieRow {
  /** Both ids in their order, with a space between. */
  readonly key: string
  readonly filingIds: readonly string[]
  readonly tie: Tie
  readonly at: number
}

/** An index page, and the ids of its parts once more, to be found by. */
export type IndexRow = FilingIndex & { readonly partIds: readonly string[] }

/** A row without what only the search needs. */
export function withoutFolded<Row extends Folded>(row: Row): Omit<Row, 'folded'> {
  const record: Omit<Row, 'folded'> & Partial<Folded> = { ...row }
  delete record.folded
  return record
}
