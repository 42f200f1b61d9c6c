import type { Span } from '../../text/span'
import { anchors, matchesAt } from '../anchors'
import type { EntityFinding, Recogniser } from '../recogniser'
import { named } from './finding'

const name = 'entities/law-about'
const modifiers =
  'Interim|Provisional|Administrative|Implementing|Implementation|Trial|Detailed|Supervisory|Regulatory|Several|Special|Guiding|Guidance|Management'
/** Words for laws; what the others are called is no law by itself, only with its Chinese title behind it: "Notice on …* (《…》)". */
const laws =
  'Measures|Provisions|Regulations|Rules|Guidelines|Opinions|Law of (?:the )?(?:PRC|People’s Republic of China)|Law(?= on (?!(?:January|February|March|April|May|June|July|August|September|October|November|December)(?!\\p{L}))\\p{Lu})'
const papers =
  'Notice|Circular|Decisions?|Guidance|Interpretations?|Announcement|Catalogue|Standards?|Regulation'
const heads = anchors(
  `${modifiers}|Measures|Provisions|Regulations|Rules|Guidelines|Opinions|Law of|Law on|Notice|Circular|Decision|Guidance|Interpretation|Announcement|Catalogue|Standard|Regulation`.split(
    '|',
  ),
)
const opening = new RegExp(
  `(?<![\\p{sc=Latin}])(?:(?:${modifiers})[ \\n]){0,3}(?:(?<law>${laws})|(?:${papers}))[ \\n](?:for|on|of|[Cc]oncerning|[Rr]egarding|governing|relating to|in relation to)[ \\n](?:the )?(?:Implementing[ \\n](?:the[ \\n])?)?(?=\\p{Lu})`,
  'uy',
)
const small =
  'of|for|the|on|and|in|to|by|with|under|or|at|through|from|as|concerning|regarding|relating|governing'
/** The words of the subject; a further law after "and the" or a comma is another. */
const lawWords = `(?!(?:(?:${modifiers})[ \\n]){0,3}(?:Measures|Provisions|Regulations|Guidelines|Opinions)[ \\n])`
const words = (smallWords: string, notCapital: string, comma: string, more = ''): RegExp =>
  new RegExp(
    `(?:${more}(?:${smallWords}|&)[ \\n]|${notCapital}[\\p{Lu}\\d][\\p{sc=Latin}\\d’'()]*(?:[-–][\\p{sc=Latin}]*)*${comma}[ \\n]?|\\([\\p{sc=Latin}\\d ,.&’-]{1,40}\\) ?){1,60}`,
    'uy',
  )
const subject = words(`(?!and the )(?:${small})`, lawWords, '(?:,(?![ \\n](?:and[ \\n])?the[ \\n]))?')
/** Where the Chinese title follows, "and the" and a law's word may well be part of the subject. */
const wideSubject = words(
  `${small}|an?|over|against|between|among|involving|within|into|upon|without|their|its`,
  '',
  '',
  '[“‘][\\p{sc=Latin} -]{1,40}[”’][ \\n]|',
)
const looseEnd = new RegExp(`(?:[ \\n,(&]|(?<!\\p{sc=Latin})(?:${small}|No)(?!\\p{sc=Latin}))+$`, 'u')
/** So far from where the narrow subject ends the Chinese title may begin. */
const longestRest = 240
/** What tells a law's title: the Chinese one, or its number. "(Hui Fa [2018] No. 12)". */
const chineseTitle = /^[*#]? ?\(?《|^ ?\((?:\p{Lu}\p{Ll}+ ){1,6}[[(〔]?(?:19|20)\d\d[\])〕]? ?(?:No|,|\d)/u

/** Where the words end that `pattern` reads from `from`; null where they are too few. */
function subjectEnd(pattern: RegExp, text: string, from: number, fewest = 2): number | null {
  pattern.lastIndex = from
  const words = (pattern.exec(text)?.[0] ?? '').replace(looseEnd, '')
  return (words.match(/\p{Lu}\p{Ll}+/gu)?.length ?? 0) < fewest ? null : from + words.length
}

/** Where the Chinese title is that of a second law: "… Management and the Interim Measures for Tender and Bidding". */
const another = new RegExp(
  `[ \\n]and[ \\n]the[ \\n](?:(?:${modifiers})[ \\n]){0,3}(?:${laws}|${papers})[ \\n](?:for|on|of|concerning|regarding)[ \\n]`,
  'iu',
)
/** What a company goes by itself: "Rules of Procedures for the Board". */
const ownRules = /^Rules[ \n]of[ \n]Procedures?[ \n]/
/** "Provisions of the Listing Rules", "Rules of the Companies Ordinance": of a law that has a name of its own. */
const ofLaw =
  /^(?:Provisions|Rules|Regulations|Guidelines)[ \n]of[ \n]the[ \n](?:\p{Lu}\p{L}*[ \n]){1,4}(?:Rules|Law|Ordinance|Act|Code)(?!\p{L})/u

const isBeforeTitle = (text: string, end: number): boolean => chineseTitle.test(text.slice(end, end + 60))

/** The span of the law that the words of `m` open; null where no name of some length follows. */
function spanOf(text: string, m: RegExpExecArray): Span | null {
  const from = m.index + m[0].length
  const end = subjectEnd(subject, text, from, m.groups?.['law'] === 'Law' ? 1 : 2)
  if (end !== null && isBeforeTitle(text, end)) return { start: m.index, end }
  const wide =
    end === null || !text.slice(end, end + longestRest).includes('《')
      ? null
      : subjectEnd(wideSubject, text, from)
  if (wide !== null && isBeforeTitle(text, wide) && !another.test(text.slice(end!, wide)))
    return { start: m.index, end: wide }
  return m.groups?.['law'] && end !== null ? { start: m.index, end } : null
}

/** "Regulation (EU) No 600/2014", "Directive 2014/65/EU". */
const unionAt = anchors([
  'council regulation',
  'commission',
  'delegated',
  'implementing',
  'regulation (',
  'directive ',
  'general data',
  'decree no',
])
const union =
  /(?:Decree No\. ?\d{1,4}(?:\/\d{4})?(?:\/[A-Z-]{2,8})?|(?:Council |Commission )?(?:Delegated |Implementing |General Data Protection )?Regulation \((?:EU|EC|EEC)\) (?:No\.? ?)?\d{1,4}\/\d{2,4}|Directive (?:\((?:EU|EC)\) )?\d{2,4}\/\d{1,4}(?:\/E[CU])?)/y

/** "SAFE Circular No. 37", "SAT Bulletin 7": papers of a Mainland authority that are known by their number. */
const numberedAt = anchors([
  'SAFE Circular',
  'SAFE Notice',
  'SAT ',
  'MOFCOM ',
  'NDRC ',
  'CSRC ',
  'PBOC ',
  'STA ',
  'Caishui',
  'Guoshui',
  'Guofa',
  'Huifa',
])
const numbered =
  /(?:SAFE|SAT|STA|MOFCOM|NDRC|CSRC|PBOC|PBoC)[ \n](?:Circular|Notice|Bulletin|Announcement|Order)[ \n](?:No\.? ?)?\d{1,4}(?:\/\d{4})?(?!\p{L}|\d)|(?:Caishui|Guoshui(?:fa|han)|Guofa|Huifa)[ \n]?[[(](?:19|20)\d\d[\])][ \n]?(?:No\.? ?)?\d{1,4}(?!\d)/uy

/**
 * Laws whose subject comes after the word for a law, as those of Mainland China: "Measures for the Administration of …", "Interim
 * Provisions on …", "Law of the PRC on …", up to the last capitalised word; and those of the European Union.
 */
export const lawAbout: Recogniser = {
  name,
  *find(text): Generator<EntityFinding> {
    for (const m of matchesAt(opening, text, heads.in(text))) {
      if (text.startsWith('Listing ', m.index - 8) || text.startsWith('General ', m.index - 8)) continue
      const words = text.slice(m.index, m.index + 90)
      if (ofLaw.test(words) || ownRules.test(words)) continue
      const span = spanOf(text, m)
      if (span) yield named(name, 'law', span, text.slice(span.start, span.end))
    }
    for (const m of matchesAt(union, text, unionAt.in(text)))
      yield named(name, 'law', { start: m.index, end: m.index + m[0].length }, m[0])
    for (const m of matchesAt(numbered, text, numberedAt.in(text)))
      yield named(name, 'law', { start: m.index, end: m.index + m[0].length }, m[0])
  },
}
