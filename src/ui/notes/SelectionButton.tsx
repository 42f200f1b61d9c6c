import { NotebookPen } from 'lucide'
import { Icon } from '../components/Icon'
import { useTexts } from '../texts-context'

export interface SelectionButtonProps {
  /** The keys that do the same, as the reader knows them: "Alt+N". */
  readonly shortcut: string
  readonly onNote: () => void
}

/** Appears beside selected text. Pressing it must not take the selection away, so it acts before the focus moves. */
export function SelectionButton({ shortcut, onNote }: SelectionButtonProps) {
  const t = useTexts()
  return (
    <button
      type="button"
      class="selection-button"
      title={t('addNoteHint', shortcut)}
      onMouseDown={(event) => event.preventDefault()}
      onClick={onNote}
    >
      <Icon node={NotebookPen} size={15} />
      <span>{t('addNote')}</span>
      <kbd>{shortcut}</kbd>
    </button>
  )
}
