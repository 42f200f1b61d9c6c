import { firstFrom } from '../../text/span'
import { weekdayPattern } from '../dates/month-names'
import type { EntityFinding } from '../recogniser'
import { announcerBefore } from './en-announcer'
import { issuersWithin } from './en-issuer'
import { resultsPublishedOn } from './en-results-published'
import { issuedBy, ownIn, type Whose } from './whose'

/** Pattern sources for what may stand before the verb, and for the issuer itself as its subject. */
export const how = '(?: previously| already| first| jointly| further| also| subsequently| then| duly)?'
export const company = String.raw`(?:(?:the|our) (?:Company|Bank|Board|Directors|Manager)(?: and the [A-Z]\w+)?|the [A-Z]\w+ and the Company|it|we)`

// "as announced by the Company on (D)", "the Company announced on (D)"
const announcedOn = new RegExp(
  String.raw`(?:\b(?:as|and|been|was|were|previously|also|first|which|has|had|Company|Bank|Board|Directors|Manager|it|we),?${how} |(?=announced by (?:the|our) (?:Company|Bank))|(?<=\()(?=announced,? on )|(?<=\bas )(?=disclosed by (?:the|our) (?:Company|Bank) on ))` +
    String.raw`(?<verb>announced|disclosed(?= by (?:the|our) (?:Company|Bank) on ))(?<by>(?: jointly)? by (?:[^,.;()]|\b(?:Co|Ltd|Inc|Corp)\.,?|, (?=Ltd|Inc)){1,60}?)?(?: (?:under|pursuant to) [^,;()]{4,60}?)?,? on (?:${weekdayPattern},? )?$`,
  'i',
)
// "Foo Limited (has) (announced on (D))"
const someoneAnnouncedOn = new RegExp(
  String.raw`(?: has| had)?${how} (?<verb>announced),? on (?:${weekdayPattern},? )?$`,
)
// "the Company (first) announced the Possible Transaction on (D)"
const announcedThing = new RegExp(
  String.raw`\b(?<who>${company})(?: has| had)?${how} (?<verb>announced) (?:the|its|an?)(?! \w+(?:ment|ion|ing|al) of)(?: (?!on |of |dated |held )[A-Za-z-]+){1,4} on (?:${weekdayPattern},? )?$`,
  'i',
)
/** Who announced, by a name or a term that no recogniser of names reads. */
const byName =
  /^(?: jointly)? by (?:the (?=Offeror))?(?!(?:Company|Bank|Board|Group|Directors?)$)(?<name>[A-Z][\w&’'-]*(?: [A-Z&][\w&’'-]*){0,5})$/
// "as disclosed on (D) (the “Delay Announcement”)": the term says what it was
const disclosedOn = new RegExp(String.raw`\b(?<verb>disclosed),? on (?:${weekdayPattern},? )?$`)
const asAnnouncement =
  /^[^()\n;.]{0,80} ?\((?:the |collectively,? (?:the )?)?["“‘'’]{1,2}[^"”’'\n()]{0,40}Announcements?\b/
const bySomeone = /^ by (?!the Company|the Board|us\b)/
const future = /\b(?:will|shall|would|to|may) be(?: \w+)? announced/i
/** The verb that most announcements are told by. */
export const announced = /announced/i
const disclosed = /\bas disclosed by /i
/** What is told to have been announced or issued on the dates of a list: the word that says so, and by whom. */
export interface Told {
  readonly words: string
  readonly start: number
  readonly who: Whose
  /** Where the words on the subject may begin. */
  readonly end: number
}

/** A list of dates, [start, end), in its text. */
export interface Place {
  readonly text: string
  readonly start: number
  readonly end: number
  readonly names: readonly EntityFinding[]
  readonly companies: readonly EntityFinding[]
}

/** “The Company”: the article is before what is looked for. */
const theWidth = 4
const onlyAsides = /^(?: ?\([^()\n]{1,60}\)){0,3}, ?$/

/** The company of which a "which" right behind it tells that begins at `at`: "Foo Limited (stock code: 1888), (which)". */
function nameBefore(text: string, at: number, companies: readonly EntityFinding[]): string | null {
  const name = companies[firstFrom(companies, at) - 1]
  return name && name.use === 'name' && onlyAsides.test(text.slice(name.end, at)) ? name.name : null
}

/** "As announced by X on (D)", "X announced on (D)". */
export function toldBefore({ text, start, end, names, companies }: Place, before: string): Told | null {
  if (
    !(announced.test(before) || disclosed.test(before) || before.endsWith('disclosed on ')) ||
    future.test(before) ||
    bySomeone.test(text.slice(end, end + 20))
  )
    return null
  const from = start - before.length
  const isCalled = asAnnouncement.test(text.slice(start, start + 160))
  const called = isCalled ? disclosedOn.exec(before)?.groups?.['verb'] : undefined
  if (called !== undefined)
    return { words: called, start: from + before.lastIndexOf(called), who: ownIn(before.slice(-60)), end }
  const words = 'announced'
  const someone = someoneAnnouncedOn.exec(before)
  const who = someone && announcerBefore(text, from + someone.index, companies)
  if (who) return { words, start: from + before.lastIndexOf(words), who, end }
  const match = announcedOn.exec(before)
  const named = match?.[0].startsWith('which') ? nameBefore(text, from + match.index, companies) : null
  if (named) return { words, start: from + before.lastIndexOf(words), who: issuedBy(named), end }
  if (match) {
    const by = match.groups?.['by']
    const other =
      by && !/\bthe Company\b/i.test(match[0]) ? issuersWithin(names, text, from + match.index, start) : []
    const issuer = other[0] ?? byName.exec(by ?? '')?.groups?.['name']
    const who =
      issuer === undefined ? ownIn(before.slice(Math.max(0, match.index - theWidth))) : issuedBy(issuer)
    return { words, start: from + before.lastIndexOf(match.groups!['verb']!), who, end }
  }
  const thing = announcedThing.exec(before)
  if (thing) return { words, start: from + before.lastIndexOf(words), who: ownIn(thing[0]), end }
  return null
}

/** "Published its annual results for the year ended … on (D)". */
export function resultsBefore({ text, start, end }: Place): Told | null {
  const results = resultsPublishedOn(text, start)
  return results && { words: results.words, start: results.start, who: ownIn(results.lead), end }
}
