import type { FilingRecord } from '../../core/annotation/filing'
import { dateLabel, filingLabel, languageLabel } from '../labels'
import { useTexts } from '../texts-context'

interface RecentFilingsProps {
  readonly filings: readonly FilingRecord[]
  readonly onOpen: (filing: FilingRecord) => void
}

/** The filings that the reader opened last. */
export function RecentFilings({ filings, onOpen }: RecentFilingsProps) {
  const t = useTexts()
  if (filings.length === 0) return null
  return (
    <section class="popup-section" aria-labelledby="recent">
      <h2 id="recent" class="kicker">
        {t('recentFilings')}
      </h2>
      <ul class="plain">
        {filings.map((filing) => (
          <li key={filing.id}>
            <button type="button" class="recent" onClick={() => onOpen(filing)}>
              <span class="strong clip-2">{filing.title ?? t('untitledFiling')}</span>
              <span class="faint clip">{aboutFiling(t, filing)}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}

function aboutFiling(
  t: ReturnType<typeof useTexts>,
  { language, stockCodes, date, kind }: FilingRecord,
): string {
  const facts = [
    language && languageLabel(t, language),
    stockCodes.slice(0, 2).join(', '),
    date && dateLabel(t, date),
    kind && filingLabel(t, kind),
  ]
  return facts.filter(Boolean).join(' · ')
}
