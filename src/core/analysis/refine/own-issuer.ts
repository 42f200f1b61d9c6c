import type { Refiner } from '../draft'
import type { Finding } from '../recogniser'

const fold = (name: string): string =>
  name
    .toLowerCase()
    .replace(/^the /, '')
    .replace(/[\s.,*#]+/g, '')

/** A citation of the issuer's own filing by the issuer's name becomes one by "self". */
export const ownIssuer: Refiner = {
  name: 'refine/own-issuer',
  refine(draft) {
    const { en, zh } = draft.facts.issuer
    const names = new Set([en, zh].flatMap((name) => (name === null ? [] : [fold(name)])))
    const asOwn = (finding: Finding): Finding =>
      finding.kind === 'reference' && names.has(fold(finding.issuer))
        ? { ...finding, issuer: 'self' }
        : finding
    return names.size === 0 ? draft : { ...draft, findings: draft.findings.map(asOwn) }
  },
}
