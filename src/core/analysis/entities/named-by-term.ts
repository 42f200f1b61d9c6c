import type { EntityFinding, Finding, Recogniser } from '../recogniser'
import { hanHonorific, honorific } from '../vocabulary/people'
import { han } from '../vocabulary/scripts'
import { isHanName } from './han-person-name'
import { isSurnamed } from './likely-name'
import { taken } from './finding'
import { namedByPlace } from './named-by-place'
import { readName } from './person-name'
import { noOwner } from './rest-of-list'

const name = 'entities/named-by-term'
const others = ['company', 'person', 'organisation'] as const
const latinTerm = new RegExp(`^${honorific}(?<surname>\\p{Lu}[\\p{sc=Latin}’'-]+)$`, 'u')
const hanTerm = new RegExp(`^(?<surname>[${han}]{1,2})${hanHonorific}$`, 'u')
const opening = /\((?:the )?[“"'‘「『]{1,2}$/u
/** What somebody is in an agreement or before a court: …與林子傑(「賣方」). */
const roleTerm =
  /^(?:第?[一二三甲乙丙])?(?:[賣卖買买]方|[擔担]保人|[認认][購购]人|借款人|[貸贷]款人|[轉转受][讓让][人方]|[業业]主|租[戶户]|契[諾诺]人|被告|原告|呈[請请]人|申[請请]人|投[資资]者)[一二三四A-D甲乙丙]?$/u
const partyBefore = new RegExp(`[與与由及和向、,:](?<who>[${han}]{3,4})$`, 'u')
const capitalised = /(?:(?:\p{Lu}[\p{L}.’'-]*|da|de|del|van|von|der|bin|binti),? ){1,6}$/u
const hanBefore = new RegExp(`[${han}]{2,12} ?$`, 'u')

/** The words of a full name that end right before the bracket, in Latin letters, with the surname among them. */
function latinBefore(text: string, end: number, surname: string): number | null {
  const words = capitalised.exec(`${text.slice(Math.max(0, end - 60), end)} `)?.[0].trimEnd() ?? ''
  for (let at = 0; at < words.length;) {
    const start = end - words.length + at
    const full = readName(text, start)
    const own = text.slice(start, end).toLowerCase().split(/[ ,]+/)
    const isMonth = /\d $/.test(text.slice(Math.max(0, start - 2), start))
    if (!isMonth && full?.end === end && full.words >= 2 && own.includes(surname.toLowerCase())) return start
    const space = words.indexOf(' ', at)
    at = space < 0 ? words.length : space + 1
  }
  return null
}

/** What the meaning of a term begins with, and says of who it is: "Zhang Weimin, a PRC resident", 張偉民,中國居民. */
const whoIs =
  /^, (?:an? |the |being |who |our )[^.;\n]{0,60}?(?:resident|citizen|director|chairman|shareholder|individual|founder|merchant|businessman|person|spouse|brother|sister|son|daughter|father|mother)(?!\p{L})/iu
const whoIsHan =
  /^(?:\([^()]{1,30}\))?[,、](?:[^,。;\n]{0,20})(?:居民|公民|董事|主席|股[東东]|人士|配偶|[創创][辦办]人|自然人|商人|之?[兄弟姊妹父母子女])/u

/** Few meanings have a name first and more behind it. */
const mayName = new RegExp(`^(?:\\p{Lu}[^,;]{3,50},|[${han}]{2,3} ?[(,、])`, 'u')

/** The person whose name is all that a table of definitions says before who it is; null where the row is of something else. */
function namedByMeaning(
  text: string,
  term: EntityFinding,
  found: readonly Finding[],
): { start: number; end: number } | null {
  const { meaning } = term
  if (meaning === undefined || !mayName.test(meaning)) return null
  let start = term.end
  while (start < term.end + 9 && !text.startsWith(meaning, start)) start++
  if (start === term.end + 9 || taken(found, { start, end: start + 1 }, others)) return null
  const full = readName(text, start)
  if (full)
    return full.words >= 2 &&
      isSurnamed(text.slice(start, full.end)) &&
      whoIs.test(text.slice(full.end, full.end + 90))
      ? { start, end: full.end }
      : null
  const words = [3, 2].map((length) => text.slice(start, start + length))
  const own = words.find(
    (part) => isHanName(part) && whoIsHan.test(text.slice(start + part.length, start + part.length + 60)),
  )
  return own === undefined ? null : { start, end: start + own.length }
}

/** People without honorific whom a term defined behind the name gives one: "Chan Tai Man (“Mr. Chan”)", 陳大文(「陳先生」). */
export const namedByTerm: Recogniser = {
  name,
  find(text, found) {
    const own: EntityFinding[] = []
    for (const term of found) {
      if (term.kind !== 'definedTerm' || term.use !== 'definition') continue
      const latin = latinTerm.exec(term.name)?.groups?.['surname']
      const chinese = hanTerm.exec(term.name)?.groups?.['surname']
      if (latin === undefined && chinese === undefined) {
        const who =
          (roleTerm.test(term.name) ? partyOf(text, term.start) : null) ?? namedByMeaning(text, term, found)
        if (who && !taken(found, who, others)) own.push(namedByPlace(name, 'person', text, who))
        continue
      }
      const open = opening.exec(text.slice(Math.max(0, term.start - 10), term.start))
      if (!open) continue
      const bracket = term.start - open[0].length
      const end = text[bracket - 1] === ' ' ? bracket - 1 : bracket
      const start = latin === undefined ? hanStart(text, end, chinese ?? '') : latinBefore(text, end, latin)
      if (start === null || taken(found, { start, end }, others)) continue
      own.push(namedByPlace(name, 'person', text, { start, end }))
    }
    return own
  },
}

/** The party that is named right before the bracket in which it is given a term at `at`. */
function partyOf(text: string, at: number): { start: number; end: number } | null {
  const open = opening.exec(text.slice(Math.max(0, at - 10), at))
  const end = at - (open?.[0].length ?? 0)
  const who = open && partyBefore.exec(text.slice(Math.max(0, end - 5), end))?.groups?.['who']
  return who && isHanName(who) && !noOwner.test(who) ? { start: end - who.length, end } : null
}

/** Where the Chinese name with this surname begins that ends at `end`; null where the characters before the bracket are no name. */
function hanStart(text: string, end: number, surname: string): number | null {
  const words = hanBefore.exec(text.slice(Math.max(0, end - 14), end))?.[0].trimEnd() ?? ''
  const at = words.lastIndexOf(surname)
  return at >= 0 && isHanName(words.slice(at)) ? end - (words.length - at) : null
}
