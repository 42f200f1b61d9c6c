import { allMatches } from '../../text/all-matches'
import { toIso } from '../../calendar/calendar-date'
import type { Span } from '../../text/span'
import { datesOf } from '../dates/date-finding'
import { anchors, matchesAt } from '../anchors'
import type { ReferencePart } from '../mention'
import type { Finding, Recogniser, ReferenceFinding } from '../recogniser'
import { aliasAt, termBefore, type Alias } from './alias'
import { undated } from './citation'
import { dateListAt } from './date-list'
import { aliasWithin } from './en-alias'
import { actorOf } from './en-announcer'
import { isComing } from './en-coming'
import { enIssuer, isAuthority, issuersWithin, laterWords, namesOf } from './en-issuer'
import { enFilingKind } from './en-nouns'
import { ownersOf } from './its-owner'
import { referencesOf } from './references-of'
import { andIts, issuerInferred, type Whose } from './whose'

const results = String.raw`(?:annual|final|interim|(?:first |third )?quarterly) results announcements?`
const report = String.raw`(?:(?:annual|interim|half[ -]year(?:ly)?|(?:first |third )?quarterly|ESG|sustainability|environmental, social and governance) reports?|${results})`
const anyReport = new RegExp(report, 'i')
const year = String.raw`(?:19|20)\d\d(?:[/-](?:20)?\d\d)?`
const years = String.raw`${year}(?:(?:, and|,| and| &) (?:FY ?)?${year}){0,4}`

// "(the 2018) annual report", "(its 2018 and 2019) annual reports", "(the Company's) Interim Report (2018/19)"; a running head "ANNUAL
// REPORT 2018" has no such word before it.
const determiner = String.raw`(?:\b(?:reports?|circulars?|announcements?|(?:19|20)\d\d),? and|\b(?:19|20)\d\d,|\b(?:the|its|our|their|in|of)|['’]s?) (?:published |latest )?`
const yearsBefore = new RegExp(String.raw`${determiner}(?:FY ?)?(?<years>${years})[ \n]$`, 'i')
const determinerBefore = new RegExp(`${determiner}$`, 'i')
const yearsAfter = new RegExp(
  String.raw`(?: of (?:the )?(?:Company|Bank|Group|Trust)(?= for))?(?: for(?: the (?:financial )?years?)?)? (?:FY ?|1H ?|H1 ?)?(?<years>${years})(?![\w/])`,
  'iy',
)
const noun = new RegExp(String.raw`(?<![A-Za-z])${report}(?![A-Za-z])`, 'iy')
const reportsAt = anchors([
  ...[
    'annual',
    'interim',
    'half-year',
    'half-yearly',
    'half year',
    'first quarterly',
    'third quarterly',
    'quarterly',
    'esg',
    'sustainability',
  ].map((kind) => `${kind} report`),
  'environmental, social and governance report',
  ...['annual', 'final', 'interim', 'quarterly'].map((kind) => `${kind} results`),
])
// "annual report (of the Company) for the year ended (31 December 2018)"
const toPeriod =
  /^(?<of>(?:[^.;\n]|\b(?:Co|Inc|Ltd|Corp|S\.A|N\.V)\.){0,120}?)(?: |^)for (?:each of )?the (?:(?:two|three|four|five) )?(?:financial |audited )?(?:years?|periods?|(?:three|six|nine|twelve|\w+) months?)(?: period)?(?: then)? ended(?: on)? $/i
// "(31 December 2017) (pages 62 to 155), 2018 and 2019"
const anotherYear = /(?:[ \n]?\([^()\n]{1,60}\))?(?:, and|,| and)[ \n](?<year>(?:19|20)\d\d)(?![\d/-])/y
/** “(the “2018 Annual Report”)” within them names the report itself. */
const definitions = /\((?:the )?["“'‘][^()]*\)/g
const own = /\b(?:this|these|next|forthcoming)[ \n]$/i

/** A report's own title, on a line by itself: "Interim Report For the six months ended 30 June 2018". */
const titleAbove = /(?:^|\n) ?$/
const titleGoesOn = /^[ \n](?:For|FOR) /

const before = (text: string, at: number): string => text.slice(Math.max(0, at - 80), at)
const eachYear = new RegExp(year, 'g')

const termAt = (text: string, at: number): Alias | null => aliasAt(text, at)?.alias ?? null

/** The years beside the noun at [start, end), and the span of years and noun together; null where there are none. */
function yearsBeside(text: string, start: number, end: number) {
  const lead = before(text, start)
  const isHeading = lead.endsWith('\n') && /[A-Z]/.test(text[start] ?? '')
  const listed = isHeading ? undefined : yearsBefore.exec(lead)?.groups?.['years']
  if (listed !== undefined)
    return { listed, listAt: start - listed.length - 1, start: start - listed.length - 1, end }
  yearsAfter.lastIndex = end
  const later = determinerBefore.test(lead) ? yearsAfter.exec(text)?.groups?.['years'] : undefined
  if (later === undefined) return null
  return { listed: later, listAt: yearsAfter.lastIndex - later.length, start, end: yearsAfter.lastIndex }
}

const isResults = (words: string): boolean => /announcements?$/i.test(words)
/** "(considered and approved) the annual results announcement": one that is being made. */
const making =
  /\b(?:consider|approv|review|authori[sz]|audit|agree)\w*(?: [^.;,]{1,30})? (?:the|its|our) (?:[\w-]+ ){0,2}$/i
/** A heading in capitals, or words without article, name no announcement that exists. */
const isCited = (text: string, start: number, words: string): boolean =>
  !isResults(words) || (determinerBefore.test(before(text, start)) && !making.test(before(text, start)))

/** Reports named by their year. `cited` holds where the nouns end that have a date of their own. */
function* namedByYear(by: string, text: string, found: readonly Finding[], cited: ReadonlySet<number>) {
  const known = namesOf(found)
  const itsOwner = ownersOf(text, referencesOf(found))
  for (const { index, 0: words } of matchesAt(noun, text, reportsAt.in(text))) {
    const end = index + words.length
    const beside = cited.has(end) ? null : yearsBeside(text, index, end)
    if (!beside) continue
    const { listed, listAt, ...span } = beside
    if (isComing(text, span.start, span.end) || !isCited(text, span.start, words)) continue
    const later = laterWords(text, span.end)
    const names = issuersWithin(known, text, span.end, span.end + later.length)
    const its = itsOwner(span.start)
    const actor = () => actorOf(text, span, known)
    const whose = its ?? enIssuer({ before: before(text, span.start), after: later, names, actor })
    const filing = enFilingKind(words)
    const alias = termAt(text, span.end)
    const { inferred } = whose
    const each = allMatches(eachYear, listed)
    for (const { 0: period, index: at } of each) {
      const place = each.length === 1 ? span : { start: listAt + at, end: listAt + at + period.length }
      yield undated(by, place, { filing, noun: words, nounSpan: span, period, whose, alias, inferred })
    }
  }
}

/** Reports named by the day on which their period ended. */
function* namedByPeriod(by: string, text: string, found: readonly Finding[], cited: ReadonlySet<number>) {
  const dates = datesOf(found)
  const known = namesOf(found)
  const itsOwner = ownersOf(text, referencesOf(found))
  let from = 0
  /** Where the last period was: the term within the words before it is no other report. */
  let read = 0
  let theirs: { end: number; whose: Whose } | null = null
  for (const match of matchesAt(noun, text, reportsAt.in(text))) {
    const nounSpan = { start: match.index, end: match.index + match[0].length }
    while (from < dates.length && dates[from]!.start < nounSpan.end) from += 1
    const first = dates[from]
    if (!first || first.start - nounSpan.end > 170 || own.test(before(text, nounSpan.start))) continue
    const of = toPeriod.exec(text.slice(nounSpan.end, first.start))?.groups?.['of']
    if (of === undefined || cited.has(nounSpan.end) || nounSpan.start < read) continue
    if (
      titleAbove.test(before(text, nounSpan.start)) &&
      titleGoesOn.test(text.slice(nounSpan.end, nounSpan.end + 5))
    )
      continue
    if (anyReport.test(of.replace(definitions, ''))) continue
    if (!isCited(text, nounSpan.start, match[0])) continue
    const { items, end } = dateListAt(text, dates, from)
    if (isComing(text, nounSpan.start, first.end)) continue
    read = first.end
    const names = issuersWithin(known, text, nounSpan.end, first.start)
    const later = laterWords(text, end)
    const its = itsOwner(nounSpan.start)
    const actor = () => actorOf(text, { start: nounSpan.start, end }, known)
    const sameOwner: Whose | null =
      theirs && andIts.test(text.slice(theirs.end, nounSpan.start))
        ? { ...theirs.whose, inferred: issuerInferred }
        : null
    const whose: Whose =
      its ?? sameOwner ?? enIssuer({ before: before(text, nounSpan.start), after: of, later, names, actor })
    theirs = { end, whose }
    if (isAuthority(whose.issuer)) continue
    const [noun] = match
    const filing = enFilingKind(noun)
    const finding = (
      place: Span,
      period: string,
      alias: Alias | null,
      inferred: readonly ReferencePart[],
    ): ReferenceFinding => undated(by, place, { filing, noun, nounSpan, period, whose, alias, inferred })
    const ofNeighbour: readonly ReferencePart[] = [...whose.inferred, 'period']
    const isPlural = /s$/i.test(match[0])
    for (const [index, { date, alias }] of (isPlural ? items : items.slice(0, 1)).entries()) {
      const within = termAt(text, date.end) ?? aliasWithin(text, nounSpan.end, first.start)
      const term = alias ?? within ?? termBefore(text, nounSpan.start)
      const inferred = date.inferred.length === 0 ? whose.inferred : ofNeighbour
      yield finding(index === 0 ? nounSpan : date, toIso(date.date), term, inferred)
    }
    anotherYear.lastIndex = end
    for (let next = anotherYear.exec(text); isPlural && next; next = anotherYear.exec(text)) {
      const last = anotherYear.lastIndex
      const period = toIso({ ...first.date, year: Number(next.groups?.['year']) })
      yield finding({ start: last - 4, end: last }, period, termAt(text, last), ofNeighbour)
    }
  }
}

/** Annual, interim and quarterly reports, and announcements of results, that are named by what period they report on. */
export const enPeriodReport: Recogniser = {
  name: 'references/en-period-report',
  *find(text, found): Generator<ReferenceFinding> {
    const cited = new Set(referencesOf(found).map((f) => f.nounSpan.end))
    yield* namedByYear(this.name, text, found, cited)
    yield* namedByPeriod(this.name, text, found, cited)
  },
}
