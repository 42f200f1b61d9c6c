import { bySpan, overlaps } from '../../text/span'
import { named } from '../entities/finding'
import { readFacts } from '../facts/read-facts'
import type { Refiner } from '../draft'
import type { EntityFinding } from '../recogniser'

const name = 'refine/filing-facts'

/** Reads what the filing says of itself, and makes the issuer's names on its head one company in two languages. */
export const filingFacts: Refiner = {
  name,
  refine(draft) {
    const facts = readFacts(draft.text, draft.findings)
    const { en, zh } = facts.issuer
    const { issuerEn, issuerZh } = facts.at
    const own: EntityFinding[] = []
    if (en && issuerEn) own.push(named(name, 'company', issuerEn, en, { pairName: zh ?? undefined }))
    if (zh && issuerZh) own.push(named(name, 'company', issuerZh, zh, { pairName: en ?? undefined }))
    const rest = draft.findings.filter((f) => f.kind !== 'company' || !own.some((o) => overlaps(o, f)))
    return { ...draft, facts, findings: [...rest, ...own].sort(bySpan) }
  },
}
