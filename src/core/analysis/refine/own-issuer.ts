import { ending } from '../../text/ending'
import { mapInSteps } from '../../text/steps'
import type { Refiner } from '../draft'
import { changed, inferring } from '../laid-out'
import { ofKind } from '../of-kind'
import type { Finding, ReferenceFinding } from '../recogniser'
import { addShortNames } from './short-names'

const fold = (name: string): string =>
  name
    .toLowerCase()
    .replace(/^the /, '')
    .replace(/ reit$/, ' real estate investment trust')
    .replace(/[\s.,*#]+/g, '')

/** What stands between those who issued something together. */
const parties = /, | and |及|與|与|和|、/

/** Two names of companies, joined. */
const twoCompanies =
  /(?:Limited|LIMITED|Ltd\.?|Inc\.?|plc|公司|集[團团]|控股)(?:, | and |及|與|与|和|、)(?!its |其)/
const jointPaper = /\bthis joint (?:announcement|circular)\b|本[聯联]合(?:公[告佈布吿]|通函)/i

const meansCompany = ending(
  /(?:公司|集團|集团|銀行|银行|limited|ltd\.?|inc\.?|corporation|corp\.?|plc|bank)[*#]?["”」]?(?: ?\([^()]*\))?$/i,
)

const namesCompany = (words: string): boolean => companyEnd.test(words.slice(-1)) && meansCompany.test(words)
/** What such words end in: most others are told by that. */
const companyEnd = /[司團团行dcnpk.*#"”」)]$/i

/** The bare names and terms of companies, folded: whether each is the issuer's own. */
function companyTerms(findings: readonly Finding[], own: readonly string[]): ReadonlyMap<string, boolean> {
  const terms = new Map<string, boolean>()
  for (const { name, use, meaning = '' } of ofKind(findings, 'definedTerm'))
    if (use === 'definition' && namesCompany(meaning.trim())) {
      const whole = fold(meaning)
      terms.set(
        fold(name),
        own.some((other) => whole.includes(other)),
      )
    }
  return terms
}

/** What the companies of a text may be called for short. */
function shortNamesOf(findings: readonly Finding[]): ReadonlySet<string> {
  const names = new Set<string>()
  for (const { name } of ofKind(findings, 'company')) names.add(name)
  const short = new Set<string>()
  const add = (one: string) => short.add(one)
  for (const name of names) addShortNames(name, add)
  return short
}

/** Whose filings are cited, as the whole text tells; asked once for each name. */
class Issuers {
  private readonly areOwn = new Map<string, boolean>()
  private readonly areOther = new Map<string, boolean>()
  private shortNames: ReadonlySet<string> | null = null
  private isJointPaper: boolean | null = null

  /** `names` are the issuer's, folded; `terms` those of companies: whether each is the issuer's own. */
  constructor(
    private readonly text: string,
    private readonly findings: readonly Finding[],
    private readonly names: readonly string[],
    private readonly terms: ReadonlyMap<string, boolean>,
  ) {}

  /** The same citation with its issuer settled; null where nothing is cited, since a bare name is no company's. */
  settled(finding: ReferenceFinding): ReferenceFinding | null {
    const { issuer, issuerTerm, onlyOfCompany } = finding
    if (issuerTerm !== undefined) {
      const isOther = this.isOther(issuerTerm)
      const isCompany = isOther || this.isOwn(issuerTerm) || this.beginsOwn(issuerTerm)
      if (onlyOfCompany === true && !isCompany) return null
      return changed(finding, {
        issuer: isOther ? issuerTerm : issuer,
        issuerTerm: undefined,
        onlyOfCompany: undefined,
      })
    }
    if (issuer === 'self') return finding
    if (this.isOfSame(issuer))
      return changed(finding, { issuer: 'self', inferred: inferring(finding.inferred, 'issuer') })
    if (!this.isOwn(issuer)) return finding
    const isNamed = this.names.includes(fold(issuer))
    const inferred = isNamed ? finding.inferred : inferring(finding.inferred, 'issuer')
    return changed(finding, { issuer: 'self', inferred })
  }

  /** Whether several issued something of whom a text that names no issuer of its own, and calls itself joint, is likely another paper. */
  private isOfSame(issuer: string): boolean {
    if (this.names.length > 0 || !twoCompanies.test(issuer)) return false
    return (this.isJointPaper ??= jointPaper.test(this.text))
  }

  private isOwn(name: string): boolean {
    const known = this.areOwn.get(name)
    if (known !== undefined) return known
    // a joint announcement is also the issuer's
    const isOwn = this.isOwnAlone(name) || name.split(parties).some((one) => this.isOwnAlone(one))
    this.areOwn.set(name, isOwn)
    return isOwn
  }

  private isOwnAlone(name: string): boolean {
    const folded = fold(name)
    if (this.names.includes(folded) || this.terms.get(folded) === true) return true
    return namesCompany(name) && this.names.some((whole) => whole.startsWith(folded))
  }

  /** Whether the issuer's own name begins with a bare one. */
  private beginsOwn(term: string): boolean {
    return this.names.some((name) => name.startsWith(fold(term)))
  }

  /** Whether a bare name is another company's. */
  private isOther(term: string): boolean {
    const known = this.areOther.get(term)
    if (known !== undefined) return known
    const isKnown = this.terms.has(fold(term)) || (this.shortNames ??= shortNamesOf(this.findings)).has(term)
    const isOther = isKnown && !this.isOwn(term) && !this.beginsOwn(term)
    this.areOther.set(term, isOther)
    return isOther
  }
}

const settledBy = (f: Finding, issuers: Issuers): Finding | null =>
  f.kind === 'reference' ? issuers.settled(f) : f

/**
 * Settles whose filings are cited, knowing the whole text: a citation by the issuer's full name or by its term becomes one by "self"; a
 * bare name that is another company's ("港星" of 港星控股有限公司) becomes the issuer. What a bare name is told to have announced is left
 * out where the text knows no company of that name.
 */
export const ownIssuer: Refiner = {
  name: 'refine/own-issuer',
  *refine(draft) {
    const { en, zh } = draft.facts.issuer
    const names = [en, zh].flatMap((name) => (name === null ? [] : [fold(name)]))
    const issuers = new Issuers(draft.text, draft.findings, names, companyTerms(draft.findings, names))
    yield
    const settled = yield* mapInSteps(draft.findings, settledBy, issuers)
    return { ...draft, findings: settled.filter((f) => f !== null) }
  },
}
