import { ShieldAlert, ShieldCheck } from 'lucide'
import { Icon } from '../components/Icon'
import { useTexts } from '../texts-context'
import { OptionsSection } from './OptionsSection'

interface AccessChoiceProps {
  /** Whether the browser lets the extension read HKEXnews. */
  readonly allowed: boolean
  readonly onAllow: () => void
}

/** What the extension may read, and a way to allow it where the browser has taken that back. */
export function AccessChoice({ allowed, onAllow }: AccessChoiceProps) {
  const t = useTexts()
  return (
    <OptionsSection title={t('optionsAccess')}>
      <p class={allowed ? 'access' : 'access missing'}>
        <Icon node={allowed ? ShieldCheck : ShieldAlert} />
        <span>{t(allowed ? 'optionsAccessGiven' : 'optionsAccessMissing')}</span>
      </p>
      {!allowed && (
        <p class="option-row">
          <button type="button" class="button main" onClick={onAllow}>
            {t('tabAllow')}
          </button>
        </p>
      )}
    </OptionsSection>
  )
}
