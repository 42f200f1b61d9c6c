import type { Span } from '../../text/span'
import { anchors, matchesAt } from '../anchors'
import { givenNames, romanSurnames } from '../vocabulary/surnames'
import { isSurnamed } from './likely-name'
import { readName } from './person-name'

const headsAt = anchors([
  ...['directors:', 'directors :', 'directors,', 'directors namely', 'members, ', 'members:'],
  ...['supervisors:', 'officer:', 'officers:'],
])
/** "Executive Directors: ", "three Non-Executive Directors, namely ". */
const head =
  /(?:[Dd]irectors|DIRECTORS|[Ss]upervisors|[Mm]embers|[Oo]fficers?)(?: ?:|,| namely,?)(?: namely,?)?[ \n](?=\p{Lu})/uy
/** From one of them to the next, over his office in a bracket. */
const next = /[*#†]?(?: ?\([^()\n]{2,60}\))?(?:,? and |[,;] )(?=\p{Lu})/uy
const last = /^[*#†]?(?: ?\([^()\n]{2,60}\))?(?:[.;,\n]|$| (?=[a-z]))/
const initials = /^(?:\p{Lu}\.){1,4} ?(?<surname>\p{Lu}\p{L}+(?:[- ]\p{Lu}\p{L}+)?)$/u
const most = 15

/** What is said of several: "Adam Quill, Fanny Lung and Rory Ash are directors". */
const saidAt = anchors(
  ['', 'also ', 'all '].flatMap((word) =>
    ['director', 'shareholder', 'member', 'executive', 'non-exec', 'independent'].map(
      (what) => `are ${word}${what}`,
    ),
  ),
)
const western = "\\p{Lu}\\p{Ll}+(?: \\p{Lu}\\.)?(?: (?:de|van|von))? \\p{Lu}[\\p{L}’'-]+"
const several = new RegExp(`(?:${western}, ){0,12}${western},? and ${western}$`, 'u')
/** What is said of one: "Adam Quill, the Chairman". */
const officesAt = anchors([
  ...[
    'chairman',
    'chief exec',
    'managing director',
    'executive director',
    'non-executive',
    'finance director',
  ],
  ...['company secretary', 'joint company secretary', 'independent non-executive', 'senior vice', 'Esq'],
])
const one =
  /(?<![\p{L}\d.,&’'-]|\p{Lu}\p{L}* )\p{Lu}\p{Ll}+(?: (?:\p{Lu}\.){1,3})?(?: \p{Lu}[\p{L}’'-]+){1,3}$/u
const lastOfSeveral = new RegExp(` and ${western}$`, 'u')
const longest = 300
const [space, comma] = [32, 44]

/** Where the comma stands that parts an office from the name before it; -1 where none does. */
function commaBefore(text: string, office: number): number {
  if (text.charCodeAt(office - 1) !== space) return -1
  if (text.charCodeAt(office - 2) === comma) return office - 2
  const isTheirs = text.startsWith('the ', office - 4) || text.startsWith('our ', office - 4)
  return text.charCodeAt(office - 6) === comma && isTheirs ? office - 6 : -1
}

/** Whether words begin with a given name that is known. */
const isGivenFirst = (words: string): boolean => givenNames.has(words.split(' ', 1)[0]!)

/** Whether words name somebody by themselves: "L.K. Cheng", "Chan Tai Man", "Adam Quill". */
const isSomebody = (words: string): boolean =>
  isSurnamed(words) || initials.test(words) || isGivenFirst(words)

/** The same of one by itself: "Adam Quill", "Chan Tai Man Peter". */
function isOneSurely(words: string): boolean {
  if (words.endsWith(' Kong')) return false
  const { length } = words.split(' ')
  return isGivenFirst(words) ? length < 4 : isSurnamed(words) && length > 2
}

/** Whether a surname in the list is known: that of those who bear initials, or of the others. */
function isKnown(words: string): boolean {
  const surname = initials.exec(words)?.groups?.['surname']
  return surname === undefined ? isSurnamed(words) : romanSurnames.has(surname.toLowerCase())
}

/** Those of a list behind the word for them. */
function* behindHead(text: string): Generator<Span> {
  for (const m of matchesAt(head, text, headsAt.in(text))) {
    const people: Span[] = []
    let isSure = false
    for (let start = m.index + m[0].length; people.length < most;) {
      const full = readName(text, start)
      if (!full || full.words < 2) break
      const words = text.slice(start, full.end)
      if (!isSomebody(words)) break
      next.lastIndex = full.end
      const link = next.exec(text)
      if (!link && !last.test(text.slice(full.end, full.end + 64))) break
      people.push({ start, end: full.end })
      isSure ||= isKnown(words)
      if (!link) break
      start = full.end + link[0].length
    }
    if (isSure && people.length > 1) yield* people
  }
}

/**
 * Where people stand who bear no honorific: in a list of directors, "Directors: L.K. Cheng, R.S. Lim and M.Y. Wu", of whom one is surely somebody; and
 * under a given name or a surname that is known, by what is said behind: "Adam Quill, the Chairman", "Chan Tai Man, our company secretary", "Adam Quill and Rory Ash are directors".
 */
export function* directorsListed(text: string): Generator<Span> {
  yield* behindHead(text)
  for (const said of saidAt.in(text)) {
    const at = said - 1
    if (!lastOfSeveral.test(text.slice(Math.max(0, at - 50), at))) continue
    const from = Math.max(0, at - longest)
    const m = several.exec(text.slice(from, at))
    const names = m?.[0].split(/,? and |, /) ?? []
    if (names.filter(isSomebody).length * 2 <= names.length) continue
    for (let start = from + (m?.index ?? 0), i = 0; i < names.length; i++) {
      start = text.indexOf(names[i]!, start)
      yield { start, end: start + names[i]!.length }
    }
  }
  for (const office of officesAt.in(text)) {
    const at = commaBefore(text, office)
    if (at < 0) continue
    const words = one.exec(text.slice(Math.max(0, at - 50), at))?.[0]
    if (words !== undefined && (text.startsWith('Esq', office) || isOneSurely(words)))
      yield { start: at - words.length, end: at }
  }
}
