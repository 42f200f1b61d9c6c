import type { Span } from '../text/span'
import type { FilingRecord } from './filing'
import type { Note } from './note'
import type { WatchedStock } from './watched-stock'

/** One result of a search. The field named by `kind` is there; a note's hit also bears its filing where that is known. */
export interface SearchHit {
  readonly kind: 'note' | 'filing' | 'stock'
  /** The id of the note or filing, or the stock's code. */
  readonly id: string
  readonly title: string
  /** The piece of text that was found, at most some 200 characters. */
  readonly snippet: string
  /** What matched, as spans of `snippet`, in its order. */
  readonly matches: readonly Span[]
  readonly filing?: FilingRecord
  readonly note?: Note
  readonly stock?: WatchedStock
}
