import type { Span } from '../core/text/span'
import type { NormalisedDocument } from '../core/text/create-text-document'
import type { Located } from '../highlight/located'

/** A filing's text together with where it stands on the page: an HTML page, the pages of a PDF alike. */
export interface PageText extends Located {
  readonly document: NormalisedDocument
  /** Whether this is all of the text; of a long filing a part of it comes first, with offsets of its own. */
  readonly isWhole: boolean
  /** The span of the source that a range of the page covers; null where it covers none of the text. */
  spanOf(range: AbstractRange): Span | null
  /** The page that words stand on, from 1, and where a page starts in the source; only of texts that have pages. */
  pageOf?(span: Span): number | null
  startOf?(page: number): number | null
  /** Scrolls to words that may not be laid out yet; only of texts that are laid out piece by piece, or in a scroller of their own. */
  reveal?(span: Span): void
}

/** Where a session gets its text from, and hears of changes to it. */
export interface TextFeed {
  /** Reads the text without holding up the page; resolves to the first state that is worth showing. */
  read(signal: AbortSignal): Promise<PageText>
  /**
   * Tells of each later state of a text that changes or grows, until the signal is aborted. Rejects where the rest of a text of which a
   * part was read cannot be read.
   */
  follow(onChange: (text: PageText) => void, signal: AbortSignal): Promise<void>
  /** The span of the source that is before the reader; null where nothing of it is, or nothing that was not shown before. */
  visible(text: PageText): Span | null
  /** Tells that words of an unchanged text came into the page, left it or stand in other nodes; only of texts of which this happens. */
  onMoved?(listener: () => void, signal: AbortSignal): void
}
