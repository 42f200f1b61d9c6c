import { datesOf } from '../dates/date-finding'
import { weekdayPattern } from '../dates/month-names'
import type { Recogniser } from '../recogniser'
import { cite } from './citation'
import { dateListAt, shareAlias } from './date-list'
import { isAuthority, issuersWithin, namesOf } from './en-issuer'
import { enFilingKind, enNoun } from './en-nouns'
import { subjectAt } from './subject'
import { issuedBy, ownIn } from './whose'
import { referencesOf } from './references-of'

// "as announced by the Company on (D)", "the Company announced on (D)"
const announcedOn = new RegExp(
  String.raw`(?:\b(?:as|and|been|was|were|previously|also|first|which|has|had|Company|Bank|Board|it|we),? (?:previously |already |first |jointly |further |also |subsequently |then |duly )?|(?=announced by (?:the|our) (?:Company|Bank)))` +
    String.raw`(?<verb>announced)(?<by> by (?:[^,.;()]|\b(?:Co|Ltd|Inc|Corp)\.,?|, (?=Ltd|Inc)){1,60}?)?,? on (?:${weekdayPattern},? )?$`,
  'i',
)
const on = new RegExp(String.raw`(?:^|[^a-z])on (?:${weekdayPattern},? )?$`, 'i')

// "(On D), the Company announced …", "(On D), it published the … circular"
const announcedAfter = new RegExp(
  String.raw`^,? ?(?<who>(?:the|our) (?:Company|Bank|Board)(?: and the [A-Z]\w+)?|the [A-Z]\w+ and the Company|it|we)(?: (?:has|had))?(?: also| further| jointly)? ` +
    String.raw`(?:(?<verb>announced)|(?:issued|published|made|released|despatched|dispatched|posted) (?:(?:an?|the|its|another) )?(?<noun>${enNoun}))`,
  'i',
)
// "(On D), an announcement was published by the Company"
const passive = new RegExp(
  String.raw`^,? ?(?:an?|the) (?<noun>${enNoun}) (?:was|were) (?:issued|published|made|released|despatched|dispatched|posted)(?! by (?!the Company|the Board))`,
  'i',
)
/** Who announced, by a name or a term that no recogniser of names reads. */
const byName =
  /^ by (?!(?:Company|Bank|Board|Group|Directors?)$)(?<name>[A-Z][\w&’'-]*(?: [A-Z&][\w&’'-]*){0,5})$/
const bySomeone = /^ by (?!the Company|the Board|us\b)/
// "the (28 October 2016) announcement"
const named = new RegExp(String.raw`^ (?<noun>${enNoun})`, 'i')
const determiner = /\b(?:the|its|our|Company['’]s)[ \n]$/i
/** What they end in. */
const beforeNamed = /[ers][ \n]$/i
/** "the Company": the article is before what is looked for. */
const theWidth = 4
/** As far behind "was published" it may say "by the Company". */
const byCompany = 16
/** No words right before a date that are asked for are longer. */
const longestEnd = 24
const future = /\b(?:will|shall|would|to|may) be(?: \w+)? announced/i

/** Filings by a verb beside their date. */
export const enAnnounced: Recogniser = {
  name: 'references/en-announced',
  *find(text, found) {
    const cited = new Set(referencesOf(found).map((f) => f.start))
    const dates = datesOf(found)
    const names = namesOf(found)
    for (let index = 0; index < dates.length;) {
      const { start } = dates[index]!
      const list = dateListAt(text, dates, index)
      index = list.next
      if (cited.has(start)) continue
      const from = Math.max(0, start - 120)
      const before = text.slice(from, start)
      const after = text.slice(list.end, list.end + 160)
      const end = before.slice(-longestEnd)
      const isOn = on.test(end)
      const told = isOn && /announced/i.test(before) ? announcedOn.exec(before) : null
      const telling = isOn ? (announcedAfter.exec(after) ?? passive.exec(after)) : null
      const name = beforeNamed.test(end.slice(-2)) && determiner.test(end) ? named.exec(after) : null
      const words =
        told?.groups?.['verb'] ??
        telling?.groups?.['noun'] ??
        telling?.groups?.['verb'] ??
        name?.groups?.['noun']
      if (words === undefined || (told && (future.test(before) || bySomeone.test(after)))) continue
      const at = told ? from + before.lastIndexOf(words) : list.end + after.indexOf(words)
      const [other] =
        told?.groups?.['by'] && !/\bthe Company\b/i.test(told[0])
          ? issuersWithin(names, text, from + told.index, start)
          : []
      const by = byName.exec(told?.groups?.['by'] ?? '')?.groups?.['name']
      const issuer = other ?? by
      const ownSaid = told
        ? before.slice(Math.max(0, told.index - theWidth))
        : telling
          ? after.slice(0, telling[0].length + byCompany)
          : end
      const whose = issuer === undefined ? ownIn(ownSaid) : issuedBy(issuer)
      if (issuer !== undefined && isAuthority(issuer)) continue
      const filing = /^announced$/i.test(words) ? 'announcement' : enFilingKind(words)
      const nounSpan = { start: at, end: at + words.length }
      const subject = subjectAt(text, told ? list.end : nounSpan.end)
      yield* cite(
        this.name,
        { filing, noun: words, nounSpan, ...whose, subject, alias: null },
        shareAlias(list),
      )
    }
  },
}
