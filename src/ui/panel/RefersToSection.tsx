import { Folded } from '../components/Folded'
import { EmptyLine } from '../components/Message'
import type { ReferenceModel } from '../models/reference-model'
import { ReferenceEntry, type ReferenceActions } from '../references/ReferenceEntry'
import { useTexts } from '../texts-context'

interface RefersToSectionProps extends ReferenceActions {
  readonly references: readonly ReferenceModel[]
  readonly reading: boolean
}

/** Every prior filing that the text names. */
export function RefersToSection({ references, reading, ...actions }: RefersToSectionProps) {
  const t = useTexts()
  if (references.length === 0) return reading ? null : <EmptyLine text={t('noReferences')} />
  return (
    <Folded
      items={references}
      most={12}
      show={(reference) => <ReferenceEntry key={reference.id} reference={reference} full {...actions} />}
    />
  )
}
