import { stated, type ReferencePart } from '../mention'

/** Whose a filing is, as the words around it tell. */
export interface Whose {
  /** "self", or another issuer's name as written. */
  readonly issuer: string
  /** See ReferenceFinding. */
  readonly issuerTerm?: string | undefined
  /** See ReferenceFinding. */
  readonly onlyOfCompany?: boolean | undefined
  /** That it is the issuer is inferred where nobody is named, or only by a term. */
  readonly inferred: readonly ReferencePart[]
}

/** What is inferred of a filing whose issuer no words beside it name. */
export const issuerInferred: readonly ReferencePart[] = ['issuer']

/** Nobody is named: it is taken for the issuer's own. */
export const nobodyNamed: Whose = { issuer: 'self', inferred: issuerInferred }

/** The words say "the Company", "our", 本公司. */
export const ownStated: Whose = { issuer: 'self', inferred: stated }

/** It is of somebody who is named. */
export const issuedBy = (issuer: string): Whose => ({ issuer, inferred: stated })

/** It is of the company of a bare name, if the text knows one; otherwise there is nothing. */
export const onlyOf = (issuerTerm: string): Whose => ({ ...nobodyNamed, issuerTerm, onlyOfCompany: true })

/** It is of the company of a bare name, if the text knows one; otherwise the issuer's own. */
export const likelyOf = (issuerTerm: string): Whose => ({ ...nobodyNamed, issuerTerm })

/** “Harbour Star's circular dated (D) and its (announcement)”: another of the same issuer. */
export const andIts = /^(?: ?\([^()\n]{1,60}\))?(?:,|,? and|,? as well as|,? together with) its $/

const ownWords =
  /\b(?:the|our) (?:Company|Bank|Issuer|Group|Trust|Fund|Board)\b|\b(?:we|our|us|its?)\b|本公司|本行|本集[團团]|本基金|本信[託托]|吾等|我[們们]|董事[會会]|[貴贵]公司|^公司$/i

/** The issuer's own: said by `words` in either language, or by nobody. */
export const ownIn = (words: string): Whose => (ownWords.test(words) ? ownStated : nobodyNamed)

/** Whether it is somebody else who is named, or may be by a term. */
export const isAnother = ({ issuer, issuerTerm }: Whose): boolean =>
  issuer !== 'self' || issuerTerm !== undefined

/** The same, but stated where further words name the issuer itself: 日期為二零一八年三月十三日之本公司公告. */
export const orOwn = (whose: Whose, words: string): Whose =>
  isAnother(whose) || whose.inferred.length === 0 ? whose : ownIn(words)
