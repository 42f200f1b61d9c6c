import { allMatches } from '../../text/all-matches'
import type { Span } from '../../text/span'
import { addDays } from '../../calendar/calendar-date'
import { datesOf } from '../dates/date-finding'
import { anchors, matchesAt } from '../anchors'
import type { DatePart } from '../mention'
import type { DateFinding, EntityFinding, Recogniser } from '../recogniser'
import { aliasAt } from './alias'
import { cite } from './citation'
import { enIssuer, isAuthority, issuersWithin, namesOf } from './en-issuer'
import { isAnother, ownIn, type Whose } from './whose'
import { enFilingKind, enNoun } from './en-nouns'
import { zhIssuer } from './zh-issuer'
import { zhFilingKind, zhHead, zhModifier } from './zh-nouns'

const day =
  /the same (?:date|day)\b|the (?:next|following) day\b|even date\b|that da(?:te|y)\b|[同翌次該该當当]日|(?:the (?:respective|same|relevant)|such|those) dates\b(?! (?:of|as|when|on))/y
const daysAt = anchors([
  'the same da',
  'the next day',
  'the following day',
  'even date',
  'that da',
  ...[...'同翌次該该當当'].map((which) => `${which}日`),
  'the respective da',
  'the relevant da',
  'such dates',
  'those dates',
])
// "the circular of the Company of (the same date)", "its announcement dated (the same day)"
const enBefore = new RegExp(
  String.raw`(?<![A-Za-z])(?<noun>${enNoun})(?: ?\([^()\n]{1,40}\))?(?: (?:of|by) (?:the (?:Company|Bank)|(?<who>[A-Z][^.;:,\n\d]{2,80}?(?:, (?:Inc|Ltd)\.)?)))?(?:(?: was| were)?,? (?:published|issued|made|released|despatched|dispatched|posted)(?: to (?:the |its )?[a-z]+)?(?: by (?:the (?:Company|Manager|Bank|Issuer)|it|us))?)?,? (?:dated|of|on) $`,
  'di',
)
// "(同日)刊發之公告", "日期為(同日)的通函", "並於(同日)刊發公告"
const zhAfter = new RegExp(
  String.raw`(?:期)?(?:所?(?:刊發|刊发|發出|发出|發佈|發布|发佈|发布|刊登|作出|寄發|寄发)(?:予[^,。;()]{1,8}(?=[之的]))?(?:了|一[份則则])?(?:之|的)?|(?:之|的))(?<noun>${zhModifier}${zhHead})`,
  'dy',
)
const reach = 200
/** Where it is told in the next sentence, or within one, it may stand farther: deals have long names and parties. */
const reachOfNext = 400
/** The words themselves give nothing of the day. */
const all: readonly DatePart[] = ['year', 'month', 'day']

/** The noun beside the words at [start, end) that say "the same day", or null. */
function nounBeside(text: string, start: number, end: number) {
  if (text[end - 1] === '日') {
    zhAfter.lastIndex = end
    const [from, to] = zhAfter.exec(text)?.indices?.groups?.['noun'] ?? []
    return from === undefined || to === undefined
      ? null
      : { start: from, end: to, kindOf: zhFilingKind, who: undefined }
  }
  const edge = Math.max(0, start - 120)
  const match = enBefore.exec(text.slice(edge, start))
  const [from, to] = match?.indices?.groups?.['noun'] ?? []
  return from === undefined || to === undefined
    ? null
    : { start: edge + from, end: edge + to, kindOf: enFilingKind, who: match?.groups?.['who'] }
}

/** What makes a date that of a paper: "On D1 the Company received a letter dated (D2)". */
const ofPaper = /(?:dated |日期[為为])$/
const toCome = /[將将擬拟](?:[於于])?$/

/** No more ends of periods are passed over. */
const mostPeriods = 12

/**
 * The date before `start` that "the same day" may be that of, the first of `dates` behind it being at `next`: no period's end, and none of a
 * paper's where another is near.
 */
function eventBefore(text: string, dates: readonly DateFinding[], next: number, start: number) {
  const first = Math.max(0, next - mostPeriods)
  while (
    next > first &&
    ofPeriod.test(text.slice(Math.max(0, dates[next - 1]!.start - 10), dates[next - 1]!.start))
  )
    next--
  const last = dates[next - 1]
  if (!last || !ofPaper.test(text.slice(Math.max(0, last.start - 6), last.start))) return last
  const event = dates[next - 2]
  const isNear =
    event !== undefined && start - event.end <= reach && !/[。\n]/.test(text.slice(event.end, start))
  return isNear && onDay.test(text.slice(Math.max(0, event.start - 3), event.start)) ? event : last
}
const onDay = /(?:[Oo]n |[於于])$/

const sentenceEnd = /\.[ \n](?=[A-Z])|\n\n/g
const ofPeriod = /end(?:ed|ing) (?:on )?$/
/** A sentence that tells of more days is a list of other things. */
const mostDays = 12

/** The dates before `start` in its sentence, where there are several: what "the respective dates" are. */
function daysBefore(text: string, dates: readonly DateFinding[], next: number, start: number) {
  const from = Math.max(0, start - 2 * reach)
  const begin = from + (allMatches(sentenceEnd, text.slice(from, start)).at(-1)?.index ?? 0)
  const days = dates
    .slice(Math.max(0, next - mostDays - 1), next)
    .filter((d) => d.start >= begin && !ofPeriod.test(text.slice(Math.max(0, d.start - 10), d.start)))
  return days.length > 1 && days.length <= mostDays ? days : []
}

const reachOf = (between: string): number =>
  allMatches(sentenceEnd, between).length < 2 && !between.includes('\n\n') ? reachOfNext : reach

const isDayAfter = /next|following|^[翌次]/i

/** The date that "the same day" is that of, "the next day" follows, or the dates that "the respective dates" are. */
function meantBy(words: string, text: string, dates: readonly DateFinding[], next: number, start: number) {
  if (words.endsWith('s')) return daysBefore(text, dates, next, start)
  const isAfter = isDayAfter.test(words)
  const date = isAfter ? dates[next - 1] : eventBefore(text, dates, next, start)
  if (!date || start - date.end > reachOf(text.slice(date.end, start))) return []
  return isAfter ? [{ ...date, date: addDays(date.date, 1) }] : [date]
}

const dating = /(?:[於于在]|日期[為为])$/

/** Whose the filing is that `noun` names, the words "the same day" being at [start, end). */
function whoseOf(
  text: string,
  { start, end }: Span,
  noun: NonNullable<ReturnType<typeof nounBeside>>,
  names: readonly EntityFinding[],
): Whose {
  if (noun.who !== undefined)
    return enIssuer({
      before: '',
      after: ` of ${noun.who}`,
      names: issuersWithin(names, text, noun.end, start),
    })
  const own = ownIn(text.slice(Math.max(0, Math.min(start, noun.start) - 30), Math.max(end, noun.end)))
  if (noun.kindOf !== zhFilingKind || ownBehind.test(text.slice(end, noun.end))) return own
  const lead = text.slice(Math.max(0, start - 60), start).replace(dating, '')
  const told = zhIssuer(lead, start, names)
  return isAnother(told) ? told : own
}
const ownBehind = /本公司|本行/

/** Filings that were issued on the day of the date before them. */
export const sameDay: Recogniser = {
  name: 'references/same-day',
  *find(text, found) {
    const dates = datesOf(found)
    let next = 0
    for (const { index: start, 0: words } of matchesAt(day, text, daysAt.in(text))) {
      const end = start + words.length
      while (next < dates.length && dates[next]!.end <= start) next += 1
      const meant = meantBy(words, text, dates, next, start)
      const noun = meant.length > 0 ? nounBeside(text, start, end) : null
      if (!noun || toCome.test(text.slice(Math.max(0, start - 2), start))) continue
      const { kindOf } = noun
      const nounSpan = { start: noun.start, end: noun.end }
      const called = text.slice(noun.start, noun.end)
      const whose = whoseOf(text, { start, end }, noun, namesOf(found))
      if (isAuthority(whose.issuer)) continue
      const alias = (aliasAt(text, noun.end) ?? aliasAt(text, Math.max(end, noun.end)))?.alias ?? null
      const cited = { filing: kindOf(called), noun: called, nounSpan, ...whose, subject: null, alias }
      yield* cite(
        this.name,
        cited,
        meant.map((date) => ({ date: { ...date, start, end, inferred: all }, alias: null })),
      )
    }
  },
}
