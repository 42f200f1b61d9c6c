import { X } from 'lucide'
import { useEffect, useId, useRef } from 'preact/hooks'
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

/** Says what was just done, and takes it back: by the keyboard too, where what had the focus is gone with what was done. */
export function Toast({ text, onUndo, onClose, stay = 8000 }: ToastProps) {
  const t = useTexts()
  const timer = useStay(stay, onClose, text)
  const undo = useRef<HTMLButtonElement>(null)
  const id = useId()
  useEffect(() => takeLostFocus(undo.current), [text])
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || event.isComposing) return
    event.preventDefault()
    event.stopPropagation()
    onClose()
  }
  return (
    <div
      class="toast"
      role="status"
      onMouseEnter={timer.hold}
      onMouseLeave={timer.release}
      onFocusIn={timer.hold}
      onFocusOut={timer.release}
      onKeyDown={onKeyDown}
    >
      <span id={id} class="toast-text">
        {text}
      </span>
      {onUndo && (
        <button ref={undo} type="button" class="toast-undo" aria-describedby={id} onClick={onUndo}>
          {t('undo')}
        </button>
      )}
      <IconButton icon={X} label={t('close')} onClick={onClose} />
    </div>
  )
}

/** Takes the focus where nothing else has it. After a click the pointer is at hand, and the keys are again the page's. */
function takeLostFocus(button: HTMLButtonElement | null): void {
  if (!button) return
  const { activeElement, body } = button.ownerDocument
  if (activeElement && activeElement !== body) return
  button.focus()
  if (!button.matches(':focus-visible')) button.blur()
}
