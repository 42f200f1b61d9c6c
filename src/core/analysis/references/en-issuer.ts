import { upTo } from '../../text/all-matches'
import { mergeSpans } from '../../text/merge-spans'
import { firstFrom } from '../../text/span'
import { ofKind } from '../of-kind'
import { onceFor } from '../once-for'
import type { EntityFinding, Finding } from '../recogniser'
import { issuedBy, nobodyNamed, ownStated, type Whose } from './whose'

const ownParty =
  /\b(?:the|our|its|this) (?:Company|Bank|Issuer|Group|Trust|Fund|Manager|REIT|Board|Corporation)\b(?!['’]s (?:\w+ ){0,2}(?:shareholder|company|parent|subsidiary|associate)s?\b)|\b(?:we|us)\b/i
const ownTerm = /["“'‘](?:the )?(?:Company|Bank|Issuer)["”'’]/i
/** What another has to do with the issuer: "Foo Limited (a subsidiary of the Company)", "Foo Limited, the controlling shareholder of the Company,". */
const relation =
  /\([^()]*\)|, (?:which is )?(?:an?|the|our|its) [^,.;()]{0,60}?(?:subsidiary|shareholder|associate|company|parent|affiliate|investor|venture)[^,.;()]{0,60}? of (?:the|our) (?:Company|Bank|Issuer|Group|Trust|Fund)\b/g
/** Whether words name the issuer itself, other than by what another has to do with it. */
const isOwn = (words: string): boolean =>
  ownTerm.test(words) || ownParty.test(/[(,]/.test(words) ? words.replace(relation, '') : words)
const called = new RegExp(
  String.raw`^[ \n]?(?:(?:jointly )?(?:issued|published|made|released|announced|despatched|dispatched|posted) )?(?:jointly )?(?:of|by|from) (?:the )?` +
    String.raw`(?<name>[A-Z][\w&.'’-]*(?: (?:of|and the(?= (?:Joint )?Offeror)|and|for|[A-Z&][\w&.'’-]*)){0,9}(?: (?:properties|holdings|group))?)(?=,? (?:dated|on|both|published|issued|in |regarding|relating|to (?:its|the) )|$)`,
)
const noIssuer =
  /^(?:Results?|Annual|Interim|Quarterly|Audited|Unaudited|Final|Proposed|Possible|Resolutions?|Poll|Board|Directors?|Shareholders?|H|A|AGM|EGM|SGM|Extraordinary|Special|Offer|Company|Bank|Issuer|Group|Manager|Grant|Change|Appointment|Resignation|Completion|Major|Discloseable|Connected|Continuing|Very|Transactions?|Acquisition|Disposal|Placing|Subscription|Rights|Open|Dividend|Delay|Resumption|Suspension|Allotment|It|We|The|This|Notes?|Bonds?|Securities|Warrants?|New|Listing|Listed)\b/i
const possessive = /(?<name>[A-Z][\w&.-]*(?: [A-Z&][\w&.-]*){0,5})['’]s?[ \n](?:own )?$/
// "HKSCC issued a (circular)"
const issuing =
  /(?<name>[A-Z][\w&.-]*(?: [A-Z&][\w&.-]*){0,5}) (?:has |had |also )?(?:issued|published|released|promulgated|despatched|dispatched|posted|sent|made) (?:an?|the|its) $/
// "(announcement) of the Company’s controlling shareholder, Foo Limited, dated"; not "(announcement) in relation to the disposal of Foo Limited"
const leadToIssuer =
  /(?:\b(?:of|by|from|and)|shareholder,|company,|subsidiary,|parent,|associate,|affiliate,|venture,)(?: the| our)? $/i
const leadToSubject =
  /\b(?:relation|respect|regarding|relating|concerning|connection|acqui\w+|dispos\w+|shares?|interests?|capital|subscription|appointment|listing|spin-off|websites?|newspapers?|agreement|offer)\b/i

/** Those who rate companies or put them into indices. */
const raters =
  /\bInd(?:ex|ic)es\b|\bMSCI\b|\bFTSE\b|\bMoody|Standard (?:&|and) Poor|\bS&P\b|\bFitch\b|指[數数]有限公司|^穆迪|^[標标][準准]?普|^惠[譽誉](?:$|[評评國国])|^明晟(?:$|公司)|^富[時时](?:$|[羅罗]素)/

/** Those who send filings to others than the investors of an issuer. */
export const isAuthority = (name: string): boolean =>
  raters.test(name) ||
  /Securities Clearing|HKSCC|Stock Exchange|\b(?:SFC|SAFE|CSRC|NDRC|MOFCOM|PBOC|SAT|STA|MOF|MIIT|SASAC|CBIRC|CBRC|HKMA)\b|Government|Court|\b(?:Authority|Federal Reserve|Commission|Administration|Ministry|Bureau|Department|Council)\b|人民銀行|人民银行|央行|聯儲|联储|結算|结算|聯交所|联交所|證監會|证监会|政府|法院|交易所|(?<!董事)局$|[管稅税總总]局|部$|[^公]司法部|委員會|委员会/.test(
    name,
  )

// "(the Announcement on Tax Matters,) issued by the State Administration of Taxation on"
const byOffice =
  /\bby[ \n](?:the[ \n])?(?<name>[A-Z][\w’'&-]*(?:[ \n](?:of[ \n]|and[ \n])?[A-Z][\w’'&-]*){0,6})(?:[ \n]on)?[ \n]$/

/** Whether words that end at a date tell of an authority that issued what they name. */
export const isByAuthority = (words: string): boolean => {
  const name = byOffice.exec(words)?.groups?.['name']
  return name !== undefined && isAuthority(name.replace(/\n/g, ' '))
}

/** The words in which an issuer may be named. */
export interface IssuerWords {
  /** What ends where the noun starts. */
  readonly before: string
  /** What starts where the noun ends and goes on to the date or period. */
  readonly after: string
  /** What starts where the dates end: "(dated D) issued by …". */
  readonly later?: string
  readonly noun?: string
  /** The companies named as issuers within `after` and `later` (issuersWithin). */
  readonly names: readonly string[]
  /** Looks for the company told to have issued it, by the words before the noun or behind the date (actorOf). */
  readonly actor?: () => Whose | null
}

const isLaterIssuer =
  /^ ?(?:\([^()]*\) ?)?(?:jointly )?(?:(?:issued|published|made|released|despatched) (?:jointly )?)?(?:of|by) /
const bare = (words: string): string => words.replace(/ ?\([^()]*\)/g, '').trimEnd()
const calledIn = (words: string): string | null => {
  const name = called.exec(bare(words))?.groups?.['name']
  return name && !noIssuer.test(name) ? name : null
}

// "(the announcement) of the Company's controlling shareholder dated": no name, but another than the issuer
const relative =
  /^[ \n]?(?:(?:issued|published|made|released|announced) )?(?:of|by|from) (?:(?:the|our|its|a)|(?:the |our )?(?:Company|Bank|Group)['’]s) (?<name>(?:(?:ultimate|immediate|intermediate|controlling|substantial|major|single|largest|listed|wholly-owned|non-wholly owned|indirect|direct|former),? (?:and )?){0,4}(?:shareholder|holding company|parent company|parent|subsidiary|associate|associated company))s?\b(?!,)/i

/** What of the issuer's is said to have issued something; nothing where the words, "of the Company", say no such thing. */
const relationIn = (words: string): string | undefined =>
  words.length < shortestRelation ? undefined : relative.exec(words)?.groups?.['name']
const shortestRelation = ' of our parent'.length

/** Those who issued something together, none of whom is the issuer itself; null where the words name nobody else. */
function jointIssuers(names: readonly string[], words: string | null): string | null {
  if (names.includes('self')) return 'self'
  const isListed = words !== null && / and /.test(words) && (names.length < 2 || /Offeror/.test(words))
  if (isListed) return words.replace(' and the ', ' and ')
  return names.length < 2 ? null : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`
}

/**
 * Whose filing it is that a noun names: the issuer's own unless the words around it name another. What others issued together with the issuer is
 * the issuer's own; what several others did is by "A and B".
 */
export function enIssuer({ before, after, later = '', noun = '', names, actor }: IssuerWords): Whose {
  const rest = isLaterIssuer.test(later) ? later : ''
  const relation = names.length === 0 ? (relationIn(after) ?? relationIn(rest)) : undefined
  if (relation !== undefined) return issuedBy(relation)
  if (isOwn(after) || isOwn(rest)) return ownStated
  if (names.length > 2 || /^joint\b/i.test(noun) || after.includes('jointly') || rest.includes('jointly')) {
    const joint = jointIssuers(names, calledIn(after) ?? calledIn(rest))
    return joint === null ? saysOwn(before) : by(joint)
  }
  const told = actor?.()
  if (told) return told
  const owner = (possessive.exec(before) ?? issuing.exec(before))?.groups?.['name']?.replace(/^The /, '')
  if (owner) return noIssuer.test(owner) ? saysOwn(before) : issuedBy(owner)
  const words = calledIn(after) ?? calledIn(rest)
  const [first, second] = names
  const both = `${first} and ${second}`
  const name = words !== null && words === both ? both : (first ?? words)
  return name === null ? saysOwn(before) : by(name)
}

const by = (name: string): Whose => (name === 'self' ? ownStated : issuedBy(name))

const ownBefore =
  /\b(?:our|its|(?:Company|Bank|Issuer|Group|Trust|Fund|REIT|Board)(?:['’]s)?)[ \n](?:[\w-]+[ \n]){0,3}$/i
/** The issuer's own, said right before the noun or by nobody. */
const saysOwn = (before: string): Whose => (ownBefore.test(before.slice(-60)) ? ownStated : nobodyNamed)

/** What follows the name of the issuer itself: (the "Company"), (the Company ) where a page lost its quotes, (together with its subsidiaries, the "Group"). */
const isOwnDefinition =
  /^[^()\n]{0,30}\((?:the |hereinafter )?(?:["“]|['‘]{1,2})(?:the )?(?:Company|Bank|Issuer|Trust)["”'’]|^ ?\(the Company ?\)|^[^()\n]{0,30}\((?:and|together with|including) its subsidiaries,? (?:collectively,? )?(?:the )?(?:["“]|['‘]{1,2})(?:the )?Group["”'’]|^ ?\(collectively,? (?:the )?(?:["“]|['‘]{1,2})(?:the )?Companies["”'’]/

/** The names of companies and bodies among findings, in the order of the text. */
export const namesOf = (found: readonly Finding[]): readonly EntityFinding[] =>
  joined(ofKind(found, 'organisation'))(ofKind(found, 'company'))

/** The bodies and companies of one chunk are the same for all who read its references. */
const joined = onceFor((bodies: readonly EntityFinding[]) =>
  onceFor((companies: readonly EntityFinding[]) => mergeSpans(bodies, companies)),
)

/** The companies among them: they announce to investors, other bodies to the public. */
export const companiesOf = (names: readonly EntityFinding[]): readonly EntityFinding[] =>
  names.filter(({ kind }) => kind === 'company')

/** What stands between two of several: 'Foo Limited (“Foo”), Bar Limited'. */
const alsoListed = /^(?: ?\([^()\n]{1,80}\)){0,2}, (?:and )?$/

/** Those of `names` (namesOf) begun within [start, end) that the words there give as issuers of what stands before them. */
export function issuersWithin(
  names: readonly EntityFinding[],
  text: string,
  start: number,
  end: number,
): readonly string[] {
  const issuers: string[] = []
  let from = start
  for (let at = firstFrom(names, start); at < names.length; at += 1) {
    const name = names[at]!
    if (name.start >= end) break
    const lead = text.slice(from, name.start)
    const leads = leadToIssuer.test(lead) || (issuers.length > 0 && alsoListed.test(lead))
    if (!leads || leadToSubject.test(lead)) continue
    from = name.end
    issuers.push(isOwnDefinition.test(text.slice(name.end, name.end + 90)) ? 'self' : name.name)
  }
  return issuers
}

/** Where the clause ends in which an issuer may still be named: at its point, or where another filing is cited. */
const clauseEnd =
  /\.(?! (?:and |\())|[;,\n]| and (?:the|its|an?|their) (?=(?:[A-Za-z’'-]+ ){0,4}(?:announcements?|circulars?|prospectus|reports?|notices?|documents?)(?![A-Za-z]))/

/** The words after `at` in which an issuer may still be named, to the end of the clause. */
export const laterWords = (text: string, at: number): string => upTo(clauseEnd, text.slice(at, at + 90))
