import type { Span } from '../../core/text/span'
import type { Edge } from './page-edges'

/** A head or foot comes back on so many pages at least. */
const fewest = 3

/** A page's heads and feet and where its text begins in the source. */
export interface EdgedPage {
  /** Its number, from 0 on. */
  readonly page: number
  readonly start: number
  readonly edges: readonly Edge[]
}

/** What tells which other lines an edge is like: its words, or for a number alone how far it is from the page's. */
function keyOf({ template, number }: Edge, page: number): string {
  return /\p{L}/u.test(template) ? template : `${template} ${(number ?? 0) - page}`
}

/** The spans of a source that are page furniture: heads and feet that come back, and numbers that count its pages. In order. */
export function findFurniture(pages: readonly EdgedPage[]): Span[] {
  const counts = new Map<string, number>()
  const keys = pages.map(({ page, edges }) => edges.map((edge) => keyOf(edge, page)))
  for (const key of keys.flatMap((ofPage) => [...new Set(ofPage)]))
    counts.set(key, (counts.get(key) ?? 0) + 1)
  return pages
    .flatMap(({ start, edges }, i) =>
      edges
        .filter((_, k) => (counts.get(keys[i]?.[k] ?? '') ?? 0) >= fewest)
        .flatMap((edge) => edge.spans.map((span) => ({ start: start + span.start, end: start + span.end }))),
    )
    .sort((a, b) => a.start - b.start)
}
