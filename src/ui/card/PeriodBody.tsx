import { dateLabel } from '../labels'
import type { PeriodCardModel } from '../models/card-model'
import { useTexts } from '../texts-context'
import { InferredLine } from './InferredLine'

/** A period: its year, with the half or quarter, its length and its last day. */
export function PeriodBody({ model }: { readonly model: PeriodCardModel }) {
  const t = useTexts()
  const { year, months, part, lastDay } = model
  return (
    <>
      <p class="card-title figures">{part === null ? year : `${part} ${year}`}</p>
      <p class="soft">
        {months !== null && <span>{t('monthCount', String(months))}</span>}
        {months !== null && lastDay !== null && ' · '}
        {lastDay !== null && <span>{t('untilDay', dateLabel(t, lastDay, 'long'))}</span>}
      </p>
      <InferredLine model={model} />
    </>
  )
}
