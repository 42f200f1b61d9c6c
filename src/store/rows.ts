import type { FilingRecord } from '../core/annotation/filing'
import type { Note } from '../core/annotation/note'
import type { StockIdentity } from '../core/annotation/ports'
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

/** A row without what only the search needs. */
export function withoutFolded<Row extends Folded>(row: Row): Omit<Row, 'folded'> {
  const record: Omit<Row, 'folded'> & Partial<Folded> = { ...row }
  delete record.folded
  return record
}
