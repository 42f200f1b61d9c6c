import { allMatches, upTo } from '../../text/all-matches'
import type { FilingKind } from '../analysis'
import { aliasAt, type Alias } from './alias'
import type { DateList } from './date-list'
import { enFilingKind, firstNounIn } from './en-nouns'

const forFiling =
  /(?:Announcements?|Circulars?|Prospectus|Notices?|Reports?|Documents?|Memorandum|Alerts?|Warnings?|Updates?|AR|IR)$|^Notices? of /
/** How far behind its dates a filing's term is defined at most. */
const reach = 260

/** The first term for a filing that is defined within [start, end), outside of any other filing's words. */
export function aliasWithin(text: string, start: number, end: number): Alias | null {
  for (let at = text.indexOf('(', start); at >= 0 && at < end; at = text.indexOf('(', at + 1)) {
    const defined = aliasAt(text, at)
    if (defined && forFiling.test(defined.alias.term)) return defined.alias
  }
  return null
}

// "in relation to (i) the delay …; (ii) the postponement …; and (iii) the suspension"
const enumerated =
  /^,? (?:in relation to|in respect of|regarding|relating to|in connection with|concerning)[ ,][^;\n]{0,60}?\((?:i|a|1)\) /
const sentence = /^[^\n]{0,400}?(?:\.[ \n]|\n|\bdated\b|$)/
const clause = /^[^;\n]{0,260}?(?:\.[ \n]|[;\n]|$)/

/** The words on the subject that begin at `start`. */
function restAt(text: string, start: number): string {
  const words = text.slice(start, start + 420)
  if (!words.includes('(')) return ''
  return (enumerated.test(words) ? sentence.exec(words) : clause.exec(words.slice(0, reach)))?.[0] ?? ''
}

// "(collectively, the “Announcements”)" at the end of a long list of subjects
const collective = /\((?:collectively|together)\b[^()"“”‘’]{0,30}["“‘']/g
const longestSentence = 800

/** The term that a sentence gives at its end to several of `filing`, whatever it tells of their subjects. */
function collectiveTerm(text: string, end: number, filing: FilingKind): Alias | null {
  const words = upTo(sentenceEnd, text.slice(end, end + longestSentence))
  for (const { index } of words.includes('(') ? allMatches(collective, words) : []) {
    const alias = aliasAt(text, end + index)?.alias
    if (alias && forFiling.test(alias.term) && enFilingKind(alias.term) === filing) return alias
  }
  return null
}
const sentenceEnd = /\.[ \n](?=[A-Z])|(?<![;,:]|[;,] and)\n/

/**
 * The term defined at the end of the words on the subject, behind the dates of what `noun` names: "dated … regarding the delay in despatch of
 * the Circular (the "Announcement")".
 */
export function aliasAfter(text: string, list: DateList, noun: string): Alias | null {
  const near = aliasNear(text, list, noun)
  return near ?? (list.items.length > 1 ? collectiveTerm(text, list.end, enFilingKind(noun)) : null)
}

function aliasNear(text: string, { end, items }: DateList, noun: string): Alias | null {
  const rest = restAt(text, end)
  if (!rest.includes('(')) return null
  const filing = enFilingKind(noun)
  const another = firstNounIn(rest.replace(/\([^()]*\)/g, (b) => ' '.repeat(b.length)))
  if (!another) return aliasWithin(text, end, end + rest.length)
  const near = aliasWithin(text, end, end + another.index)
  if (near || /\bdated\b/.test(rest.slice(another.index))) return near
  const far = aliasWithin(text, end + another.index, end + rest.length)
  if (!far || enFilingKind(far.term) !== filing) return null
  // of one more of its kind, named in the subject, it may be the term; what stands for several is of those before
  return enFilingKind(another[0]) !== filing || (items.length > 1 && far.isPlural) ? far : null
}
