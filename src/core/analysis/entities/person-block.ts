import type { Span } from '../../text/span'
import { anchors, matchesAt, nearTo } from '../anchors'
import type { EntityFinding, Recogniser } from '../recogniser'
import { hanHonorific, hanPeopleHeading, honorific, peopleHeading, postNominals } from '../vocabulary/people'
import { han } from '../vocabulary/scripts'
import { givenNames } from '../vocabulary/surnames'
import { isHanName } from './han-person-name'
import { taken } from './finding'
import { isLikelyName, isSurnamed } from './likely-name'
import { namedByPlace } from './named-by-place'
import { readName } from './person-name'

const name = 'entities/person-block'
/** Words of which every heading holds one, as far from its beginning as this at most. */
const headsAt = anchors(
  (
    'executive director board supervisor committee member secretar representative chair vice-chair chief compliance senior qualified ' +
    '董事 監事 监事 委員會 委员会 秘書 秘书 代表 主席 行政 主任 高級 合資格 成員'
  ).split(' '),
)
const longestHeading = 180
const mark = '[*#†^]{0,3}'
const bracket = '(?:\\s?\\([^()\\n]{1,60}\\))'
/** "Executive Directors:", "Audit Committee", 執行董事:, 審核委員會, at the start of a line; what follows is on the next line or behind a colon. */
const headed = `[ ●•·–-]{0,3}(?:${peopleHeading}|${hanPeopleHeading})${bracket}?(?: ?: ?\\n?|\\s?\\n)`
const heading = new RegExp(`(?<=^|\\n)${headed}`, 'iy')
/** A further heading within the list, its line break perhaps lost. */
const headingHere = new RegExp(`(?:${peopleHeading}|${hanPeopleHeading})${bracket}?(?: ?: ?\\n?|\\s)`, 'iy')
const separator =
  /(?:\s|[,;、/]|\n[ ]?\d{1,2}\.|[●•·–-](?=[ \p{Lu}])|(?:and|及|以及|和|與)(?=[ \n\p{sc=Han}])){0,8}/uy
/** The end of an address in the column beside may stand before a name: "Bermuda / Au Siu Ming". */
const lead = new RegExp(`(?:(?:Bermuda|Grand Cayman|Cayman Islands|Hong Kong) )?${honorific}{0,3}`, 'uy')
const hanWord = new RegExp(`[${han}]{2,4}(?=${hanHonorific}|[^${han}]|$)`, 'uy')
/** A name of two characters, set as wide as those of three: 倪 川. */
const hanWide = new RegExp(`[${han}] {1,4}[${han}](?=${hanHonorific}|[^${han} ]|$)`, 'uy')
const hanShort = new RegExp(`([${han}]{2,4}?)(?=${hanHonorific}|[及和與])`, 'uy')
const nextHeading =
  '(?:[Nn]on-|NON-|[Ee]xecutive |EXECUTIVE |[Ii]ndependent |INDEPENDENT |Audit |Remuneration |Nomination |Company Sec|非執行|非执行|獨立非|独立非)'
/** Letters behind a name, and who gave them or how: "BSc", "FCA (ANZ)", "LLD(Hon)". */
const letters =
  '(?:,? ?(?:[A-Z]{2,6}|PhD|DPhil|D(?:SSc|Sc|SocSc|Litt|Eng)|[BM](?:Sc|Com|Eng|Ec|Phil|Soc)|太平紳士|太平绅士)(?![\\p{L}])(?: ?\\((?:[A-Z]{2,12}|Hons?|Practising)\\))?)'
/** An office behind a comma: "Lam Tsz Kit, Deputy Chairman". */
const officeBehind =
  ',? (?:(?:Deputy|Vice|Joint|Executive|Managing|Honorary)[ -])*(?:Chair(?:man|woman|person|lady)|President|Director|Chief Executive(?: Officer)?)(?=\\n|$)'
/** Behind a bracket that tells of a change the next name may follow at once, the line break lost: "(appointed on 1 May 2020) Chan …". */
const afterChange =
  '(?<=\\((?:[Re]{2}-?)?(?:[Aa]ppointed|[Rr]esigned|[Rr]etired|[Dd]esignated|[Cc]eased|[Pp]assed|於|于|自)[^()\\n]{0,56}\\))(?= ?[\\p{Lu}\\p{sc=Han}])'
const behind = new RegExp(
  `${mark}(?:${hanHonorific})?(?:${letters})*(?:${bracket})?(?:${bracket})?(?:${letters})*(?:${officeBehind})?(?: ?${mark})(?= ?(?:\\n|$|\\d{1,3}(?:,\\d{3})+|[,;、./]|and |及|以及|和|與|${nextHeading})|${afterChange})`,
  'uy',
)
const most = 30

interface Listed extends Span {
  readonly likely: boolean
}

const sticky = (pattern: RegExp, text: string, at: number): RegExpExecArray | null => {
  pattern.lastIndex = at
  return pattern.exec(text)
}

const wide = new RegExp(`^([${han}]) +([${han}])$`, 'u')
const plainName = (words: string): string => words.replace(wide, '$1$2')

/** The name at `at` with nothing beside it but an honorific, brackets and letters, and where the next entry may begin; null without one. */
function entryAt(text: string, at: number): { who: Listed; next: number } | null {
  const start = at + (sticky(lead, text, at)?.[0].length ?? 0)
  const latin = readName(text, start)
  const chinese = latin
    ? null
    : (sticky(hanWord, text, start) ?? sticky(hanShort, text, start) ?? sticky(hanWide, text, start))
  const end = latin?.end ?? (chinese ? start + (chinese[1] ?? chinese[0]).length : start)
  const words = latin ? text.slice(start, end) : plainName(text.slice(start, end))
  if (latin ? latin.words < 2 || postNominals.has(words) : !isHanName(words)) return null
  const rest = sticky(behind, text, end)
  if (!rest) return null
  const likely = latin ? isLikelyName(words) : words.length > 2 || rest[0].includes('(')
  return { who: { start, end, likely }, next: end + rest[0].length }
}

/** Where the next entry may begin: behind separators and further headings. */
function nextEntry(text: string, from: number): number {
  let at = from
  for (let i = 0; i < 8; i++) {
    at += sticky(separator, text, at)?.[0].length ?? 0
    const further = sticky(headingHere, text, at)
    if (!further) break
    at += further[0].length
  }
  return at
}

/** Where the lines of a text begin, but for those on which no word of a heading is near. */
function lineStarts(text: string): number[] {
  const isNearHead = nearTo(headsAt.in(text), longestHeading)
  const starts = [0]
  for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', end + 1)) starts.push(end + 1)
  return starts.filter(isNearHead)
}

/** A heading that further directors' names may stand right above where columns tear a list: those of the executive ones before it. */
const secondHeading = /(?:Independent )?Non-executive Directors?/iy
const firstHeading = /(?:^|\n) ?Executive Directors?[ :]*\n/i
const farthestFirst = 1500
const mostAbove = 4

/** The people whose names alone are on the lines right above the heading at `at`, cut off by another column from the heading that is theirs. */
function peopleAbove(text: string, at: number): Listed[] {
  if (!sticky(secondHeading, text, at) || !firstHeading.test(text.slice(Math.max(0, at - farthestFirst), at)))
    return []
  const people: Listed[] = []
  for (let end = at - 1; people.length < mostAbove;) {
    while (text[end - 1] === '\n' || text[end - 1] === ' ') end--
    const start = text.lastIndexOf('\n', end - 1) + 1
    const full = end - start < 60 ? readName(text, start) : null
    const isName = full !== null && full.words >= 2 && sticky(alone, text, full.end) !== null
    if (!isName || !isSurnamedOrGiven(text.slice(start, full.end))) break
    people.push({ start, end: full.end, likely: true })
    end = start - 1
  }
  return people
}
const alone = new RegExp(`${mark}(?:${letters})*(?:${bracket})?[ ]*(?=\\n|$)`, 'uy')
const isSurnamedOrGiven = (words: string): boolean =>
  isSurnamed(words) ||
  givenNames.has(words.slice(0, words.indexOf(' '))) ||
  (words.includes(', ') && givenNames.has(words.slice(words.lastIndexOf(' ') + 1)))

/**
 * People listed under a heading without honorific: "Executive Directors: CHAN Tai Man (Chairman), …", 審核委員會 / 陳大文(主席) / 李小明.
 * A list counts only where at least half of its names look like names by themselves; it ends at the first line that is no name.
 */
export const personBlock: Recogniser = {
  name,
  *find(text, found): Generator<EntityFinding> {
    let done = 0
    for (const m of matchesAt(heading, text, lineStarts(text))) {
      let at = m.index + m[0].length
      for (const who of peopleAbove(text, m.index))
        if (!taken(found, who, ['company', 'organisation', 'law', 'definedTerm', 'person']))
          yield namedByPlace(name, 'person', text, who)
      if (at < done) continue
      const people: Listed[] = []
      while (people.length < most) {
        const entry = entryAt(text, nextEntry(text, at))
        if (!entry) break
        people.push(entry.who)
        at = entry.next
      }
      done = at
      if (people.filter((p) => p.likely).length * 2 < people.length) continue
      for (const who of people)
        if (!taken(found, who, ['company', 'organisation', 'law', 'definedTerm']))
          yield namedByPlace(name, 'person', text, who, { name: plainName(text.slice(who.start, who.end)) })
    }
  },
}
