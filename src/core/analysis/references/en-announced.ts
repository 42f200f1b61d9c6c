import { datesOf } from '../dates/date-finding'
import { weekdayPattern } from '../dates/month-names'
import type { Recogniser } from '../recogniser'
import { cite } from './citation'
import { dateListAt, shareAlias } from './date-list'
import { announcerAt, announcerBefore } from './en-announcer'
import { isElsewhere } from './en-elsewhere'
import { companiesOf, isAuthority, namesOf } from './en-issuer'
import { enFilingKind, enNoun } from './en-nouns'
import { announced, company, how, resultsBefore, toldBefore, type Place, type Told } from './en-told-before'
import { subjectAt } from './subject'
import { ownIn, type Whose } from './whose'
import { referencesOf } from './references-of'

const done = '(?:issued|published|made|released|despatched|dispatched|posted) (?:(?:an?|the|its|another) )?'
const on = new RegExp(String.raw`(?:^|[^a-z])on (?:${weekdayPattern},? )?$`, 'i')

// "(On D), the Company announced …", "(On D), it published the … circular"
const announcedAfter = new RegExp(
  String.raw`^,? ?(?:being the date (?:on|in) which )?(?<who>${company})(?: (?:has|had))?${how} (?:(?<verb>announced)|${done}(?<noun>${enNoun}|(?:20\d\d )?(?:(?:audited|unaudited) )?(?:annual|interim|quarterly|final) results(?! ?announcement)))`,
  'i',
)
// "(On D), Foo Limited (announced …)"
const someoneAnnounced = new RegExp(
  String.raw`^(?: has| had)?${how} (?:(?<verb>announced)|${done}(?<noun>${enNoun}))`,
  'i',
)
// "The Company published on (D) an announcement"
const publishedOn = new RegExp(
  String.raw`(?: has| had)?${how} (?:issued|published|made|released|despatched|dispatched|posted),? on (?:${weekdayPattern},? )?$`,
)
const paper = new RegExp(String.raw`^,? (?:an?|the|its|another) (?<noun>${enNoun})`, 'i')
const ownEnd = new RegExp(String.raw`\b${company}$`, 'i')
// "(The Company has on D) announced that"
const companyOn = new RegExp(String.raw`\b${company}(?: has| had)?,? on (?:${weekdayPattern},? )?$`, 'i')
const announcedNow = new RegExp(String.raw`^,?${how} (?:(?<verb>announced)|${done}(?<noun>${enNoun}))`, 'i')
// "(On D), an announcement was published by the Company"
const passive = new RegExp(
  String.raw`^,? ?(?:an?|the) (?<noun>${enNoun}) (?:was|were) (?:issued|published|made|released|despatched|dispatched|posted)(?! by (?!the Company|the Board))`,
  'i',
)
// "the (28 October 2016) announcement"
const named = new RegExp(String.raw`^ (?<noun>${enNoun})`, 'i')
const determiner = /\b(?:the|its|our|Company['’]s)[ \n]$/i
/** What they end in. */
const beforeNamed = /[ers][ \n]$/i
/** The last letters of “on”, a weekday with or without comma, and of what a date may name a filing behind. */
const endsBefore: ReadonlySet<string | undefined> = new Set('ny,ersNY')
/** No words right before a date that are asked for are longer. */
const longestEnd = 24
/** What the words end in before “(D) an announcement”, and their length with the weekday. */
const issued = /(?:issued|published|made|released|patched|posted),? on /
const longestIssued = 36
const told = /announced|issued|published|made|released|patched|posted/i

/** As far behind “was published” it may say “by the Company”. */
const byCompany = 16

/** What a match that begins at `from` says, its last words being those of the announcement. */
function at(match: RegExpExecArray, from: number, who: Whose): Told {
  const words = match.groups?.['noun'] ?? match.groups?.['verb'] ?? ''
  const to = from + match[0].length
  return { words, start: to - words.length, who, end: to }
}

/** "The Company published on (D) an announcement". */
function toldAround({ text, start, end, companies }: Place, before: string): Told | null {
  const publishing = issued.test(before.slice(-longestIssued)) ? publishedOn.exec(before) : null
  const published = publishing && paper.exec(text.slice(end, end + 100))
  if (!published) return null
  const verb = start - before.length + publishing.index
  const own = ownEnd.exec(text.slice(Math.max(0, verb - 24), verb))?.[0]
  const who = own === undefined ? announcerBefore(text, verb, companies) : ownIn(own)
  return who && at(published, end, who)
}

/** "(On D), the Company announced", "(On D), X published a circular", "(The Company has on D) announced". */
function toldAfter({ text, end, companies }: Place, before: string): Told | null {
  const after = text.slice(end, end + 160)
  if (!told.test(after)) return null
  const own = announcedAfter.exec(after)
  if (own) return at(own, end, ownIn(own[0]))
  const lead = companyOn.exec(before)?.[0]
  const now = lead === undefined ? null : announcedNow.exec(after)
  if (now && lead !== undefined) return at(now, end, ownIn(lead))
  const unnamed = passive.exec(after)
  if (unnamed) {
    const words = unnamed.groups!['noun']!
    const place = end + after.indexOf(words)
    const who = ownIn(after.slice(0, unnamed[0].length + byCompany))
    return { words, start: place, who, end: place + words.length }
  }
  const someone = announcerAt(text, end, companies)
  const match = someone && someoneAnnounced.exec(text.slice(someone.end, someone.end + 120))
  return match && at(match, someone.end, someone.who)
}

/** "The (28 October 2016) announcement". */
function namedAfter({ text, end }: Place, before: string): Told | null {
  if (!beforeNamed.test(before.slice(-2)) || !determiner.test(before.slice(-longestEnd))) return null
  const words = named.exec(text.slice(end, end + 160))?.groups?.['noun']
  if (words === undefined) return null
  return { words, start: end + 1, who: ownIn(before.slice(-longestEnd)), end: end + 1 + words.length }
}

// "(D), the date of the announcement", "(D) (being the date of the Rule 3.7 announcement made by the Company)"
const dateOf = new RegExp(
  String.raw`(?:, | \()(?:being |which (?:is|was) |i\.e\.,? )?the date of (?:the |its |our |the Company[’']s )(?:first |said |initial |20\d\d )?(?<noun>${enNoun})(?![ \n](?:of meeting|dated))`,
  'iy',
)

/** "(D), being the date of the announcement". */
function dayOf({ text, end }: Place): Told | null {
  if (text[end] !== ',' && text[end + 1] !== '(') return null
  dateOf.lastIndex = end
  const words = dateOf.exec(text)?.groups?.['noun']
  if (words === undefined) return null
  const to = dateOf.lastIndex
  return { words, start: to - words.length, who: ownIn(text.slice(end, to + byCompany)), end: to }
}

/** What the words around a list of dates tell to have been issued then. */
function toldOf(place: Place): Told | null {
  const { text, start } = place
  const before = text.slice(Math.max(0, start - 120), start)
  const isOn = on.test(before.slice(-longestEnd))
  return (
    (isOn
      ? (toldBefore(place, before) ??
        resultsBefore(place) ??
        toldAround(place, before) ??
        toldAfter(place, before))
      : null) ?? namedAfter(place, before)
  )
}

/** Filings by a verb beside their date. */
export const enAnnounced: Recogniser = {
  name: 'references/en-announced',
  *find(text, found) {
    const cited = new Set(referencesOf(found).map((f) => f.start))
    const dates = datesOf(found)
    const names = namesOf(found)
    const companies = companiesOf(names)
    for (let index = 0; index < dates.length;) {
      const { start } = dates[index]!
      const list = dateListAt(text, dates, index)
      index = list.next
      if (cited.has(start)) continue
      const place: Place = { text, start, end: list.end, names, companies }
      const found = dayOf(place) ?? (endsBefore.has(text[start - 2]) ? toldOf(place) : null)
      if (!found) continue
      const { words, who } = found
      if (isAuthority(who.issuer)) continue
      if (who.issuer !== 'self' && isElsewhere('', text, list.end)) continue
      const filing = announced.test(words) || words === 'disclosed' ? 'announcement' : enFilingKind(words)
      const nounSpan = { start: found.start, end: found.start + words.length }
      const subject = subjectAt(text, found.end)
      yield* cite(
        this.name,
        { filing, noun: words, nounSpan, ...who, subject, alias: null },
        shareAlias(list),
      )
    }
  },
}
