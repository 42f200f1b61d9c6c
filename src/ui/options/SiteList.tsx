import { X } from 'lucide'
import { useState } from 'preact/hooks'
import { IconButton } from '../components/IconButton'
import { useTexts } from '../texts-context'

export interface SiteListProps {
  /** Sites that are left out. */
  readonly sites: readonly string[]
  readonly onSite: (site: string, on: boolean) => void
  /** Leaves out the site that was typed; returns whether it is one. */
  readonly onAddSite: (typed: string) => boolean
}

/** The sites whose links stay with the browser's own viewer, and a way to add one. */
export function SiteList({
  sites,
  onSite,
  onAddSite,
  disabled,
}: SiteListProps & { readonly disabled: boolean }) {
  const t = useTexts()
  const [typed, setTyped] = useState('')
  const [isBad, setBad] = useState(false)
  const add = (): void => {
    const isSite = onAddSite(typed)
    setBad(!isSite)
    if (isSite) setTyped('')
  }
  return (
    <fieldset class="option-group" disabled={disabled}>
      <legend class="kicker">{t('optionsSites')}</legend>
      {sites.length === 0 && <p class="soft">{t('optionsNoSites')}</p>}
      <ul class="sites">
        {sites.map((site) => (
          <li key={site} class="site">
            <span>{site}</span>
            <IconButton
              icon={X}
              label={t('optionsRemoveSite', site)}
              disabled={disabled}
              onClick={() => onSite(site, true)}
            />
          </li>
        ))}
      </ul>
      <form
        class="site-form"
        onSubmit={(event) => {
          event.preventDefault()
          add()
        }}
      >
        <input
          class="field"
          name="site"
          autocomplete="off"
          spellcheck={false}
          maxLength={300}
          placeholder="example.com"
          aria-label={t('optionsSite')}
          aria-invalid={isBad}
          value={typed}
          onInput={(event) => {
            setTyped(event.currentTarget.value)
            setBad(false)
          }}
        />
        <button type="submit" class="button">
          {t('optionsAddSite')}
        </button>
      </form>
      {isBad && (
        <p class="bad" role="alert">
          {t('optionsBadSite')}
        </p>
      )}
    </fieldset>
  )
}
