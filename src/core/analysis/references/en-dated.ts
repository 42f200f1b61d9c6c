import { datesOf } from '../dates/date-finding'
import type { FilingKind } from '../analysis'
import type { DateFinding, Finding, Recogniser, ReferenceFinding } from '../recogniser'
import { aliasAt, termBefore, type Alias } from './alias'
import { cite } from './citation'
import { dateListAt, shareAlias, type DateList } from './date-list'
import { actorOf } from './en-announcer'
import { isAttached } from './en-attachment'
import { isElsewhere } from './en-elsewhere'
import { enIssuer, isAuthority, issuersWithin, laterWords, namesOf } from './en-issuer'
import { enFilingKind, enNoun, enNounsIn, type NounMatch as Noun } from './en-nouns'
import { subjectAt } from './subject'
import { issuerInferred, nobodyNamed } from './whose'

const anyNoun = new RegExp(enNoun, 'i')
const ownDocument = /\b(?:this|these|next|forthcoming|date of the)[ \n]$/i
/** What tells an own document is no longer, with the character before it. */
const longestOwn = 13
const forFiling =
  /(?:Announcements?|Circulars?|Prospectus|Notices?|Reports?|Documents?|Memorandum|Alerts?|Warnings?|Updates?|AR|IR)$/
/** "the annual results for the year ended … and the (2022 annual report were published on D1 and D2 respectively)". */
const resultsAnd =
  /\b(?:annual|interim|quarterly|final|results) results?\b[^.;\n]{0,120} and (?:the |its )?(?:\d{4} )?$/i
// "the circular of the Company (the "Circular") and (the notice … both dated …)"
const sharing =
  /^(?: of the (?:Company|Bank))?(?: ?\([^()]*\))?,? (?:and|together with)(?: also)? (?:the |a |its |their )?(?:accompanying |related )?$/
// … of Foo Limited (the "Company") and (the notice …, both dated …)"
const sharingBoth =
  /^[^.;\n]{0,160}?,? (?:and|together with)(?: also)? (?:the |a |its |their )?(?:accompanying |related )?$/
const both = /\b(?:both|all)(?: of which(?: are| were)?)? dated\b/
const reach = 260

// "Harbour Star's circular dated (D) and its (announcement)"
const andIts = /^(?:,| ?\([^()\n]{1,60}\))?,? (?:and|as well as|together with) its $/

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

/** Whether a noun is a term defined elsewhere, not one that shares another's date: "the Prospectus and the announcement dated …". */
const isTermBeside = (noun: Noun, other: Noun): boolean =>
  /^[A-Z]/.test(noun.words) && /^[a-z]/.test(other.words)

/** Whether the dates of a noun, after the words `after`, are those of the noun before it too, `between` standing between the two. */
const sharesDate = (between: string, after: string, noun: Noun, other: Noun): boolean =>
  both.test(after) ? sharingBoth.test(between) : sharing.test(between) && !isTermBeside(noun, other)

/** Whether a report is named by its year and needs no date: "the 2014 annual report and the circular dated …". */
const isOfYear = (text: string, { words, start }: Noun): boolean =>
  /report$/i.test(words) && /(?:19|20)\d\d $/.test(text.slice(Math.max(0, start - 5), start))

/** The first term for a filing that is defined within [start, end), outside of any other filing's words. */
function aliasWithin(text: string, start: number, end: number): Alias | null {
  for (let at = text.indexOf('(', start); at >= 0 && at < end; at = text.indexOf('(', at + 1)) {
    const defined = aliasAt(text, at)
    if (defined && forFiling.test(defined.alias.term)) return defined.alias
  }
  return null
}

/** The term defined at the end of the words on the subject: "dated … regarding the delay in despatch of the Circular (the "Announcement")". */
function aliasAfter(text: string, start: number, filing: FilingKind): Alias | null {
  const rest = /^[^;\n]{0,260}?(?:\.[ \n]|[;\n]|$)/.exec(text.slice(start, start + reach))?.[0] ?? ''
  if (!rest.includes('(')) return null
  const another = anyNoun.exec(rest.replace(/\([^()]*\)/g, (b) => ' '.repeat(b.length)))
  if (!another) return aliasWithin(text, start, start + rest.length)
  const near = aliasWithin(text, start, start + another.index)
  if (near || enFilingKind(another[0]) === filing || /\bdated\b/.test(rest.slice(another.index))) return near
  const far = aliasWithin(text, start + another.index, start + rest.length)
  return far && enFilingKind(far.term) === filing ? far : null
}

/** The date list that is attached to a noun, or null. */
function listOf(text: string, noun: Noun, dates: readonly DateFinding[], from: number): DateList | null {
  for (let index = from; index < dates.length && index < from + 3; index += 1) {
    const { start } = dates[index]!
    if (start - noun.end > reach) return null
    if (isAttached(text.slice(noun.end, start))) return dateListAt(text, dates, index)
  }
  return null
}

// "announcements dated (D1) in relation to the Disposal and (dated) (D2) in relation to …"
const further =
  /^,? (?:in relation to|in respect of|regarding|relating to|in connection with|concerning)[ ,][^;\n]{1,200}?[,;]? and (?:\((?:ii|iii|iv|b|c|d|2|3|4)\) )?(?:(?:the announcement )?dated )?$/
const enumeratedFurther =
  /^[^.]{0,200}?[,;](?:[ \n]and)?[ \n]\((?:ii|iii|iv|v|vi|b|c|d|e|2|3|4|5)\)[ \n](?:dated )?$/

/** What follows a date that has a subject of its own, as the ones before it. */
const onFurtherSubject =
  /^,? (?:in relation to|in respect of|regarding|relating to|in connection with|concerning) /

/** The first date from `index` on that ends no period: "the results for the year ended (D) and". */
function behindPeriods(text: string, dates: readonly DateFinding[], index: number): number {
  const date = dates[index]
  return date && /(?:ended|ending)[ \n]$/.test(text.slice(date.start - 7, date.start)) ? index + 1 : index
}

/** The list, with the dates that go on after words on the subject of the ones before. */
function continued(text: string, list: DateList, dates: readonly DateFinding[]): DateList {
  let whole = list
  for (;;) {
    const index = behindPeriods(text, dates, whole.next)
    const next = dates[index]
    if (!next || next.start - whole.end >= reach) return whole
    const between = text.slice(whole.end, next.start)
    if (
      !(further.test(between) || enumeratedFurther.test(between)) ||
      anyNoun.test(between.replace(/ ?\([^()]{3,}\)/g, ''))
    )
      return whole
    const more = dateListAt(text, dates, index)
    if (index > whole.next && !onFurtherSubject.test(text.slice(more.end, more.end + 30))) return whole
    whole = { ...more, items: [...whole.items, ...more.items] }
  }
}

function* citations(name: string, text: string, found: readonly Finding[]): Generator<ReferenceFinding> {
  const dates = datesOf(found)
  const names = namesOf(found)
  let from = 0
  let previous: Noun | null = null
  let theirs = { end: 0, whose: nobodyNamed }
  for (const noun of enNounsIn(text)) {
    if (/["“”‘’'「『]/.test(text[noun.start - 1] ?? '')) continue
    while (from < dates.length && dates[from]!.start < noun.end) from += 1
    const before = text.slice(Math.max(0, noun.start - 80), noun.start)
    const governor = previous && /^notice/i.test(noun.words) ? governorOf(text, previous, noun) : null
    const last: Noun | null = previous
    previous = ownDocument.test(before.slice(-longestOwn)) ? null : noun
    const start = previous && listOf(text, noun, dates, from)
    if (!start) continue
    const list = /s$/i.test(noun.words) ? continued(text, start, dates) : start
    const first = list.items[0]!.date
    const after = text.slice(noun.end, first.start)
    const isShared = last !== null && sharesDate(text.slice(last.end, noun.start), after, last, noun)
    const isRespective = /^,? respectively/.test(text.slice(list.end, list.end + 14))
    const partner = isShared && (isRespective || both.test(after) || !isOfYear(text, last)) ? last : null
    const later = laterWords(text, list.end)
    const issuers = [
      ...issuersWithin(names, text, noun.end, first.start),
      ...issuersWithin(names, text, list.end, list.end + later.length),
    ]
    const actor = actorOf(text, { start: noun.start, end: list.end }, names)
    const own = enIssuer({ before, after, later, noun: noun.words, names: issuers, actor })
    const isTheirs = own.issuer === 'self' && andIts.test(text.slice(theirs.end, noun.start))
    const whose = isTheirs ? { ...theirs.whose, inferred: issuerInferred } : own
    theirs = { end: list.end, whose }
    const { issuer } = whose
    if (isAuthority(issuer) || (issuer !== 'self' && isElsewhere(after, text, list.end))) continue
    const subject = subjectAt(text, list.end)
    const inner = aliasWithin(text, noun.start, first.start) ?? termBefore(text, noun.start)
    const outer =
      inner ??
      (list.items.some(({ alias }) => alias) ? null : aliasAfter(text, list.end, enFilingKind(noun.words)))
    const cited = (n: Noun, alias: Alias | null) => ({
      filing: enFilingKind(n.words),
      period: reportPeriod(text, n, first.start),
      noun: n.words,
      nounSpan: { start: n.start, end: n.end },
      ...whose,
      subject,
      alias,
    })
    const items = shareAlias(list)
    const isPair = items.length === 2 && isRespective
    const isResults =
      isPair && !partner && resultsAnd.test(text.slice(Math.max(0, noun.start - 150), noun.start))
    if (isResults) {
      const results = { filing: 'announcement', noun: 'results', period: null } as const
      yield* cite(name, { ...cited(noun, null), ...results }, items.slice(0, 1))
    }
    const pairwise = isPair && (partner !== null || isResults)
    if (partner) {
      const alias = aliasWithin(text, partner.start, noun.start)
      const shared = (pairwise ? items.slice(0, 1) : items).map(({ date }) => ({ date, alias: null }))
      yield* cite(name, cited(partner, alias), shared)
    }
    yield* cite(name, cited(governor ?? noun, outer), pairwise ? items.slice(1) : items)
  }
}

/** Filings by noun, then date: "the voluntary announcements of the Company dated 28 October 2016 and 14 May 2017". */
export const enDated: Recogniser = {
  name: 'references/en-dated',
  find(text, found) {
    return citations(this.name, text, found)
  },
}
