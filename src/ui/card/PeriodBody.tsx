import { dateLabel, periodLabel } from '../labels'
import type { PeriodCardModel, PeriodModel } from '../models/card-model'
import { counted, useTexts } from '../texts-context'
import { InferredLine } from './InferredLine'

/** Each period: its year, with the part of it, its length, and its first and last day. */
export function PeriodBody({ model }: { readonly model: PeriodCardModel }) {
  return (
    <>
      {model.periods.map((period, index) => (
        <Period key={index} period={period} />
      ))}
      <InferredLine model={model} />
    </>
  )
}

function Period({ period }: { readonly period: PeriodModel }) {
  const t = useTexts()
  const { months, firstDay, lastDay } = period
  const days =
    lastDay === null
      ? null
      : firstDay === null
        ? t('untilDay', dateLabel(t, lastDay, 'long'))
        : t('fromDayToDay', dateLabel(t, firstDay), dateLabel(t, lastDay))
  return (
    <div>
      <p class="card-title figures">{periodLabel(t, period)}</p>
      <p class="soft">
        {months !== null && <span>{counted(t, 'months', months)}</span>}
        {months !== null && days !== null && ' · '}
        {days !== null && <span>{days}</span>}
      </p>
    </div>
  )
}
