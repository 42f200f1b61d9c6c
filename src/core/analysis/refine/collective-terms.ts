import type { Refiner } from '../draft'
import { changed } from '../laid-out'
import { announcementTable } from '../references/announcement-table'
import type { Finding, ReferenceFinding } from '../recogniser'

const collective = /(?:collectively|together|統稱|合稱|统称|合称)[^()]{0,30}$/
const plural = /^[該该]等|[a-z]s$/
const sentenceEnd = /。|[.\n](?=\s*[A-Z][a-z])/
const reach = 900

/**
 * "(i) the announcement dated D1; and (ii) the circular dated D2 (collectively, the "Documents")": the term of the last stands for those
 * before it in the sentence as well; one that only looks plural ("Announcements", 該等公告), for those of its kind.
 */
export const collectiveTerms: Refiner = {
  name: 'refine/collective-terms',
  refine(draft) {
    const { text } = draft
    let later: ReferenceFinding | null = null
    const settle = (finding: Finding): Finding => {
      if (finding.kind !== 'reference' || finding.by === announcementTable.name) return finding
      if (finding.alias !== null && finding.aliasSpan) {
        const lead = text.slice(Math.max(0, finding.aliasSpan.start - 40), finding.aliasSpan.start)
        const isForAll = collective.test(lead) || plural.test(finding.alias)
        if (isForAll || later?.alias !== finding.alias) later = isForAll ? finding : null
        return finding
      }
      if (!later?.aliasSpan || later.start - finding.end > reach || later.start < finding.end) return finding
      const lead = text.slice(Math.max(0, later.aliasSpan.start - 40), later.aliasSpan.start)
      const isMeant = collective.test(lead) || later.filing === finding.filing
      if (!isMeant || sentenceEnd.test(text.slice(finding.end, later.start))) return finding
      return changed(finding, { alias: later.alias, aliasSpan: later.aliasSpan })
    }
    const findings = [...draft.findings]
    for (let at = findings.length - 1; at >= 0; at -= 1) findings[at] = settle(findings[at]!)
    return { ...draft, findings }
  },
}
