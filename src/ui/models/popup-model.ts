import type { SearchHit, SearchHitKind, SearchResult } from '../../core/annotation/search'

/** What a search found, and for which query. */
export interface Found extends SearchResult {
  readonly query: string
}

/** Hits of one kind, the best first. */
export interface HitGroup {
  readonly kind: SearchHitKind
  readonly hits: readonly SearchHit[]
}

/** The order in which the popup shows the kinds. */
const order: readonly SearchHitKind[] = ['stock', 'note', 'filing']

/** Puts hits of one kind together, in the order in which the popup shows them; a kind without hits is left out. */
export const groupHits = (hits: readonly SearchHit[]): HitGroup[] =>
  order
    .map((kind) => ({ kind, hits: hits.filter((hit) => hit.kind === kind) }))
    .filter((group) => group.hits.length > 0)

/** Names one hit among all. */
export const hitKey = (hit: Pick<SearchHit, 'kind' | 'id'>): string => `${hit.kind}:${hit.id}`

/**
 * Where the choice in a list of `count` goes when a key is pressed: round at the ends; null where the key does not move it, or
 * there is nothing to choose.
 */
export function moveChoice(key: string, at: number, count: number): number | null {
  if (count === 0) return null
  if (key === 'ArrowDown') return (at + 1) % count
  if (key === 'ArrowUp') return (at - 1 + count) % count
  if (key === 'PageDown') return Math.min(at + 8, count - 1)
  if (key === 'PageUp') return Math.max(at - 8, 0)
  return null
}
