import { Settings } from 'lucide'
import { IconButton } from '../components/IconButton'
import { useTexts } from '../texts-context'

export interface ReaderSwitchProps {
  /** Whether PDF filings open in the reader; null while that is not known. */
  readonly on: boolean | null
  /** The current tab's site and whether it is taken in: a host of HKEXnews with its filings, any other with its links. */
  readonly site: { readonly name: string; readonly ofHkexnews: boolean; readonly on: boolean } | null
  readonly onSwitch: (on: boolean) => void
  readonly onSite: (site: string, on: boolean) => void
  readonly onOptions: () => void
}

/** Whether PDF filings open in the reader or in the browser's own viewer, here and altogether; and the way to all options. */
export function ReaderSwitch({ on, site, onSwitch, onSite, onOptions }: ReaderSwitchProps) {
  const t = useTexts()
  if (on === null) return null
  return (
    <footer class="popup-foot">
      <div class="reader-switches">
        <label class="reader-switch">
          <input type="checkbox" checked={on} onChange={(event) => onSwitch(event.currentTarget.checked)} />
          <span>{t('readerSwitch')}</span>
        </label>
        {on && site && (
          <label class="reader-switch of-site">
            <input
              type="checkbox"
              checked={site.on}
              onChange={(event) => onSite(site.name, event.currentTarget.checked)}
            />
            <span>{t(site.ofHkexnews ? 'readerSwitchHost' : 'readerSwitchSite', site.name)}</span>
          </label>
        )}
      </div>
      <IconButton icon={Settings} label={t('options')} onClick={onOptions} />
    </footer>
  )
}
