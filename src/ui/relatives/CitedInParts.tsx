import { Folded } from '../components/Folded'
import { dateLabel, filingLabel } from '../labels'
import type { CitedElsewhere, PartModel } from '../models/parts-model'
import { citedElsewhere } from '../models/parts-model'
import { useTexts } from '../texts-context'
import type { RelativesActions } from './relatives-actions'

interface CitedInPartsProps extends Pick<RelativesActions, 'onOpen'> {
  readonly parts: readonly PartModel[]
}

/** The prior filings that the other parts name; each part opens at the place. Those not read yet are counted. */
export function CitedInParts({ parts, onOpen }: CitedInPartsProps) {
  const t = useTexts()
  const cited = citedElsewhere(parts)
  const others = parts.filter(({ isOwn }) => !isOwn)
  const unread = others.filter(({ part }) => part.reading === null).length
  return (
    <div class="elsewhere">
      {others.length < parts.length && <p class="kicker">{t('inOtherParts')}</p>}
      {cited.length > 0 && (
        <Folded
          items={cited}
          most={12}
          show={(each) => <CitedEntry key={each.key} cited={each} onOpen={onOpen} />}
        />
      )}
      {unread > 0 ? (
        <p class="empty">{t('partsUnread', String(unread), String(parts.length))}</p>
      ) : (
        cited.length === 0 && <p class="empty">{t('noReferencesInParts')}</p>
      )}
    </div>
  )
}

function CitedEntry({
  cited,
  onOpen,
}: { readonly cited: CitedElsewhere } & Pick<RelativesActions, 'onOpen'>) {
  const t = useTexts()
  const { kind, date, period, issuer, alias, places } = cited
  const what = filingLabel(t, kind)
  return (
    <li class="reference">
      <div class="reference-head">
        {date && <time dateTime={date}>{dateLabel(t, date)}</time>}
        <span class={date ? 'soft' : 'strong'}>
          {period ? `${what} ${t('periodOf', dateLabel(t, period))}` : what}
        </span>
      </div>
      {issuer && <p class="soft">{issuer}</p>}
      {alias && <p class="alias voice">{t('knownAs', alias)}</p>}
      <p class="part-places">
        {places.map(({ part, number, target }) => (
          <button
            key={part.id}
            type="button"
            class="link-button part-place"
            title={t('openAtPlace')}
            onClick={() => onOpen(part, target && { to: 'words', target })}
          >
            <span class="part-number figures">{number}</span>
            <span class="clip">{part.title}</span>
          </button>
        ))}
      </p>
    </li>
  )
}
