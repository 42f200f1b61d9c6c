import { useTexts } from '../texts-context'
import { OptionsSection } from './OptionsSection'
import { SiteList, type SiteListProps } from './SiteList'

export interface ReaderChoicesProps extends SiteListProps {
  readonly on: boolean
  /** The hosts of HKEXnews, and whether their filings open in the reader. */
  readonly hosts: readonly { readonly name: string; readonly on: boolean }[]
  readonly onSwitch: (on: boolean) => void
  readonly onSite: (site: string, on: boolean) => void
}

/** Where PDF filings open in the reader: altogether, by the host that serves them, and by the site whose link was followed. */
export function ReaderChoices({ on, hosts, onSwitch, ...sites }: ReaderChoicesProps) {
  const t = useTexts()
  return (
    <OptionsSection title={t('optionsReader')} help={t('optionsReaderHelp')}>
      <label class="option">
        <input
          type="checkbox"
          class="reader-on"
          checked={on}
          onChange={(event) => onSwitch(event.currentTarget.checked)}
        />
        <span>{t('readerSwitch')}</span>
      </label>
      <fieldset class="option-group" disabled={!on}>
        <legend class="kicker">{t('optionsHosts')}</legend>
        {hosts.map((host) => (
          <label key={host.name} class="option">
            <input
              type="checkbox"
              checked={host.on}
              onChange={(event) => sites.onSite(host.name, event.currentTarget.checked)}
            />
            <span>{host.name}</span>
          </label>
        ))}
      </fieldset>
      <SiteList {...sites} disabled={!on} />
    </OptionsSection>
  )
}
