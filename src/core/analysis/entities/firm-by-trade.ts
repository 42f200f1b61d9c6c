import type { Span } from '../../text/span'
import { anchors, matchesAt } from '../anchors'
import type { EntityFinding, Recogniser } from '../recogniser'
import { isSurnamed } from './likely-name'
import { named, taken } from './finding'

const name = 'entities/firm-by-trade'
const word =
  "(?!Certified|Chartered|Registered|Public|Solicitors|Advocates|Attorneys|Barristers)\\p{Lu}[\\p{L}\\d’'-]*\\.?"
/** "Quill Ash", "Quill, Ash & Crane", "Tolmie & Co.", "Ng, Poon & Partners", "Deacon and Fairlie (Hong Kong)". */
const firm = `(?:${word},? (?=[\\p{Lu}&a])){0,5}(?:(?:&|and) )?${word}(?: \\((?:Hong Kong|HK|Cayman|BVI|Bermuda|Singapore|Shanghai|Beijing|Shenzhen)\\))?`
const trade =
  '(?:Certified Public Accountants|Chartered (?:Certified )?Accountants|Registered Public Interest Entity Auditors?|Public Accountants|Solicitors|Advocates|Attorneys|Barristers)(?![\\p{L}’])'
const tradesAt = anchors([
  'Certified Public Accountants',
  'Chartered Accountants',
  'Chartered Certified Accountants',
  'Registered Public Interest Entity',
  'Public Accountants',
  'Solicitors',
  'Advocates',
  'Attorneys',
  'Barristers',
])
const trades = new RegExp(trade, 'uy')
const longest = 80
/** The line above a trade, or what leads up to it behind a comma. */
const lineAbove = new RegExp(`(?:^|\\n) ?(?<firm>${firm})[*#]? ?\\n$`, 'u')
/** A row that is a firm and its trade. */
const onLine = new RegExp(`(?:^|\\n)(?<firm>${firm}) $`, 'u')
const inSentence = new RegExp(
  `(?:^|[\\n(] ?|[,;:] |(?<cue>(?:[Bb]y|[Aa]ppoint(?:ed|ment of)?|[Aa]uditors?(?: of the Company| to the Company)?,?|[Ff]irm of|[Mm]essrs\\.?,?|[Aa]dvisers?,) )|(?:of|from|and|is|are|that|to|with) )(?<firm>${firm}),? ?\\(?$`,
  'u',
)
const messrs = new RegExp(`(?<!\\p{sc=Latin})(?:Messrs|MESSRS)\\.?[ \\n](?<firm>${firm})`, 'uy')
const messrsAt = anchors(['Messrs'])
/** What follows a firm behind "Messrs.", on its line: a trade, or whose auditors it is. */
const behindMessrs = new RegExp(
  `^,? ?\\(?${trade}|^(?!,? (?:and|&) \\p{Lu}|, \\p{Lu})[^.\\n]{0,120}\\b(?:auditors?|solicitors|accountants|valuers?|legal advisers?)(?!\\p{L})`,
  'u',
)
const isJoined = /&/
/** Two people: "Messrs. Lam Tsz Kit and Ho Wai". */
const twoNames = / \S+ and /
const notFirm =
  /(?<!\p{L})(?:Mr|Ms|Mrs|Miss|Dr|Prof|Professor|Madam|Messrs|Certified|Registered|Public|Accountants?|Auditors?|Advis[eo]rs?|Counsel|Solicitors?|Bankers?|Banks?|Laws?|Directors?|Committee|Company|Secretary|Address|Office|Road|Appendix|Report|Notes?|Page|Members?|Registrars?|Head|Principal|Share|Stock|Website|Valuers?|Chairman|The|Hong Kong|Partners? in|Practi[sc]ing|Limited|Ltd|Independent|Fellow|Associate|Institute|Joint|Financial|Legal|Society|Reporting)(?!\p{L})|^(?:AUDITORS?|SOLICITORS?)$/iu

/** Where the firm stands in what was matched before `end`; null where it is none. */
function firmIn(m: RegExpExecArray | null, end: number): Span | null {
  const words = m?.groups?.['firm']
  if (!m || !words || notFirm.test(words.replace(/ \([^()]+\)$/, ''))) return null
  const start = end - m[0].length + m[0].lastIndexOf(words)
  return { start, end: start + words.length }
}

/** The firm whose trade is at `at`: on the line above, or before a comma where the words say that it is one. */
function firmBefore(text: string, at: number): Span | null {
  const lead = text.slice(Math.max(0, at - longest), at)
  const above = lead.endsWith('\n') ? lineAbove.exec(lead) : null
  if (above) return isSurnamed(above.groups!['firm']!) && !isJoined.test(above[0]) ? null : firmIn(above, at)
  const row = onLine.exec(lead)
  if (row)
    return /^[^\n]*Accountants/.test(text.slice(at, at + 60)) && row[1]!.includes(' ') && !isSurnamed(row[1]!)
      ? firmIn(row, at)
      : null
  const m = lead.endsWith('\n') ? null : inSentence.exec(lead)
  if (!m || !/, ?\(?$/.test(lead)) return null
  const words = m.groups!['firm']!
  const isFirm =
    isJoined.test(words) || (m.groups!['cue'] !== undefined && !isSurnamed(words) && words.includes(' '))
  return isFirm ? firmIn(m, at) : null
}

/**
 * Firms of accountants and lawyers whose name bears no legal form, by the trade behind or below it, or by "Messrs.": "audited by Messrs. Quill Ash,
 * Certified Public Accountants". Not people: "Mr. Lam Tsz Kit, Certified Public Accountants", "Messrs. Lam Tsz Kit and Ho Wai".
 */
export const firmByTrade: Recogniser = {
  name,
  *find(text, found): Generator<EntityFinding> {
    const spans: Span[] = []
    for (const m of matchesAt(trades, text, tradesAt.in(text))) {
      const span = firmBefore(text, m.index)
      if (span) spans.push(span)
    }
    for (const m of matchesAt(messrs, text, messrsAt.in(text))) {
      const end = m.index + m[0].length
      const isFirm =
        isJoined.test(m[0]) || (!twoNames.test(m[0]) && behindMessrs.test(text.slice(end, end + 160)))
      const span = isFirm ? firmIn(m, end) : null
      if (span && !spans.some((other) => other.start === span.start)) spans.push(span)
    }
    for (const span of spans)
      if (!taken(found, span, ['company', 'organisation', 'law', 'definedTerm']))
        yield named(name, 'company', span, text.slice(span.start, span.end))
  },
}
