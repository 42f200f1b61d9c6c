import { dateLabel, roleLabel } from '../labels'
import type { DateCardModel } from '../models/card-model'
import { useTexts } from '../texts-context'

/** What of a date its own words leave out. */
function inferredText(inferred: DateCardModel['inferred']) {
  if (inferred.includes('day')) return 'inferredDay'
  return inferred.includes('month') ? 'inferredMonth' : 'inferredYear'
}

/** A date with its weekday, in ISO, and what it is the date of. */
export function DateBody({ model }: { readonly model: DateCardModel }) {
  const t = useTexts()
  const { iso, role, inferred } = model
  return (
    <>
      <p class="card-title">
        <time dateTime={iso}>{dateLabel(t, iso, 'long')}</time>
      </p>
      <p class="soft">
        {role && <span>{roleLabel(t, role)} · </span>}
        <span class="figures">{iso}</span>
      </p>
      {inferred.length > 0 && <p class="faint">{t(inferredText(inferred))}</p>}
    </>
  )
}
