import { Search, X } from 'lucide'
import type { Ref } from 'preact'
import { useEffect } from 'preact/hooks'
import { Icon } from '../components/Icon'
import { IconButton } from '../components/IconButton'
import { useTexts } from '../texts-context'
import { resultsId } from './Results'

interface SearchBoxProps {
  readonly box: Ref<HTMLInputElement> & { readonly current: HTMLInputElement | null }
  readonly query: string
  /** The element id of the chosen result. */
  readonly chosen: string | null
  readonly expanded: boolean
  readonly onQuery: (query: string) => void
  readonly onKeyDown: (event: KeyboardEvent) => void
}

/** The one search box; the arrow keys move the choice in the results while the focus stays here. */
export function SearchBox({ box, query, chosen, expanded, onQuery, onKeyDown }: SearchBoxProps) {
  const t = useTexts()
  useEffect(() => takeFocus(box), [])
  return (
    <div class="search" role="search">
      <Icon node={Search} size={17} />
      <input
        ref={box}
        class="search-box"
        type="text"
        role="combobox"
        autocomplete="off"
        spellcheck={false}
        maxLength={200}
        aria-label={t('searchLabel')}
        aria-expanded={expanded}
        aria-controls={resultsId}
        aria-autocomplete="list"
        aria-activedescendant={chosen ?? undefined}
        placeholder={t('searchPlaceholder')}
        value={query}
        onInput={(event) => onQuery(event.currentTarget.value)}
        onKeyDown={onKeyDown}
      />
      {query ? (
        <IconButton
          icon={X}
          label={t('searchClear')}
          onClick={() => {
            onQuery('')
            box.current?.focus()
          }}
        />
      ) : (
        <kbd aria-hidden="true">/</kbd>
      )}
    </div>
  )
}

/**
 * Gives the box the focus when the popup opens, unless the reader has put it elsewhere: at once, and again once it is laid out and in
 * front, since Firefox loads a popup out of sight, where nothing takes the focus.
 */
function takeFocus(box: { readonly current: HTMLInputElement | null }): () => void {
  const take = (): void => {
    if (document.activeElement === document.body) box.current?.focus()
  }
  take()
  const frame = requestAnimationFrame(take)
  addEventListener('focus', take)
  return () => {
    cancelAnimationFrame(frame)
    removeEventListener('focus', take)
  }
}
