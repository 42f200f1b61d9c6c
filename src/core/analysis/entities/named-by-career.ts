import { ending } from '../../text/ending'
import type { Span } from '../../text/span'
import { anchors } from '../anchors'
import type { EntityFinding, Recogniser } from '../recogniser'
import { han } from '../vocabulary/scripts'
import { givenNames } from '../vocabulary/surnames'
import { taken } from './finding'
import { namedByPlace } from './named-by-place'
import { isHanName } from './han-person-name'
import { isLikelyName, isSurnamed } from './likely-name'
import { readName } from './person-name'

const name = 'entities/named-by-career'
const careerAt = anchors([
  ...[
    'joined the group',
    'joined our group',
    'joined the company',
    'was appointed',
    'has been appointed',
    'aged ',
    '(membership n',
    '(practising certificate n',
    'have served',
    'have been appointed',
    'were appointed',
    'have resigned',
    'will retire',
    'shall retire',
    'retire this year',
    'retire by rotation',
    'retired as',
    'retired from',
    'has retired',
    'resigned as',
    'has resigned',
    'having been appointed',
    'was re-elected',
    'was re-designated',
    'was redesignated',
    'ceased to be',
    'stepped down',
    'is the chairman',
    'is a director',
    'is an executive',
    'is an independent',
    'is a non-executive',
    'is the founder',
    'is the co-founder',
    'is the chief exec',
    'is the managing',
    'is currently',
    'graduated from',
    'holds a bachelor',
    'holds a master',
    'obtained a bachelor',
    'received a bachelor',
  ],
  ...'歲 岁 ,男 ,女 、男 、女 曾任 歷任 历任 畢業於 毕业于 曾擔任 曾担任 現任 现任 現擔任 现担任 現時為 现时为'.split(
    ' ',
  ),
])
/** A name with which a sentence or a line begins, right before what becomes of its bearer: "Lam Tsz Kit joined the Group". */
const subject = ending(
  /(?:^|\n|[.;] |[\p{Ll}\d], )(?<who>(?:\p{Lu}[\p{L}’'.-]*,? ){1,4}\p{Lu}[\p{L}’'.-]*)(?:,? \(?|,? JP,? )$/u,
)
/** Several at once: "Ann Lee, John Ashby and Ho Wai have served as". */
const subjects =
  /(?:^|\n|[.;] |[\p{Ll}\d], )(?<list>(?:(?:\p{Lu}[\p{L}’'.-]* ){1,4}\p{Lu}[\p{L}’'.-]*(?:, |,? and )){1,8}(?:\p{Lu}[\p{L}’'.-]* ){1,4}\p{Lu}[\p{L}’'.-]*),? $/u
/** One more of whom the sentence tells: "… and Ann Lee was appointed". */
const secondSubject = /[\p{Ll})”’\d],? and (?<who>(?:\p{Lu}[\p{L}’'.-]* ){1,3}\p{Lu}[\p{L}’'-]*) $/u
/** A member of a profession, by a number in brackets behind the name: "Lam Tsz Kit, Peter (membership number A12345)". */
const member =
  /(?:^|\n|[\p{Ll}),;] )(?<who>(?:\p{Lu}[\p{L}’'-]* ){1,3}\p{Lu}[\p{L}’'-]*(?:, \p{Lu}\p{Ll}+)?) $/u
const notSubject =
  /^(?:The|He|She|It|Mr|Ms|Mrs|Dr|Prof|This|That|Each|No)\b|\b(?:Director|Officer|Company|Board|Committee|Limited)\b/
/** 林子傑,52歲. */
const hanSubject = new RegExp(
  `(?:^|[\\n。:;])(?<who>[${han}]{2,4}?)(?:[,(](?:現年|现年)?|現年|现年)\\d{2}$`,
  'u',
)
/** Claude Lefèvre現年53歲: a foreign name. */
const foreignSubject = ending(
  /(?:^|[\n。;:、,])(?<who>(?:\p{Lu}[\p{L}’'.-]* ){1,4}\p{Lu}[\p{L}’'-]+),?(?:現年|现年)\d{2}$/u,
)
/** 林子傑,男,1968年出生; 林子傑曾任. */
const sexed = new RegExp(`(?:^|[\\n。:;)、]) ?(?<who>[${han}]{2,4})$`, 'u')
const sex = /^[,、][男女](?=[,、])/u
const career = new RegExp(`(?:^|\\n|。)(?<who>[${han}]{3})$`, 'u')
const noSubject =
  /^(?:董事|任何|管理|成[員员]|全[體体]|相[關关]|有[關关])|[人員员者方師师會会時时中業业層层局部省市區区縣县產产]$/u

/** Whether the last word before `at` begins with a small letter. */
function isBehindSmall(text: string, at: number): boolean {
  const unit = text.charCodeAt(text.lastIndexOf(' ', at - 2) + 1)
  return unit >= 97 && unit <= 122
}

function latinSubject(text: string, at: number): Span | null {
  if (isBehindSmall(text, at)) return null
  const from = Math.max(0, at - 60)
  const words = text.slice(from, at)
  const first = text[at] === '(' ? member.exec(words) : subject.exec(words)
  const m = first ?? secondSubject.exec(words)
  const who = m?.groups?.['who']
  if (!m || who === undefined || notSubject.test(who) || !isLikelyName(who)) return null
  const isGiven = givenNames.has(who.slice(0, who.indexOf(' ')))
  if (!first && !isSurnamed(who) && !isGiven) return null
  // companies are something, too
  if (text.startsWith('is ', at) && !(isGiven || (isSurnamed(who) && !text.startsWith('is curr', at))))
    return null
  const start = from + m.index + m[0].indexOf(who)
  const full = readName(text, start)
  return full && full.words >= 2 && full.end === start + who.length ? { start, end: full.end } : null
}

const ofSeveral = ['have', 'were', 'will', 'shall', 'retire ', 'having']
/** Whether a verb at `at` is of several, and a list may end right before it. */
const isOfSeveral = (text: string, at: number): boolean =>
  ofSeveral.some((verb) => text.startsWith(verb, at)) &&
  text.slice(Math.max(0, at - 60), at).includes(' and ')

/** The people of a list that ends right before `at`, at least half of whose names look like names by themselves. */
function listedSubjects(text: string, at: number): Span[] {
  const from = Math.max(0, at - 200)
  const m = subjects.exec(text.slice(from, at))
  const list = m?.groups?.['list']
  if (!m || list === undefined) return []
  const people: Span[] = []
  let [start, likely] = [from + m.index + m[0].indexOf(list), 0]
  for (const words of list.split(/, and | and |, /)) {
    const full = readName(text, start)
    if (full?.end !== start + words.length || full.words < 2 || notSubject.test(words)) return []
    if (isLikelyName(words)) likely++
    people.push({ start, end: full.end })
    start = full.end + (/^(?:,? and |, )/.exec(text.slice(full.end, full.end + 6))?.[0].length ?? 0)
  }
  return likely * 2 < people.length ? [] : people
}

/** What a name before `at` has to be like, by what the words there are. */
function subjectOf(text: string, at: number): RegExp {
  if (/^[歲岁]/.test(text.charAt(at))) return hanSubject
  return /^[,、]/.test(text.charAt(at)) ? sexed : career
}

function foreignOf(text: string, at: number): Span | null {
  const from = Math.max(0, at - 60)
  const m = foreignSubject.exec(text.slice(from, at))
  const who = m?.groups?.['who']
  if (!m || who === undefined || notSubject.test(who)) return null
  const start = from + m.index + m[0].indexOf(who)
  return { start, end: start + who.length }
}

function chineseSubject(text: string, at: number): Span | null {
  if (/[現现]年$/u.test(text.slice(at - 4, at - 2)) && /[\p{L}-]/u.test(text[at - 5] ?? '')) {
    const foreign = foreignOf(text, at)
    if (foreign) return foreign
  }
  const from = Math.max(0, at - 14)
  const m = subjectOf(text, at).exec(text.slice(from, at))
  const who = m?.groups?.['who']
  if (!m || who === undefined || !isHanName(who) || noSubject.test(who)) return null
  const start = from + m.index + m[0].indexOf(who)
  return { start, end: start + who.length }
}

/** People without honorific with whom a biography begins. */
export const namedByCareer: Recogniser = {
  name,
  *find(text, found): Generator<EntityFinding> {
    for (const at of careerAt.in(text)) {
      const isLatin = /[a-z(]/i.test(text.charAt(at))
      if (/^[,、]/.test(text.charAt(at)) && !sex.test(text.slice(at, at + 3))) continue
      const listed = isLatin && isOfSeveral(text, at) ? listedSubjects(text, at) : []
      for (const one of listed)
        if (!taken(found, one, ['company', 'organisation', 'definedTerm', 'person']))
          yield namedByPlace(name, 'person', text, one)
      const who = listed.length > 0 ? null : isLatin ? latinSubject(text, at) : chineseSubject(text, at)
      if (who && !taken(found, who, ['company', 'organisation', 'definedTerm', 'person']))
        yield namedByPlace(name, 'person', text, who)
    }
  },
}
