import type { CopyHistory } from '../../core/annotation/relatives'
import { dayLabel } from '../labels'
import { useTexts } from '../texts-context'

/** Says that a filing's contents are not those that were read before, where that is so. */
export function HistoryLine({ history }: { readonly history: CopyHistory | null }) {
  const t = useTexts()
  if (!history || history.otherSeenAt === null) return null
  const day = dayLabel(t, history.otherSeenAt)
  return history.isNew ? (
    <p class="warn" role="status">
      {t('filingReplaced', day)}
    </p>
  ) : (
    <p class="faint history">{t('filingWasOther', day)}</p>
  )
}
