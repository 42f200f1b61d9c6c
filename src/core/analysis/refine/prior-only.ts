import type { Refiner } from '../draft'
import type { Finding, ReferenceFinding } from '../recogniser'

/** Whether a report named by its year is one that another citation names by its term or by the end of its period. */
const isSaidElsewhere = (finding: ReferenceFinding, others: readonly ReferenceFinding[]): boolean =>
  /^\d{4}$/.test(finding.period ?? '') &&
  others.some(
    (other) =>
      other.filing === finding.filing &&
      other.issuer === finding.issuer &&
      other.period !== finding.period &&
      (other.period?.startsWith(finding.period!) || other.alias?.includes(finding.period!)),
  )

/** Leaves out what is dated after the filing's own date (it can't be a prior filing), and reports named twice in different ways. */
export const priorOnly: Refiner = {
  name: 'refine/prior-only',
  refine(draft) {
    const own = draft.facts.date
    const cited = draft.findings.filter((f): f is ReferenceFinding => f.kind === 'reference')
    const isPrior = (f: Finding): boolean =>
      f.kind !== 'reference' ||
      ((own === null || f.date === null || f.date <= own) && !isSaidElsewhere(f, cited))
    return { ...draft, findings: draft.findings.filter(isPrior) }
  },
}
