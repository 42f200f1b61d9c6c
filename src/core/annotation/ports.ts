import type { FilingReading } from './filing-reading'
import type { FilingRecord } from './filing'
import type { Fingerprint } from './fingerprint'
import type { Jump } from './jump'
import type { Note } from './note'
import type { CopyHistory, FilingIndex, Relatives, Tie } from './relatives'
import type { WatchedStock } from './watched-stock'

/** The reader's notes. */
export interface NotePort {
  /** The notes of one filing, oldest first, without the deleted ones. */
  forFiling(filingId: string): Promise<Note[]>
  /** Writes a note whole, new or changed. Resolves once it is on disk; rejects with a StoreError otherwise. */
  save(note: Note): Promise<void>
  /** Marks a note deleted; `restore` brings it back. */
  remove(id: string): Promise<void>
  restore(id: string): Promise<void>
}

/** The filings that this machine knows of: opened, or seen in a result list. */
export interface FilingPort {
  get(id: string): Promise<FilingRecord | null>
  /** Adds what is known of filings to what is stored of them: a null never overwrites a value. */
  merge(filings: readonly FilingRecord[]): Promise<void>
  /** Known filings of any of the stock codes, issued or released from `from` to `to` (ISO days, inclusive). */
  issued(stockCodes: readonly string[], from: string, to: string): Promise<FilingRecord[]>
}

/** What filings are to each other: versions of one, parts of one, the same contents at two addresses. */
export interface RelativesPort {
  of(filingId: string): Promise<Relatives>
  /** Keeps what was read in a filing, in place of what was read in it before. */
  keepReading(reading: FilingReading): Promise<void>
  keepIndex(index: FilingIndex): Promise<void>
  /** A filing was seen with these contents. Notes made on a file of the reader's own with the same bytes become notes on it. */
  sawContents(filingId: string, fingerprint: Fingerprint): Promise<CopyHistory>
  /** The filing that was seen with these contents first; null where none was. */
  withContents(fingerprint: Fingerprint): Promise<FilingRecord | null>
  /** Says that two filings are versions of one, or that they are not; null takes back what was said. Returns what was said before. */
  tie(one: string, other: string, tie: Tie | null): Promise<Tie | null>
}

/** The stock watchlist. */
export interface WatchPort {
  list(): Promise<WatchedStock[]>
  add(stock: Pick<WatchedStock, 'code' | 'name'>): Promise<void>
  /** Takes a stock off the list and returns it, for `restore`; null where it was not on it. */
  remove(code: string): Promise<WatchedStock | null>
  restore(stock: WatchedStock): Promise<void>
}

/** HKEXnews' internal numbers of stocks, kept once looked up. */
export interface StockPort {
  /** The stored number of a code, without any request; null where it was never looked up. */
  known(code: string): Promise<StockIdentity | null>
  /** Asks HKEXnews once, only on the reader's click, and keeps the answer. */
  lookUp(code: string): Promise<StockIdentity | null>
}

/** Pages of HKEXnews. */
export interface SitePort {
  /** Opens a page of HKEXnews in a new tab; rejects any other address. */
  open(url: string): Promise<void>
  /** Opens a filing, in the tab where it is on show or in a new one, at a place in its text. */
  openAt(filing: Pick<FilingRecord, 'id' | 'url'>, jump: Jump | null): Promise<void>
}

/** A stock as HKEXnews knows it: `stockId` is the site's own number, not the code. */
export interface StockIdentity {
  readonly code: string
  readonly stockId: number
  readonly name: string
  /** False for a code that is no longer listed. */
  readonly active: boolean
}

/** What changed in the store, and for which filing or stock; listeners read again what they show. */
export interface StoreChange {
  readonly what: 'notes' | 'filings' | 'watchlist'
  /** Filing ids or stock codes. */
  readonly ids: readonly string[]
}

/** Why the store could not do what it was asked. */
export type StoreFault = 'blocked' | 'full' | 'unavailable' | 'newer' | 'invalid'

/** A failure of the store that the reader is told about. */
export class StoreError extends Error {
  override readonly name = 'StoreError'
  constructor(
    readonly fault: StoreFault,
    message: string,
  ) {
    super(message)
  }
}

/** A note could not be stored yet, for the reason `cause`; it waits on this machine and will be. */
export class NoteWaitsError extends Error {
  override readonly name = 'NoteWaitsError'
  constructor(override readonly cause: unknown) {
    super('the note waits to be stored')
  }
}
