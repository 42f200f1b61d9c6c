import type { Span } from '../../core/text/span'
import { Jumper } from '../components/Jumper'
import { dateLabel, filingLabel } from '../labels'
import type { ReferenceModel } from '../models/reference-model'
import { useTexts } from '../texts-context'
import { ReferenceLinks } from './ReferenceLinks'

/** What the reader does with references; each call names the reference by its id. */
export interface ReferenceActions {
  readonly onJump: (span: Span) => void
  /** A link of the reference is about to be followed; `preventDefault` keeps the browser from doing so. */
  readonly onFollow?: ((id: number, url: string, event: MouseEvent) => void) | undefined
  /** Look again after a failure. */
  readonly onRetryLink?: ((id: number) => void) | undefined
}

interface ReferenceEntryProps extends ReferenceActions {
  readonly reference: ReferenceModel
  /** In the panel: with the alias and the way to its places. */
  readonly full: boolean
}

/** One prior filing: when, what, about what, and where it leads. */
export function ReferenceEntry({ reference, full, onJump, onFollow, onRetryLink }: ReferenceEntryProps) {
  const t = useTexts()
  const { id, kind, date, period, alias, subject, issuer, link, places } = reference
  const what = [filingLabel(t, kind), period && t('periodOf', periodLabel(t, period))]
    .filter(Boolean)
    .join(' ')
  return (
    <li class="reference">
      <div class="reference-head">
        {date && <time dateTime={date}>{dateLabel(t, date)}</time>}
        <span class={date ? 'soft' : 'strong'}>{what}</span>
        {full && <Jumper places={places} onJump={onJump} />}
      </div>
      {issuer && <p class="soft">{issuer}</p>}
      {full && alias && <p class="alias voice">{t('knownAs', alias)}</p>}
      {subject && <p class="subject voice">{subject}</p>}
      <ReferenceLinks
        link={link}
        onFollow={onFollow && ((event) => onFollow(id, hrefOf(event), event))}
        onRetry={onRetryLink && (() => onRetryLink(id))}
      />
    </li>
  )
}

/** "2018" stays, "2018-06-30" is written out. */
const periodLabel = (t: Parameters<typeof dateLabel>[0], period: string): string => dateLabel(t, period)

const hrefOf = (event: MouseEvent): string => (event.currentTarget as HTMLAnchorElement).href
