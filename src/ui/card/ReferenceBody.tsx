import type { ReferenceCardModel } from '../models/card-model'
import { groupReferences } from '../models/reference-model'
import type { ReferenceActions } from '../references/ReferenceEntry'
import { ReferenceGroupView } from '../references/ReferenceGroupView'
import { InferredLine } from './InferredLine'

interface ReferenceBodyProps extends ReferenceActions {
  readonly model: ReferenceCardModel
}

/** The filings that a mention names, one under another. */
export const ReferenceBody = ({ model, ...actions }: ReferenceBodyProps) => (
  <>
    <ul class="references">
      {groupReferences(model.references).map((group) => (
        <ReferenceGroupView key={group.references[0]?.id} group={group} full={false} {...actions} />
      ))}
    </ul>
    <InferredLine model={model} />
  </>
)
