import { dateLabel, roleLabel } from '../labels'
import type { DateCardModel } from '../models/card-model'
import { useTexts } from '../texts-context'
import { InferredLine } from './InferredLine'

/** A date with its weekday, in ISO, and what it is the date of. */
export function DateBody({ model }: { readonly model: DateCardModel }) {
  const t = useTexts()
  const { iso, role } = model
  return (
    <>
      <p class="card-title">
        <time dateTime={iso}>{dateLabel(t, iso, 'long')}</time>
      </p>
      <p class="soft">
        {role && <span>{roleLabel(t, role)} · </span>}
        <span class="figures">{iso}</span>
      </p>
      <InferredLine model={model} />
    </>
  )
}
