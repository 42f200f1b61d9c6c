import { Folded } from '../components/Folded'
import { Jumper } from '../components/Jumper'
import type { ReferenceGroup } from '../models/reference-model'
import { useTexts } from '../texts-context'
import { ReferenceEntry, type ReferenceActions } from './ReferenceEntry'

interface ReferenceGroupViewProps extends ReferenceActions {
  readonly group: ReferenceGroup
  /** With the way to their places: in the panel, not in the card. */
  readonly full: boolean
}

/** The filings that the text calls by one name: the name once, the filings under it. */
export function ReferenceGroupView({ group, full, ...actions }: ReferenceGroupViewProps) {
  const t = useTexts()
  const { alias, subject, places, references } = group
  const [only, ...others] = references
  if (only && others.length === 0)
    return <ReferenceEntry reference={only} grouped={false} showSubject full={full} {...actions} />
  return (
    <li class="reference-group">
      <div class="reference-head">
        {alias && <p class="alias voice">{t('knownAs', alias)}</p>}
        {full && <Jumper places={places} onJump={actions.onJump} />}
      </div>
      {subject && <p class="subject voice">{subject}</p>}
      <Folded
        items={references}
        most={10}
        show={(reference) => (
          <ReferenceEntry
            key={reference.id}
            reference={reference}
            grouped
            showSubject={subject === null}
            full={full}
            {...actions}
          />
        )}
      />
    </li>
  )
}
