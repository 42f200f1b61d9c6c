import type { ComponentChild } from 'preact'
import { useMemo, useState } from 'preact/hooks'
import { useTexts } from '../texts-context'
import { useInTurns } from './use-in-turns'

interface FoldedProps<Item> {
  readonly items: readonly Item[]
  /** How many are shown until the reader asks for all. */
  readonly most: number
  readonly show: (item: Item) => ComponentChild
}

/** A list that shows its first items, and all of them on the reader's click. One item over the limit is not worth a click. */
export function Folded<Item>({ items, most, show }: FoldedProps<Item>) {
  const t = useTexts()
  const [all, setAll] = useState(false)
  const folds = items.length > most + 1
  const ready = useInTurns(all || !folds ? items.length : most)
  // what was drawn in a turn before is not gone over again
  const drawn = useMemo<ComponentChild[]>(() => [], [items, show])
  for (const item of items.slice(drawn.length, ready)) drawn.push(show(item))
  return (
    <>
      <ul class="list">{drawn.slice(0, ready)}</ul>
      {folds && (
        <button type="button" class="link-button more" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? t('showFewer') : t('showMore', String(items.length))}
        </button>
      )}
    </>
  )
}
