import { Link, NotebookPen } from 'lucide'
import { Icon } from '../components/Icon'
import { useTexts } from '../texts-context'

export interface SelectionButtonProps {
  /** The keys that do the same, as the reader knows them: "Alt+N". */
  readonly shortcut: string
  readonly linkShortcut: string
  readonly onNote: () => void
  /** Copies the address of the words; null where they have none. */
  readonly onLink: (() => void) | null
}

/** Appears beside selected text. Pressing it must not take the selection away, so it acts before the focus moves. */
export function SelectionButton({ shortcut, linkShortcut, onNote, onLink }: SelectionButtonProps) {
  const t = useTexts()
  return (
    <div class="selection-tools" onMouseDown={(event) => event.preventDefault()}>
      <button type="button" class="selection-button" title={t('addNoteHint', shortcut)} onClick={onNote}>
        <Icon node={NotebookPen} size={15} />
        <span>{t('addNote')}</span>
        <kbd>{shortcut}</kbd>
      </button>
      {onLink && (
        <button
          type="button"
          class="selection-link"
          aria-label={t('copyWordsLink')}
          title={`${t('copyWordsLink')} (${linkShortcut})`}
          onClick={onLink}
        >
          <Icon node={Link} size={15} />
        </button>
      )}
    </div>
  )
}
