import { useTexts } from '../texts-context'
import { paperTexts } from '../reader/paper-texts'
import { papers, type Paper } from '../reader/paper'
import { OptionsSection } from './OptionsSection'

interface PaperChoicesProps {
  /** Null where pages look as the device does. */
  readonly paper: Paper | null
  readonly onPaper: (paper: Paper | null) => void
}

/** What PDF pages are shown on. */
export function PaperChoices({ paper, onPaper }: PaperChoicesProps) {
  const t = useTexts()
  return (
    <OptionsSection title={t('optionsPaper')} help={t('optionsPaperHelp')}>
      <div class="option-papers" role="radiogroup" aria-label={t('readerPaper')}>
        {[null, ...papers].map((name) => (
          <label key={name ?? 'device'} class="option-paper">
            <input
              type="radio"
              name="paper"
              value={name ?? 'device'}
              checked={paper === name}
              onChange={() => onPaper(name)}
            />
            <span class={`paper-sample on-${name ?? 'device'}`} aria-hidden="true">
              Aa 報
            </span>
            <span>{t(name ? paperTexts[name] : 'paperSystem')}</span>
          </label>
        ))}
      </div>
    </OptionsSection>
  )
}
