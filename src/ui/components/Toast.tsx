import { X } from 'lucide'
import { useTexts } from '../texts-context'
import { IconButton } from './IconButton'
import { useStay } from './use-stay'

interface ToastProps {
  readonly text: string
  readonly onUndo?: (() => void) | undefined
  readonly onClose: () => void
  /** How long it stays, in milliseconds; it stays longer while the pointer or the focus is in it. */
  readonly stay?: number
}

/** Says what was just done, and takes it back. */
export function Toast({ text, onUndo, onClose, stay = 8000 }: ToastProps) {
  const t = useTexts()
  const timer = useStay(stay, onClose, text)
  return (
    <div
      class="toast"
      role="status"
      onMouseEnter={timer.hold}
      onMouseLeave={timer.release}
      onFocusIn={timer.hold}
      onFocusOut={timer.release}
    >
      <span class="toast-text">{text}</span>
      {onUndo && (
        <button type="button" class="toast-undo" onClick={onUndo}>
          {t('undo')}
        </button>
      )}
      <IconButton icon={X} label={t('close')} onClick={onClose} />
    </div>
  )
}
