import { useEffect, useRef, useState } from 'preact/hooks'
import type { SearchHit } from '../../core/annotation/search'
import { hitKey, moveChoice } from '../models/popup-model'

interface Choice {
  /** `hitId` of the hit chosen; null where there is none. */
  readonly id: string | null
  readonly choose: (hit: SearchHit) => void
  readonly onKeyDown: (event: KeyboardEvent) => void
}

interface ChoiceOptions {
  readonly query: string
  /** Whether the hits are those of the query, and not of a former one. */
  readonly isCurrent: boolean
  readonly onOpen: (hit: SearchHit) => void
  readonly onClear: () => void
}

/** The id of a hit's element. */
export const hitId = (hit: SearchHit): string => `hit-${hitKey(hit)}`

/**
 * Which of the hits is chosen: the first until the reader moves, and again the first once it is gone or the query is another. Enter pressed before
 * a query is answered opens the first hit of the answer, not of the one before.
 */
export function useChoice(
  hits: readonly SearchHit[],
  { query, isCurrent, onOpen, onClear }: ChoiceOptions,
): Choice {
  const [chosen, setChosen] = useState({ key: '', query })
  const awaited = useRef<string | null>(null)
  const found = hits.findIndex((hit) => hitKey(hit) === chosen.key && chosen.query === query)
  const at = Math.max(0, found)
  const hit = hits[at]
  const choose = (next: SearchHit | undefined): void => {
    if (next) setChosen({ key: hitKey(next), query })
  }
  const open = (): void => {
    if (!isCurrent && found < 0) awaited.current = query
    else if (hit) onOpen(hit)
  }
  useEffect(() => {
    const isAnswer = isCurrent && awaited.current === query
    if (isCurrent || awaited.current !== query) awaited.current = null
    if (isAnswer && hit) onOpen(hit)
  }, [query, isCurrent])
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.isComposing) return
    const next = moveChoice(event.key, at, hits.length)
    if (next !== null) choose(hits[next])
    else if (event.key === 'Enter' && query.trim()) open()
    else if (event.key === 'Escape' && query) onClear()
    else return
    event.preventDefault()
  }
  return { id: hit ? hitId(hit) : null, choose, onKeyDown }
}
