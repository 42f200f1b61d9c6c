import { mapInSteps } from '../../text/steps'
import type { Refiner } from '../draft'
import { changed } from '../laid-out'
import type { EntityFinding, Finding, ReferenceFinding } from '../recogniser'
import { isHan } from '../vocabulary/scripts'

const fold = (name: string): string =>
  name
    .toLowerCase()
    .replace(/^the /, '')
    .replace(/ reit$/, ' real estate investment trust')
    .replace(/[\s.,*#]+/g, '')

const isDefinition = (f: Finding): f is EntityFinding => f.kind === 'definedTerm' && f.use === 'definition'
const meansCompany =
  /(?:公司|集團|集团|銀行|银行|limited|ltd\.?|inc\.?|corporation|corp\.?|plc|bank)[*#]?["”」]?(?: ?\([^()]*\))?$/i

/** The bare names and terms of companies, folded: whether each is the issuer's own. */
function companyTerms(findings: readonly Finding[], own: readonly string[]): ReadonlyMap<string, boolean> {
  const terms = new Map<string, boolean>()
  for (const { name, meaning = '' } of findings.filter(isDefinition))
    if (meansCompany.test(meaning.trim())) {
      const whole = fold(meaning)
      terms.set(
        fold(name),
        own.some((other) => whole.includes(other)),
      )
    }
  return terms
}

/** What the Chinese names of companies begin with, up to twelve characters, none of them whole. */
function beginningsOf(findings: readonly Finding[]): ReadonlySet<string> {
  const names = new Set(findings.flatMap((f) => (f.kind === 'company' && isHan(f.name) ? [f.name] : [])))
  const beginnings = new Set<string>()
  for (const name of names)
    for (let length = 2; length <= 12 && length < name.length; length += 1)
      beginnings.add(name.slice(0, length))
  return beginnings
}

/** What `find` says of a name, asked once for each. */
function once(known: Map<string, boolean>, name: string, find: (name: string) => boolean): boolean {
  const said = known.get(name) ?? find(name)
  known.set(name, said)
  return said
}

/**
 * Settles whose filings are cited, knowing the whole text: a citation by the issuer's full name or by its term becomes one by "self"; a
 * bare name that is another company's ("港星" of 港星控股有限公司) becomes the issuer.
 */
export const ownIssuer: Refiner = {
  name: 'refine/own-issuer',
  *refine(draft) {
    const { en, zh } = draft.facts.issuer
    const names = [en, zh].flatMap((name) => (name === null ? [] : [fold(name)]))
    const terms = companyTerms(draft.findings, names)
    yield
    let beginnings: ReadonlySet<string> | null = null
    const isBegun = (name: string): boolean =>
      meansCompany.test(name) && names.some((whole) => whole.startsWith(fold(name)))
    const isOwnAlone = (name: string): boolean =>
      names.includes(fold(name)) || terms.get(fold(name)) === true || isBegun(name)
    // a joint announcement is also the issuer's
    const isOwn = (name: string): boolean => isOwnAlone(name) || name.split(' and ').some(isOwnAlone)
    const isOther = (term: string): boolean => {
      const isKnown = terms.has(fold(term)) || (beginnings ??= beginningsOf(draft.findings)).has(term)
      return isKnown && !isOwn(term) && !names.some((name) => name.startsWith(fold(term)))
    }
    const areOwn = new Map<string, boolean>()
    const areOther = new Map<string, boolean>()
    const settled = (finding: ReferenceFinding): ReferenceFinding => {
      if (finding.issuerTerm !== undefined) {
        const { issuer, issuerTerm } = finding
        const its = once(areOther, issuerTerm, isOther) ? issuerTerm : issuer
        return changed(finding, { issuer: its, issuerTerm: undefined })
      }
      if (finding.issuer === 'self' || !once(areOwn, finding.issuer, isOwn)) return finding
      return changed(finding, { issuer: 'self' })
    }
    const findings = yield* mapInSteps(draft.findings, (f) => (f.kind === 'reference' ? settled(f) : f))
    return { ...draft, findings }
  },
}
