import { dataSize } from '../data-size'
import { useTexts } from '../texts-context'

interface ProgressProps {
  readonly loaded: number
  /** Bytes; null where the site does not say how many there are. */
  readonly total: number | null
}

/** A line along the top of the pages while the rest of a document is on its way. */
export function ProgressLine({ loaded, total }: ProgressProps) {
  const t = useTexts()
  return (
    <progress
      class="progress-line"
      aria-label={t('readerOpening')}
      {...(total !== null && { value: Math.min(loaded, total), max: total })}
    />
  )
}

/** Shown in place of the pages until the first of them is there. */
export function OpeningNotice({ loaded, total, onStop }: ProgressProps & { readonly onStop: () => void }) {
  const t = useTexts()
  return (
    <section class="notice" aria-busy="true">
      <h2>{t('readerOpening')}</h2>
      <ProgressLine loaded={loaded} total={total} />
      <p class="soft figures">
        {loaded === 0
          ? ' '
          : total === null
            ? dataSize(t, loaded)
            : t('readerLoaded', dataSize(t, loaded), dataSize(t, total))}
      </p>
      <p class="notice-actions">
        <button type="button" class="button" onClick={onStop}>
          {t('readerStop')}
        </button>
      </p>
    </section>
  )
}
