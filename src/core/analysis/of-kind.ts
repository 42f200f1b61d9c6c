import type { EntityType } from './mention'
import { onceFor } from './once-for'
import type { DateFinding, EntityFinding, Finding, PeriodFinding, ReferenceFinding } from './recogniser'

interface FindingOf extends Record<EntityType, EntityFinding> {
  date: DateFinding
  period: PeriodFinding
  reference: ReferenceFinding
}

/** What was asked for by then: recognisers ask one after another for the same. */
const asked = onceFor((_: readonly Finding[]): Partial<Record<Finding['kind'], readonly Finding[]>> => ({}))

/** The findings of one kind, in the order of the text. A loop: whole texts are asked a dozen times, and a callback made for each would be compiled for each. */
export function ofKind<Kind extends Finding['kind']>(
  findings: readonly Finding[],
  kind: Kind,
): readonly FindingOf[Kind][] {
  const own = (asked(findings)[kind] ??= filtered(findings, kind))
  return own as readonly FindingOf[Kind][]
}

function filtered(findings: readonly Finding[], kind: Finding['kind']): readonly Finding[] {
  const own: Finding[] = []
  for (const finding of findings) if (finding.kind === kind) own.push(finding)
  return own
}
