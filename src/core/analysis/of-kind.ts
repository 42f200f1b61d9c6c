import type { EntityType } from './mention'
import type { DateFinding, EntityFinding, Finding, PeriodFinding, ReferenceFinding } from './recogniser'

interface FindingOf extends Record<EntityType, EntityFinding> {
  date: DateFinding
  period: PeriodFinding
  reference: ReferenceFinding
}

/** The findings of one kind, in the order of the text. A loop: whole texts are asked a dozen times, and a callback made for each would be compiled for each. */
export function ofKind<Kind extends Finding['kind']>(
  findings: readonly Finding[],
  kind: Kind,
): FindingOf[Kind][] {
  const own: Finding[] = []
  for (const finding of findings) if (finding.kind === kind) own.push(finding)
  return own as FindingOf[Kind][]
}
