import type { FilingRecord } from '../../core/annotation/filing'
import { ExternalLink } from '../components/ExternalLink'
import { dateLabel } from '../labels'
import { useTexts } from '../texts-context'

interface FilingLinkProps {
  readonly filing: FilingRecord
  readonly onFollow?: ((event: MouseEvent) => void) | undefined
}

/** A known filing: its title as a link, under it what it is. */
export function FilingLink({ filing, onFollow }: FilingLinkProps) {
  const t = useTexts()
  const about = [filing.date && dateLabel(t, filing.date), filing.kind].filter(Boolean).join(' · ')
  return (
    <div class="filing-link">
      <ExternalLink url={filing.url} onFollow={onFollow}>
        {filing.title ?? t('untitledFiling')}
      </ExternalLink>
      {about && <span class="faint clip">{about}</span>}
    </div>
  )
}
