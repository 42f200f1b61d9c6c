import type { ComponentChild } from 'preact'
import { useState } from 'preact/hooks'
import { useTexts } from '../texts-context'

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
  const shown = all || !folds ? items : items.slice(0, most)
  return (
    <>
      <ul class="list">{shown.map(show)}</ul>
      {folds && (
        <button type="button" class="link-button more" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? t('showFewer') : t('showMore', String(items.length))}
        </button>
      )}
    </>
  )
}
