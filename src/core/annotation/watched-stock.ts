/** A stock on the reader's watchlist. */
export interface WatchedStock {
  /** Padded to five digits. */
  readonly code: string
  readonly name: { readonly en: string | null; readonly zh: string | null }
  /** When it was starred, ms since 1970. */
  readonly addedAt: number
  /** Its place in the list: smaller first. */
  readonly order: number
}
