import type { Span } from './span'

/**
 * A filing's text in two spellings and the way between them.
 *
 * `source` is the text as the page or the file has it, with every space, line break and odd code point; it is the text that offsets
 * outside of core/analysis speak of. `text` is the same text normalised for reading: NFKC, CJK radicals as Han characters, no spaces
 * between Han characters, lines of one paragraph joined, page furniture left out. In `text` a "\n" is a boundary that no name,
 * sentence or date crosses: the end of a paragraph, a title line, a table cell or a signature line.
 */
export interface TextDocument {
  readonly source: string
  readonly text: string
  /** The shortest span of `source` that the code units of `span` (in `text`) came from. An empty span stays empty. */
  toSource(span: Span): Span
  /** The span of `text` that `span` (in `source`) became; empty where all of it was left out. */
  toText(span: Span): Span
}
