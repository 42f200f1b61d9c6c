import { mergeSpans } from '../../text/merge-spans'
import { overlaps } from '../../text/span'
import { named } from '../entities/finding'
import { readFacts } from '../facts/read-facts'
import type { Draft, Refiner } from '../draft'
import { changed } from '../laid-out'
import type { EntityFinding, Finding } from '../recogniser'

const name = 'refine/filing-facts'

/** A company's name that goes on to be the issuer's whole one: endings like "Co., Ltd. JS" are known from the head only. */
function inFull(text: string, finding: EntityFinding, issuer: string): EntityFinding {
  if (issuer.length <= finding.name.length || !issuer.startsWith(finding.name)) return finding
  const end = finding.start + issuer.length
  return text.slice(finding.start, end) === issuer ? changed(finding, { name: issuer, end }) : finding
}

/** The findings but for those of the issuer, which go to `own`: names that `own` covers, or that go on to be the whole one. */
function besideOwn({ text, findings }: Draft, own: EntityFinding[], issuer: string | null): Finding[] {
  const rest: Finding[] = []
  for (const f of findings) {
    if (f.kind !== 'company') rest.push(f)
    else if (!own.some((o) => overlaps(o, f))) {
      const whole = issuer === null ? f : inFull(text, f, issuer)
      if (whole === f) rest.push(f)
      else own.push(whole)
    }
  }
  return rest
}

/** Reads what the filing says of itself, and makes the issuer's names on its head one company in two languages. */
export const filingFacts: Refiner = {
  name,
  *refine(draft) {
    const facts = yield* readFacts(draft.text, draft.findings)
    yield
    const { en, zh } = facts.issuer
    const { issuerEn, issuerZh } = facts.at
    const own: EntityFinding[] = []
    if (en && issuerEn) own.push(named(name, 'company', issuerEn, en, { pairName: zh ?? undefined }))
    if (zh && issuerZh) own.push(named(name, 'company', issuerZh, zh, { pairName: en ?? undefined }))
    return { ...draft, facts, findings: mergeSpans(besideOwn(draft, own, en), own) }
  },
}
