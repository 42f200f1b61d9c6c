import { firstFrom } from '../../text/span'
import type { EntityFinding } from '../recogniser'
import { issuedBy, likelyOf, nobodyNamed, onlyOf, ownStated, type Whose } from './whose'

/** Who makes an offer is no issuer whose name a filing's readers know, but goes by this word in all its papers. */
const offeror = /^(?:Joint |Co-)?Offerors?$/
const brackets = / ?\([^()\n]{1,90}\)$/
/** "Foo Limited (“Foo”), the Company’s controlling shareholder, (announced)". */
const apposition = /,[^,.;()\n]{3,90},$/
/** "the holding company of the Company, (Foo Limited (“Foo”),) has announced": the name itself stands apart. */
const related =
  /\b(?:shareholder|company|parent|subsidiary|associate|affiliate|venture|investor|offeror)\b[^.,;()\n]{0,40}, $/i
/** What makes a name before a verb no subject: "the disposal of (Foo Limited) announced on". */
const notSubject =
  /\b(?:of|in|by|to|with|from|for|between|at|against|into|over|than|on|through|under|including)(?: the| our)? $/i
/** "The board of directors of (Foo Limited)" speaks for it. */
const onBehalf = /\b(?:[Bb]oard(?: of directors)?|directors|Board of Directors|Directors) of (?:the )?$/
const withUs = /\b(?:the|our) (?:Company|Bank|Board),? and(?: the)? $/i
const togetherWith = /,? and(?: the)? $/
const bareName = /(?:^|[ \n(])(?<name>[A-Z][\w&’'-]*(?: [A-Z&][\w&’'-]*){0,3})$/
const bareNameHere =
  /^(?<name>(?:Joint |Co-)?Offerors?\b|[A-Z][\w&’'-]*(?: [A-Z&][\w&’'-]*){0,3}?)(?= (?:\(|has |had |also |further |jointly |announced|issued|published|made|released|despatched|dispatched|posted))/
/** What is announced: “the Acquisition announced on”. */
const deal =
  /(?:^|[ -])(?:Acquisitions?|Disposals?|Placings?|Subscriptions?|Rights Issue|Open Offer|Share Offer|Offers?|Schemes?|Transactions?|Mergers?|Proposals?|Privatisation|Spin-off|Results?|Dividends?|Consolidation|Suspension|Reorganisation|Restructuring)$/
/** Nobody's name: an office, a pronoun, a word that begins a sentence. */
const noName =
  /^(?:The|It|We|They|He|She|This|As|In|On|Shareholders?|Directors?|Board|Company|Bank|Group|Trust|Fund|REIT|Manager|Issuer|Management|Government|Mr|Ms|Mrs|Dr|Completion|Details)$/

const reach = 200
const longestName = 120

/** Without the brackets and the apposition behind a name. */
function withoutAsides(words: string): string {
  let plain = words
  for (let round = 0; round < 4; round += 1) {
    const shorter = plain.replace(brackets, '').replace(apposition, '')
    if (shorter === plain) break
    plain = shorter
  }
  return plain
}

/** The company whose name ends at `end`, the longest of several; `names` are in order. */
function nameEndingAt(names: readonly EntityFinding[], end: number): EntityFinding | null {
  for (let at = firstFrom(names, end - longestName); at < names.length; at += 1) {
    const name = names[at]!
    if (name.start >= end) return null
    if (name.end === end && name.use === 'name') return name
  }
  return null
}

const called = (name: string): Whose | null => {
  if (offeror.test(name)) return issuedBy(name)
  if (deal.test(name)) return nobodyNamed
  return noName.test(name) || name.length < 2 ? null : onlyOf(name)
}

/** Who is named as the subject of a verb that begins at `verb`, asides left out: "Foo Limited (“Foo”) (announced)". `names` are the text's companies. */
export function announcerBefore(text: string, verb: number, names: readonly EntityFinding[]): Whose | null {
  const from = Math.max(0, verb - reach)
  const whole = text.slice(from, verb).trimEnd()
  if (whole.endsWith(',')) {
    const inner = whole.slice(0, -1).replace(brackets, '')
    const apart = nameEndingAt(names, from + inner.length)
    if (apart && related.test(inner.slice(0, apart.start - apart.end))) return issuedBy(apart.name)
  }
  const words = withoutAsides(whole)
  const name = nameEndingAt(names, from + words.length)
  const bare = name ? null : bareName.exec(words)?.groups?.['name']?.replace(/^The /, '')
  const who = name ? issuedBy(name.name) : bare ? called(bare) : null
  if (!who) return null
  const lead = words.slice(0, words.length - (name ? name.end - name.start : (bare ?? '').length))
  const joint = togetherWith.exec(lead)
  if (!joint) return notSubject.test(lead) && !onBehalf.test(lead) ? null : who
  if (withUs.test(lead)) return ownStated
  const before = withoutAsides(lead.slice(0, joint.index))
  const other = nameEndingAt(names, from + before.length)
  if (!other || notSubject.test(before.slice(0, before.length - (other.end - other.start)))) return null
  return issuedBy(`${other.name} and ${who.issuerTerm ?? who.issuer}`)
}

const lead = /^,? ?(?:[Tt]he )?(?:board (?:of directors )?of (?:the )?)?/

/** Who is named right at `at` as the subject of what follows, and where the name with its asides ends. */
export function announcerAt(text: string, at: number, names: readonly EntityFinding[]) {
  const article = lead.exec(text.slice(at, at + 40))![0]
  const start = at + article.length
  const next = names[firstFrom(names, at)]
  const name = next && (next.start === start || next.start === start - 4) && next.use === 'name' ? next : null
  const bare = name ? null : bareNameHere.exec(text.slice(start, start + longestName))?.groups?.['name']
  const who = name ? issuedBy(name.name) : bare ? called(bare) : null
  if (!who) return null
  const end = name ? name.end : start + (bare ?? '').length
  const aside = /^(?: ?\([^()\n]{1,90}\)){0,3}(?:,[^,.;()\n]{3,90}(?: \([^()\n]{1,60}\))?,)?/.exec(
    text.slice(end, end + reach),
  )![0]
  return { who, end: end + aside.length }
}

const issuing =
  / (?:has |had |also |jointly )?(?:issued|published|released|despatched|dispatched|posted|sent|made) (?:an?|the|its)(?: \w+)? $/
/** "(Foo Limited), a listed company, disclosed in its": what stands apart behind the name. */
const behindName = /^,[^,.;\n]{3,90},(?= (?!as |which |who |but |and ))/
/** "As disclosed by (Foo) in its (announcement)", "(Foo) has disclosed in its". */
const termInIts =
  /(?:\bby (?:the )?|(?<=^|[.;,\n] ?)(?:The )?)(?<name>[A-Z][\w&’'-]*(?: [A-Z&][\w&’'-]*){0,3})(?:(?: has| had| also)? (?:said|stated|disclosed|reported|announced|mentioned|noted))? in its(?: \w+)? $/
const inIts = / in its(?: \w+)? $/
/** "(Foo Limited) disclosed in its (announcement)", "As disclosed by (Foo Limited) in its". */
const inItsOwn = /^(?<verb>(?: [a-z]+){0,5})(?<aside>,?) (?:in|by|through|with) its(?: \w+)? $/
// "In its (announcement dated D), Foo Limited said"
const inPaper = /\b(?:[Ii]n|[Bb]y|[Tt]hrough) (?:its|an?) (?:\w+ )?$/
const said =
  /^, (?:the )?(?<name>(?:Joint )?Offerors?|[A-Z][\w&’'-]*(?: [A-Z&][\w&’'-]*){0,3}) (?:has |had |also )?(?:said|stated|disclosed|reported|announced|indicated|confirmed|proposed|clarified|warned|noted|explained|expected)\b/

/** The company whose "its" stands before `start`, where it is the one that tells. */
function ownerOf(text: string, start: number, names: readonly EntityFinding[]): string | null {
  const name = names[firstFrom(names, start) - 1]
  if (name?.kind !== 'company' || name.use !== 'name' || start - name.end > longestName) return null
  const behind = text.slice(name.end, start).replace(/ \([^()\n]{1,90}\)/g, '')
  const words = inItsOwn.exec(behind.replace(behindName, ''))
  if (!words) return null
  const lead = text.slice(Math.max(0, name.start - 20), name.start)
  const isBare = words.groups?.['verb'] === '' && words.groups['aside'] === ''
  const isTelling = isBare ? /\bby $/.test(lead) : !notSubject.test(lead)
  return isTelling ? name.name : null
}

/**
 * The company told to have issued what is named at [start, end), its dates included: "Foo Limited (“Foo”) published a …", "in its
 * announcement dated D, Foo said"; null where the words tell of none.
 */
export function actorOf(
  text: string,
  { start, end }: { readonly start: number; readonly end: number },
  names: readonly EntityFinding[],
): Whose | null {
  const before = text.slice(Math.max(0, start - 60), start)
  const verb = issuing.exec(before)
  if (verb) {
    const who = announcerBefore(text, start - before.length + verb.index, names)
    return who && who.issuerTerm === undefined ? who : null
  }
  const owner = ownerOf(text, start, names)
  if (owner) return issuedBy(owner)
  const term = inIts.test(before.slice(-24)) ? termInIts.exec(before)?.groups : undefined
  if (term?.['name'] && !noName.test(term['name'])) return likelyOf(term['name'])
  if (!inPaper.test(before) || text[end] !== ',') return null
  const who = announcerAt(text, end, names)?.who
  if (who && who.issuerTerm === undefined) return who
  const name = said.exec(text.slice(end, end + longestName))?.groups?.['name']
  return name && !noName.test(name) ? issuedBy(name) : null
}
