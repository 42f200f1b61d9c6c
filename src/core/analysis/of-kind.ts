import { mergeSpans } from '../text/merge-spans'
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

/** `findings` with more in them, in the order of the text. What was asked of a kind that is not among them holds for these too. */
export function withMore(findings: readonly Finding[], more: readonly Finding[]): readonly Finding[] {
  const all = mergeSpans(findings, more)
  if (all === findings) return findings
  const own = asked(all)
  for (const [kind, known] of Object.entries(asked(findings)))
    if (!more.some((finding) => finding.kind === kind)) own[kind as Finding['kind']] = known
  return all
}

function filtered(findings: readonly Finding[], kind: Finding['kind']): readonly Finding[] {
  const own: Finding[] = []
  for (const finding of findings) if (finding.kind === kind) own.push(finding)
  return own
}
