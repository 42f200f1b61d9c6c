import { ChevronDown, ChevronUp, X } from 'lucide'
import { useEffect, useRef } from 'preact/hooks'
import { IconButton } from '../components/IconButton'
import { useTexts, written } from '../texts-context'
import type { Translate } from '../texts'

export interface FindBarProps {
  readonly query: string
  readonly matchCase: boolean
  readonly wholeWords: boolean
  readonly status: 'idle' | 'searching' | 'found' | 'wrapped' | 'not found'
  readonly current: number
  readonly total: number
  readonly onFind: (change: { query?: string; matchCase?: boolean; wholeWords?: boolean }) => void
  readonly onStep: (back: boolean) => void
  readonly onClose: () => void
}

/** Finds words in the document. */
export function FindBar(props: FindBarProps) {
  const { query, matchCase, wholeWords, status, onFind, onStep, onClose } = props
  const t = useTexts()
  const box = useRef<HTMLInputElement>(null)
  useEffect(() => box.current?.select(), [])
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.isComposing) return
    if (event.key === 'Enter') {
      event.preventDefault()
      onStep(event.shiftKey)
    } else if (event.key === 'Escape') {
      event.preventDefault()
      onClose()
    }
  }
  return (
    <div class="find-bar" role="search" onKeyDown={onKeyDown}>
      <input
        ref={box}
        class="find-box"
        type="text"
        name="find"
        autofocus
        autocomplete="off"
        spellcheck={false}
        maxLength={300}
        aria-label={t('readerFind')}
        placeholder={t('findPlaceholder')}
        aria-invalid={status === 'not found'}
        value={query}
        onInput={(event) => onFind({ query: event.currentTarget.value })}
      />
      <span class={status === 'not found' ? 'find-count bad' : 'find-count soft figures'} role="status">
        {query && counted(t, props)}
      </span>
      <IconButton icon={ChevronUp} label={t('findPrevious')} onClick={() => onStep(true)} />
      <IconButton icon={ChevronDown} label={t('findNext')} onClick={() => onStep(false)} />
      <button
        type="button"
        class="chip"
        aria-pressed={matchCase}
        title={t('findCase')}
        aria-label={t('findCase')}
        onClick={() => onFind({ matchCase: !matchCase })}
      >
        Aa
      </button>
      <button
        type="button"
        class="chip"
        aria-pressed={wholeWords}
        onClick={() => onFind({ wholeWords: !wholeWords })}
      >
        {t('findWords')}
      </button>
      <IconButton icon={X} label={t('close')} onClick={onClose} />
    </div>
  )
}

function counted(t: Translate, { status, current, total }: FindBarProps): string {
  if (status === 'not found') return t('findNone')
  if (status === 'wrapped') return t('findWrapped', written(t, current), written(t, total))
  if (total > 0) return t('findCount', written(t, current), written(t, total))
  return status === 'searching' ? t('findSearching') : ''
}
