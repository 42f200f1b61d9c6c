import type { StopSignal } from '../analysis/analyser'
import type { Span } from '../text/span'
import type { FilingRecord } from './filing'
import type { Note } from './note'
import type { WatchedStock } from './watched-stock'

/** The kinds of things that a search finds. */
export type SearchHitKind = 'note' | 'filing' | 'stock'

/** One thing found. Every span lies in its own string, in UTF-16 offsets, in order and without overlaps. */
export interface SearchHit {
  readonly kind: SearchHitKind
  /** The note's or the filing's id, or the stock's code. */
  readonly id: string
  /** The title of the filing (for a note: of the filing it belongs to), or the stock's name. */
  readonly title: string
  /** Where the words were found in `title`, if they were. */
  readonly titleMatches?: readonly Span[]
  /** Some words around the first match, at most 200 characters; may be empty. */
  readonly snippet: string
  /** Where the words were found in `snippet`. */
  readonly matches: readonly Span[]
  /** Which of the filing's facts the words were found in that are written in the reader's own language, so without a span. */
  readonly facts?: readonly ('kind' | 'date')[]
  /** The filing found, or the filing that the note belongs to where it is known. */
  readonly filing?: FilingRecord
  readonly note?: Note
  readonly stock?: WatchedStock
}

/** What a search found: the best hits first, and how many there are in all. */
export interface SearchResult {
  readonly hits: readonly SearchHit[]
  readonly total: number
}

/** Search over notes, filings opened and the watchlist. */
export interface SearchPort {
  /**
   * Everything in which each word of `query` occurs; words between double quotes stay together. An empty query finds nothing.
   * `limit` is the most hits of each kind (30), so that none crowds out another. Rejects with the signal's reason once it is aborted, with a StoreError otherwise.
   */
  search(
    query: string,
    options?: { readonly limit?: number; readonly signal?: StopSignal },
  ): Promise<SearchResult>
}
