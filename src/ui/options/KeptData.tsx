import { useTexts, written } from '../texts-context'
import { dataSize } from '../data-size'
import { OptionsSection } from './OptionsSection'

/** How much is kept on this device. */
export interface Kept {
  readonly notes: number
  readonly filings: number
  readonly stocks: number
  readonly places: number
  /** Bytes on disk as the browser reckons them; null where it does not tell. */
  readonly bytes: number | null
}

interface KeptDataProps {
  /** Null until it was counted. */
  readonly kept: Kept | null
  readonly onForgetPlaces: () => void
}

/** What is kept, and how much of it. */
export function KeptData({ kept, onForgetPlaces }: KeptDataProps) {
  const t = useTexts()
  return (
    <OptionsSection title={t('optionsData')} help={t('optionsDataHelp')}>
      {kept && (
        <dl class="kept figures">
          <KeptLine name="notes" label={t('optionsNotes')} value={written(t, kept.notes)} />
          <KeptLine name="filings" label={t('optionsFilings')} value={written(t, kept.filings)} />
          <KeptLine name="stocks" label={t('optionsStocks')} value={written(t, kept.stocks)} />
          <KeptLine name="places" label={t('optionsPlaces')} value={written(t, kept.places)} />
          {kept.bytes !== null && (
            <KeptLine name="bytes" label={t('optionsUsed')} value={dataSize(t, kept.bytes)} />
          )}
        </dl>
      )}
      <p class="option-row">
        <button type="button" class="button" disabled={!kept?.places} onClick={onForgetPlaces}>
          {t('optionsForgetPlaces')}
        </button>
      </p>
    </OptionsSection>
  )
}

const KeptLine = ({
  name,
  label,
  value,
}: {
  readonly name: string
  readonly label: string
  readonly value: string
}) => (
  <div class={`key-line kept-${name}`}>
    <dt>{label}</dt>
    <dd>{value}</dd>
  </div>
)
