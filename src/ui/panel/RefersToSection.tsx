import { useMemo } from 'preact/hooks'
import { Folded } from '../components/Folded'
import { EmptyLine } from '../components/Message'
import { groupReferences, type ReferenceModel } from '../models/reference-model'
import type { ReferenceActions } from '../references/ReferenceEntry'
import { ReferenceGroupView } from '../references/ReferenceGroupView'
import { useTexts } from '../texts-context'

interface RefersToSectionProps extends ReferenceActions {
  readonly references: readonly ReferenceModel[]
  readonly reading: boolean
}

/** Every prior filing that the text names. */
export function RefersToSection({ references, reading, ...actions }: RefersToSectionProps) {
  const t = useTexts()
  const groups = useMemo(() => groupReferences(references), [references])
  if (references.length === 0) return reading ? null : <EmptyLine text={t('noReferences')} />
  return (
    <Folded
      items={groups}
      most={12}
      show={(group) => <ReferenceGroupView key={group.references[0]?.id} group={group} full {...actions} />}
    />
  )
}
