import type { Finding } from '../recogniser'

const own =
  /\b(?:the|our|its|this) (?:Company|Bank|Issuer|Group|Trust|Fund|Manager|REIT|Board|Corporation)\b|["“'‘](?:the )?(?:Company|Bank|Issuer)["”'’]|\bjointly\b|\b(?:we|us)\b/i
const called = new RegExp(
  String.raw`^[ \n]?(?:(?:jointly )?(?:issued|published|made|released|announced) )?(?:of|by|from) (?:the )?` +
    String.raw`(?<name>[A-Z][\w&.'’-]*(?: (?:of|and|for|[A-Z&][\w&.'’-]*)){0,7})(?=,? (?:dated|on|both|published|issued|in |regarding|relating)|$)`,
)
const noIssuer =
  /^(?:Results?|Annual|Interim|Quarterly|Audited|Unaudited|Final|Proposed|Resolutions?|Poll|Board|Directors?|Shareholders?|H|A|AGM|EGM|SGM|Extraordinary|Special|Offer|Company|Bank|Issuer|Group|Grant|Change|Appointment|Resignation)\b/i
const possessive = /(?<name>[A-Z][\w&.-]*(?: [A-Z&][\w&.-]*){0,5})['’]s?[ \n](?:own )?$/

/** Those who send filings to others than the investors of an issuer. */
export const isAuthority = (name: string): boolean =>
  /Securities Clearing|HKSCC|Stock Exchange|\bSFC\b|Government|Court|\b(?:Commission|Administration|Ministry|Bureau|Department|Council)\b|結算|结算|聯交所|联交所|證監會|证监会|政府|法院|交易所|[管稅税總总]局|部$|[^公]司法部|委員會|委员会/.test(
    name,
  )

/**
 * Who issued what a noun names: "self" unless the words around it name another. `before` ends where the noun starts, `after` starts where
 * it ends and goes on to the date; `names` are the companies found within `after`. Of a joint announcement the issuer is one.
 */
export function enIssuer(before: string, after: string, names: readonly string[], noun = ''): string {
  if (own.test(after) || /^joint\b/i.test(noun)) return 'self'
  const owner = possessive.exec(before)?.groups?.['name']
  if (owner) return noIssuer.test(owner.replace(/^The /, '')) ? 'self' : owner
  if (names[0] !== undefined) return names[0]
  const name = called.exec(after.replace(/ ?\([^()]*\)/g, '').trimEnd())?.groups?.['name']
  return name && !noIssuer.test(name) ? name : 'self'
}

/** The names of the companies (and authorities) found within [start, end). */
export const namesWithin = (found: readonly Finding[], start: number, end: number): string[] =>
  found.flatMap((f) =>
    (f.kind === 'company' || f.kind === 'organisation') && f.start >= start && f.end <= end ? [f.name] : [],
  )
