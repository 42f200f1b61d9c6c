import { useState } from 'preact/hooks'
import type { SearchHit } from '../../core/annotation/search'
import { hitKey, moveChoice } from '../models/popup-model'

interface Choice {
  /** `hitId` of the hit chosen; null where there is none. */
  readonly id: string | null
  readonly choose: (hit: SearchHit) => void
  readonly onKeyDown: (event: KeyboardEvent) => void
}

interface ChoiceActions {
  readonly onOpen: (hit: SearchHit) => void
  readonly onClear: () => void
}

/** The id of a hit's element. */
export const hitId = (hit: SearchHit): string => `hit-${hitKey(hit)}`

/** Which of the hits is chosen: the first until the reader moves, and again the first once it is gone or the query is another. */
export function useChoice(
  hits: readonly SearchHit[],
  query: string,
  { onOpen, onClear }: ChoiceActions,
): Choice {
  const [chosen, setChosen] = useState({ key: '', query })
  const found = hits.findIndex((hit) => hitKey(hit) === chosen.key && chosen.query === query)
  const at = Math.max(0, found)
  const hit = hits[at]
  const choose = (next: SearchHit | undefined): void => {
    if (next) setChosen({ key: hitKey(next), query })
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.isComposing) return
    const next = moveChoice(event.key, at, hits.length)
    if (next !== null) choose(hits[next])
    else if (event.key === 'Enter' && hit) onOpen(hit)
    else if (event.key === 'Escape' && query) onClear()
    else return
    event.preventDefault()
  }
  return { id: hit ? hitId(hit) : null, choose, onKeyDown }
}
