import type { Span } from '../core/text/span'
import type { TextDocument } from '../core/text/text-document'
import type { Located } from '../highlight/located'

/** A filing's text together with where it stands on the page: an HTML page now, the pages of a PDF alike. */
export interface PageText extends Located {
  readonly document: TextDocument
  /** The span of the source that a range of the page covers; null where it covers none of the text. */
  spanOf(range: AbstractRange): Span | null
}

/** Where a session gets its text from, and hears of changes to it. */
export interface TextFeed {
  /** Reads the text in steps of a few milliseconds. */
  read(): Generator<void, PageText>
  /** Tells of each later state of a text that changes or grows, until the signal is aborted. */
  follow(onChange: (text: PageText) => void, signal: AbortSignal): void
  /** The span of the source that is before the reader; null where nothing of it is. */
  visible(text: PageText): Span | null
}
