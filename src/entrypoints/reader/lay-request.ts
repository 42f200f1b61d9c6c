/** How a page is asked of pdf.js' worker that is to be put in order there: pdf.js' own request for its text, and the page's box. */
export interface LayRequest {
  readonly pageId: number
  readonly pageIndex: number
  readonly includeMarkedContent: boolean
  readonly disableNormalization: boolean
  /** Left, bottom, right, top. */
  readonly view: readonly number[]
}
