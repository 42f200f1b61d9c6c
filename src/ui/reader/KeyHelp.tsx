import { X } from 'lucide'
import { useEffect, useRef } from 'preact/hooks'
import { IconButton } from '../components/IconButton'
import { useTexts } from '../texts-context'
import { readerKeys } from './key-groups'
import { KeyList } from './KeyList'

interface KeyHelpProps {
  readonly onClose: () => void
  /** Leads to where keys are changed and everything else is chosen. */
  readonly onOptions: () => void
}

/** All keys at a glance, over the pages. */
export function KeyHelp({ onClose, onOptions }: KeyHelpProps) {
  const t = useTexts()
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => dialog.current?.showModal(), [])
  return (
    <dialog
      ref={dialog}
      class="key-help"
      aria-labelledby="key-help-title"
      onClose={onClose}
      onKeyDown={(event) => {
        // The key that opened it closes it, and no other key reaches the pages below.
        if (event.key === '?') dialog.current?.close()
        event.stopPropagation()
      }}
      onClick={(event) => {
        if (event.target === dialog.current) dialog.current?.close()
      }}
    >
      <div class="key-help-body">
        <header class="key-help-head">
          <h2 id="key-help-title">{t('readerKeys')}</h2>
          <IconButton icon={X} label={t('close')} onClick={() => dialog.current?.close()} />
        </header>
        <div class="key-groups">
          {readerKeys.map((group) => (
            <KeyList key={group.title} group={group} />
          ))}
        </div>
        <button type="button" class="link-button" onClick={onOptions}>
          {t('options')}
        </button>
      </div>
    </dialog>
  )
}
