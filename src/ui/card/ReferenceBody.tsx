import type { ReferenceCardModel } from '../models/card-model'
import { ReferenceEntry, type ReferenceActions } from '../references/ReferenceEntry'
import { useTexts } from '../texts-context'

interface ReferenceBodyProps extends ReferenceActions {
  readonly model: ReferenceCardModel
}

/** The filings that a mention names, one under another. */
export function ReferenceBody({ model, ...actions }: ReferenceBodyProps) {
  const t = useTexts()
  return (
    <>
      {model.alias && <p class="card-title voice">{t('knownAs', model.alias)}</p>}
      <ul class="plain references">
        {model.references.map((reference) => (
          <ReferenceEntry key={reference.id} reference={reference} full={false} {...actions} />
        ))}
      </ul>
    </>
  )
}
