/** W3C Web Annotation TextQuoteSelector, over the normalised text of a filing. `prefix` and `suffix` hold up to 48 characters. */
export interface TextQuoteSelector {
  readonly type: 'TextQuoteSelector'
  readonly exact: string
  readonly prefix: string
  readonly suffix: string
}

/** W3C Web Annotation TextPositionSelector: UTF-16 offsets into the normalised text as it was when the note was made. */
export interface TextPositionSelector {
  readonly type: 'TextPositionSelector'
  readonly start: number
  readonly end: number
}

/** The two ways to find a note's place again: the words decide, the position chooses between equal words. */
export interface TextTarget {
  readonly quote: TextQuoteSelector
  readonly position: TextPositionSelector
}
