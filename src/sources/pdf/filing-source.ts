import type { Span } from '../../core/text/span'
import { findFurniture, type EdgedPage } from './find-furniture'
import type { PageLayout, PagePlaces } from './page-layout'

/** A page's place in a filing's source. */
export interface PlacedPage {
  /** Its number, from 0 on. */
  readonly page: number
  /** Where its text starts in the source. */
  readonly start: number
  /** Length of its text. */
  readonly length: number
  readonly layout: PagePlaces
}

/** The text of a filing's pages as one source, with a form feed between two pages. */
export interface FilingSource {
  readonly source: string
  /** Where running heads, feet and page numbers stand, in order. */
  readonly furniture: readonly Span[]
  readonly pages: readonly PlacedPage[]
}

/** What parts two pages in the source: a form feed. */
const pageBreak = '\f'

/** Puts pages together, which are in the order of the filing. */
export function filingSource(
  pages: readonly { readonly page: number; readonly layout: PageLayout }[],
): FilingSource {
  let start = 0
  const edged: EdgedPage[] = []
  const placed = pages.map(({ page, layout: { text, edges, items, starts, lengths, tops } }): PlacedPage => {
    const place = { page, start, length: text.length, layout: { items, starts, lengths, tops } }
    edged.push({ page, start, edges })
    start += text.length + pageBreak.length
    return place
  })
  return {
    source: pages.map((page) => page.layout.text).join(pageBreak),
    furniture: findFurniture(edged),
    pages: placed,
  }
}
