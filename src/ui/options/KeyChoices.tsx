import { useTexts } from '../texts-context'
import { readerKeys } from '../reader/key-groups'
import { KeyList } from '../reader/KeyList'
import { OptionsSection } from './OptionsSection'

/** A key of the extension that works in the whole browser. */
export interface BrowserKey {
  readonly name: string
  readonly text: string
  /** As the browser tells it; empty where none is set. */
  readonly shortcut: string
}

interface KeyChoicesProps {
  readonly keys: readonly BrowserKey[]
  readonly onChange: () => void
}

/** The keys, those of the browser with the way to change them. */
export function KeyChoices({ keys, onChange }: KeyChoicesProps) {
  const t = useTexts()
  return (
    <OptionsSection title={t('optionsKeys')} help={t('optionsKeysHelp')}>
      <dl>
        {keys.map(({ name, text, shortcut }) => (
          <div key={name} class="key-line">
            <dt>{text}</dt>
            <dd>{shortcut ? <kbd>{shortcut}</kbd> : <span class="faint">{t('optionsKeyNone')}</span>}</dd>
          </div>
        ))}
      </dl>
      <p class="option-row">
        <button type="button" class="button" onClick={onChange}>
          {t('optionsChangeKeys')}
        </button>
      </p>
      <details class="more-keys">
        <summary>{t('optionsReaderKeys')}</summary>
        <div class="key-groups">
          {readerKeys.map((group) => (
            <KeyList key={group.title} group={group} />
          ))}
        </div>
      </details>
    </OptionsSection>
  )
}
