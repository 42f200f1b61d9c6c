import type { Refiner } from '../draft'
import type { Finding, ReferenceFinding } from '../recogniser'
import { filingKey } from '../references/filing-key'

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

/** Whether a citation stands with words that only a document that exists has: "dated", 日期為. */
const isDated = (text: string, { start }: ReferenceFinding): boolean =>
  /dated|日期/.test(text.slice(Math.max(0, start - 160), start))

/**
 * Leaves out what the issuer was to publish after the filing's own date (an announcement "on" a later day is no prior one), and reports
 * named twice in different ways. "Dated" outweighs the filing's date, which may have been misread.
 */
export const priorOnly: Refiner = {
  name: 'refine/prior-only',
  refine(draft) {
    const own = draft.facts.date
    const cited = draft.findings.filter((f): f is ReferenceFinding => f.kind === 'reference')
    const differing = [...new Map(cited.map((f) => [`${filingKey(f)}|${f.alias}`, f])).values()]
    const isLater = (f: ReferenceFinding): boolean =>
      own !== null && f.date !== null && f.date > own && !isDated(draft.text, f)
    const isPrior = (f: Finding): boolean =>
      f.kind !== 'reference' || (!isLater(f) && !isSaidElsewhere(f, differing))
    return { ...draft, findings: draft.findings.filter(isPrior) }
  },
}
