import { datesOf } from '../dates/date-finding'
import type { Finding, Recogniser, ReferenceFinding } from '../recogniser'
import { termBefore, type Alias } from './alias'
import { cite } from './citation'
import { shareAlias } from './date-list'
import { aliasAfter, aliasWithin } from './en-alias'
import { actorOf } from './en-announcer'
import { continued, listOf } from './en-date-list'
import { isElsewhere } from './en-elsewhere'
import { enIssuer, isAuthority, isByAuthority, issuersWithin, laterWords, namesOf } from './en-issuer'
import { enFilingKind, enNounsIn, type NounMatch as Noun } from './en-nouns'
import { listOfAnother } from './en-of-another'
import { areOfBoth, dealtOut, isListed, sharesDates } from './en-partner'
import { subjectAt } from './subject'
import { andIts, issuerInferred, nobodyNamed, ownStated, type Whose } from './whose'

const ownDocument = /\b(?:draft|this|these|next|forthcoming|date of the|no|without any)[ \n]$/i
/** What tells an own document is no longer, with the character before it. */
const longestOwn = 13
/** "Foo Limited published an announcement on D and a (circular on D2)". */
const andA = /^(?: ?\([^()\n]{1,60}\))?,? and an? $/
/** In capitals only what has an article is cited: a cover gives its own date, “PROSPECTUS DATED 5 MAY 2021”. */
const inCapitals = /\b(?:THE|ITS|OUR|COMPANY[’']S)[ \n](?:[A-Z]+[ \n])?$/
/** "(the circular dated D) of which this letter forms part" */
const ofWhichThis =
  /^[ \n]?(?:\([^()\n]{1,60}\))?(?: (?:issued )?(?:of|by|to) the [A-Z]\w+(?: to (?:the|its) \w+)?)?(?: ?\([^()\n]{1,60}\))?,? (?:of|in) which this (?:letter|form|appendix|report) (?:forms|is)\b/
/** "(A notice dated D) convening … is set out on pages 14 to 19 of this circular": a part of the paper itself. */
const withinThis =
  /^[^.;\n]{0,240}?(?:\.m\.[^.;\n]{0,160}?)?\b(?:is|are) (?:set out|contained|reproduced)(?: [a-z]+){0,2} (?:on|in|at) [^.;\n]{1,40} (?:of|to) this \w*circular\b/i
/** "The Company will publish a further (announcement) on". */
const toBeIssued =
  /\b(?:will|shall|would|should|must|may|to) (?:\w+ ){0,2}(?:publish|issue|make|release|despatch|dispatch|post|send) (?:(?:an?|the|its) )?(?:further )?$/i

/** The announcement that a notice is the matter of: "the announcement in relation to the notice of board meeting dated …". */
const governorOf = (text: string, noun: Noun, notice: Noun): Noun | null =>
  /^ (?:in relation to|in respect of|regarding|concerning|relating to) (?:the |its )?$/.test(
    text.slice(noun.end, notice.start),
  )
    ? noun
    : null

/** The year by which a dated report is also named: "the 2018 annual report published on (D)". */
function reportPeriod(text: string, { words, start, end }: Noun, dateAt: number): string | null {
  if (!/(?:annual|interim|quarterly) report$/i.test(words)) return null
  const before = /(?:19|20)\d\d(?= $)/.exec(text.slice(Math.max(0, start - 5), start))
  return (before ?? /(?:19|20)\d\d(?=\D*$)/.exec(text.slice(end, dateAt)))?.[0] ?? null
}

/** Whether a report is named by its year and needs no date: "the 2014 annual report and the circular dated …". */
const isOfYear = (text: string, { words, start }: Noun): boolean =>
  /report$/i.test(words) && /(?:19|20)\d\d $/.test(text.slice(Math.max(0, start - 5), start))

/** Whether what is not said to be dated is still to be issued, or is the paper itself with its cover's date. */
const isNoPrior = (before: string, after: string): boolean =>
  toBeIssued.test(before) || (/DATED/.test(after) && !inCapitals.test(before))

/** Whether a filing is the paper itself, or a part of it, by the words behind its dates. */
const isOfThis = (tail: string, { words }: Noun): boolean =>
  tail.startsWith(' ') &&
  (ofWhichThis.test(tail.slice(0, 120)) || (/^notice/i.test(words) && withinThis.test(tail)))
/** Where a meeting is held, and when, stands in between. */
const longestTail = 460

const results = { filing: 'announcement', noun: 'results', period: null } as const

function* citations(name: string, text: string, found: readonly Finding[]): Generator<ReferenceFinding> {
  const dates = datesOf(found)
  const names = namesOf(found)
  let from = 0
  let previous: Noun | null = null
  /** What is listed before it: "the announcement, (the circular) and". */
  let listed: readonly Noun[] = []
  let theirs = { end: 0, whose: nobodyNamed }
  for (const noun of enNounsIn(text)) {
    if (/["“”‘’'「『]/.test(text[noun.start - 1] ?? '')) continue
    while (from < dates.length && dates[from]!.start < noun.end) from += 1
    const before = text.slice(Math.max(0, noun.start - 80), noun.start)
    const governor = previous && /^notice/i.test(noun.words) ? governorOf(text, previous, noun) : null
    const last: Noun | null = previous
    const others = listed
    listed = last && isListed(text, last, noun) && !isOfYear(text, last) ? [...others, last] : []
    previous = ownDocument.test(before.slice(-longestOwn)) ? null : noun
    const start = previous && listOf(text, noun, dates, from)
    if (!start) continue
    const list = /s$/i.test(noun.words) ? continued(text, start, dates) : start
    const first = list.items[0]!.date
    const after = text.slice(noun.end, first.start)
    if (!/dated[ \n]/.test(after) && isNoPrior(before, after)) continue
    if (isOfThis(text.slice(list.end, list.end + longestTail), noun)) continue
    const isRespective = /^,? respectively/.test(text.slice(list.end, list.end + 14))
    const isShared = last !== null && sharesDates(text, last, noun, after, isRespective)
    const partner = isShared && (isRespective || areOfBoth(after) || !isOfYear(text, last)) ? last : null
    const later = laterWords(text, list.end)
    const issuers = [
      ...issuersWithin(names, text, noun.end, first.start),
      ...issuersWithin(names, text, list.end, list.end + later.length),
    ]
    const actor = () => actorOf(text, { start: noun.start, end: list.end }, names)
    const own = enIssuer({ before, after, later, noun: noun.words, names: issuers, actor })
    const since = text.slice(theirs.end, noun.start)
    const isTheirs =
      own.issuer === 'self' && (andIts.test(since) || (own === nobodyNamed && andA.test(since)))
    const whose: Whose = isTheirs ? { ...theirs.whose, inferred: issuerInferred } : own
    theirs = { end: list.end, whose }
    const { issuer } = whose
    if (isAuthority(issuer) || (whose !== ownStated && isByAuthority(after))) continue
    if (issuer !== 'self' && isElsewhere(after, text, list.end)) continue
    const subject = subjectAt(text, list.end)
    const inner = aliasWithin(text, noun.start, first.start) ?? termBefore(text, noun.start)
    const outer = inner ?? (list.items.some(({ alias }) => alias) ? null : aliasAfter(text, list, noun.words))
    const cited = (n: Noun, alias: Alias | null) => ({
      filing: enFilingKind(n.words),
      period: reportPeriod(text, n, first.start),
      noun: n.words,
      nounSpan: { start: n.start, end: n.end },
      ...whose,
      subject,
      alias,
    })
    const named = { text, noun, partner, others, to: first.start, isRespective, whose, alias: outer, names }
    for (const { noun: of, areResults, items, ...its } of dealtOut(named, shareAlias(list))) {
      const own = cited(of === noun ? (governor ?? noun) : of, its.alias)
      yield* cite(name, { ...own, ...its.whose, ...(areResults ? results : {}) }, items)
    }
    const another = listOfAnother(text, list, dates, names, after)
    if (another) yield* cite(name, { ...cited(noun, null), ...another.whose }, shareAlias(another.list))
  }
}

/** Filings by noun, then date: "the voluntary announcements of the Company dated 28 October 2016 and 14 May 2017". */
export const enDated: Recogniser = {
  name: 'references/en-dated',
  find(text, found) {
    return citations(this.name, text, found)
  },
}
