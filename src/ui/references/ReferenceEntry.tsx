import type { Span } from '../../core/text/span'
import { Jumper } from '../components/Jumper'
import { dateLabel, filingLabel } from '../labels'
import type { ReferenceModel } from '../models/reference-model'
import type { Translate } from '../texts'
import { useTexts } from '../texts-context'
import { ReferenceLinks } from './ReferenceLinks'

/** What the reader does with references; each call names the reference by its id. */
export interface ReferenceActions {
  /** The references whose stock is being looked up before their search opens. */
  readonly searching?: ReadonlySet<number> | undefined
  readonly onJump: (span: Span) => void
  /** A link of the reference is about to be followed; `preventDefault` keeps the browser from doing so. */
  readonly onFollow?: ((id: number, url: string, event: MouseEvent) => void) | undefined
  /** Look again after a failure. */
  readonly onRetryLink?: ((id: number) => void) | undefined
}

interface ReferenceEntryProps extends ReferenceActions {
  readonly reference: ReferenceModel
  /** Under a heading that says its alias and, unless `subject` is asked for, what it was about. */
  readonly grouped: boolean
  readonly showSubject: boolean
  /** With the way to its places: in the panel, not in the card. */
  readonly full: boolean
}

/** One prior filing: when, what, about what, and where it leads. */
export function ReferenceEntry(props: ReferenceEntryProps) {
  const { reference, grouped, showSubject, full, searching, onJump, onFollow, onRetryLink } = props
  const t = useTexts()
  const { id, date, alias, subject, issuer, link, places, own } = reference
  const when = date && <time dateTime={date}>{dateLabel(t, date)}</time>
  return (
    <li class="reference">
      <div class="reference-head">
        {full && grouped && when && own ? (
          <button type="button" class="reference-date" title={t('showInText')} onClick={() => onJump(own)}>
            {when}
          </button>
        ) : (
          when
        )}
        <span class={date ? 'soft' : 'strong'}>{whatLabel(t, reference)}</span>
        {full && !grouped && <Jumper places={places} onJump={onJump} />}
      </div>
      {issuer && <p class="soft">{issuer}</p>}
      {!grouped && alias && <p class="alias voice">{t('knownAs', alias)}</p>}
      {showSubject && subject && <p class="subject voice">{subject}</p>}
      <ReferenceLinks
        link={link}
        searching={searching?.has(id) ?? false}
        onFollow={onFollow && ((event) => onFollow(id, hrefOf(event), event))}
        onRetry={onRetryLink && (() => onRetryLink(id))}
      />
    </li>
  )
}

/** "Annual report for 2018"; a period that is a day is written out. */
function whatLabel(t: Translate, { kind, period }: ReferenceModel): string {
  const what = filingLabel(t, kind)
  return period ? `${what} ${t('periodOf', dateLabel(t, period))}` : what
}

const hrefOf = (event: MouseEvent): string => (event.currentTarget as HTMLAnchorElement).href
