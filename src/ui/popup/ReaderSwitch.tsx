import { useTexts } from '../texts-context'

export interface ReaderSwitchProps {
  /** Null while that is not known. */
  readonly on: boolean | null
  readonly onSwitch: (on: boolean) => void
}

/** Whether PDF filings open in the reader or in the browser's own viewer. */
export function ReaderSwitch({ on, onSwitch }: ReaderSwitchProps) {
  const t = useTexts()
  if (on === null) return null
  return (
    <label class="reader-switch">
      <input type="checkbox" checked={on} onChange={(event) => onSwitch(event.currentTarget.checked)} />
      <span>{t('readerSwitch')}</span>
    </label>
  )
}
