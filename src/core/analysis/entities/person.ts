import { anchors, hasHan, matchesAt } from '../anchors'
import type { EntityFinding, Recogniser } from '../recogniser'
import { honorific, honorificsAt } from '../vocabulary/people'
import { han } from '../vocabulary/scripts'
import { givenNames, romanSurnames } from '../vocabulary/surnames'
import { isHanName } from './han-person-name'
import { inPart, named, taken } from './finding'
import { endsName, isSurnamed } from './likely-name'
import { namedByPlace } from './named-by-place'
import { readName } from './person-name'

const name = 'entities/person'
const titled = new RegExp(`(?<![\\p{sc=Latin}])(?:Dr\\.? the Hon(?:ourable|\\.)? |${honorific}{1,3})`, 'uy')
const hanBehind = new RegExp(`^ ?\\(? ?(?<han>[${han}]{2,4})(?:先生|女士|博士|教授|小姐)? ?\\)`, 'u')
/** The same alone on its line, below other cells of the row: "Mr. Ho Wai Lun\nRoom 2003,\nChinese\n(何偉倫)". */
const hanBelow = new RegExp(
  `^(?:\\n(?!(?:${honorific}))[^\\n()]{1,80}){1,8}\\n\\((?<han>[${han}]{2,4})\\)(?:\\(\\d{1,2}\\))?(?=\\n|$)`,
  'u',
)
const farthestBelow = 400
const firstHan = 0x3400

/** The Chinese name alone in a bracket below the line that ends at `end`; null where the first bracket is none. */
function nameBelow(text: string, end: number): RegExpExecArray | null {
  const below = text.slice(end, end + farthestBelow)
  const open = below.indexOf('\n(')
  return open < 0 || below.charCodeAt(open + 2) < firstHan ? null : hanBelow.exec(below)
}

/** A Chinese name by itself, with the term for who bears it: 劉新生 (“Mr. Liu”). */
const hanBefore = new RegExp(`(?:^|[^${han}])(?<han>[${han}]{2,4}) ?\\([“‘'"]{1,2}$`, 'u')
/** A given name that the columns of a poll tear off: "Mr. Ho Wai Lun, 1,234,567 (99.9%) Peter as a director", behind a comma or not. */
const tornGiven =
  /^,?(?:\s+(?:\(?\d[\d,.]*%?\)?|Yes|No))+\s+(?<given>\p{Lu}\p{Ll}+)(?= as (?:an? |the )?(?:\p{L}+ |[Nn]on-?)*[Dd]irectors?(?!\p{L}))/u

/** "Messrs. A, B and C": one honorific for all. */
const messrs = /(?<!\p{sc=Latin})(?:Messrs|MESSRS|Mesdames|Drs)\.?[ \n]/uy
const messrsAt = anchors(['Messrs', 'Mesdames', 'Drs'])
const next = /, (?:and )?|;? (?:and|&) /uy
const mostListed = 20

/** The names of a list that begins at `at`, each of two words at least. */
function* listedFrom(text: string, at: number): Generator<{ start: number; end: number }> {
  for (let i = 0; i < mostListed; i++) {
    const full = readName(text, at)
    if (!full) return
    if (full.words >= 2) yield { start: at, end: full.end }
    next.lastIndex = full.end
    const link = next.exec(text)
    if (!link) return
    at = full.end + link[0].length
  }
}

/** What comes before another name without honorific. */
const goesOn = /^(?:,? and |, )(?!M[rsi]|Dr|Prof|Sir|Mad|and )\p{Lu}/u

/** Those who follow in a list without honorific of their own: "Ms. Chen Li, Xu Yangming and Xu Jiewen". */
function* namedBehind(text: string, end: number): Generator<{ start: number; end: number }> {
  let at = end
  for (let i = 0; i < mostListed; i++) {
    next.lastIndex = at
    const link = next.exec(text)
    const start = at + (link?.[0].length ?? 0)
    const full = link && readName(text, start)
    if (!full || full.words < 2 || !endsName.test(text.slice(full.end, full.end + 14))) return
    const words = text.slice(start, full.end)
    if (!(isSurnamed(words) || (i > 0 && romanSurnames.has(words.split(' ', 1)[0]!.toLowerCase())))) return
    yield { start, end: full.end }
    at = full.end
  }
}

const twoOffices = /^ ?\n ?(?:DIRECTOR|Director)[ \n]{1,3}(?:DIRECTOR|Director)/u
/** Where the second of two names begins that sign side by side, at the one surname behind the first; the end where only one does. */
function secondSigner(text: string, at: number, end: number): number {
  if (!twoOffices.test(text.slice(end, end + 24))) return end
  const words = text.slice(at, end).split(' ')
  const cuts = words.flatMap((word, i) =>
    i >= 2 && i <= words.length - 2 && romanSurnames.has(word.toLowerCase()) ? [i] : [],
  )
  return cuts.length === 1 ? at + words.slice(0, cuts[0]).join(' ').length + 1 : end
}

/** An honorific that is a surname as well: "Mr. Hon Tak Lung". */
const surnameToo = /(?<=(?:Mr|Ms|Mrs|Miss)\.? )(?:Hon|Tun) $/
/** The rest of a name that a narrow column cuts behind its first word: "Ms. Poon\nSilin resigned". */
const cutGiven =
  /\n\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)?(?= (?:is|was|has|had|will|did|resigned|retired|joined|served|entered|acquired|agreed|holds|held|owns)(?!\p{L})|, (?:a|an|the|who) )/uy

/** The name that begins at `at`, or before it where the honorific there is its surname, or goes on in the next line of a column. */
function nameBehind(text: string, at: number): { at: number; full: ReturnType<typeof readName> } {
  const full = readName(text, at)
  const surname = surnameToo.exec(text.slice(Math.max(0, at - 12), at))?.[0].length ?? 0
  if (surname > 0) return { at: at - surname, full: readName(text, at - surname) }
  if (!full || full.words > 1) return { at, full }
  cutGiven.lastIndex = full.end
  if (text[full.end] !== '\n' || !cutGiven.test(text)) return { at, full }
  const rest = readName(text, full.end + 1)
  return rest?.end === cutGiven.lastIndex
    ? { at, full: { end: rest.end, words: 1 + rest.words } }
    : { at, full }
}

/** People named with an honorific in English: "Mr. Chan Tai Man, Peter", "Prof. Dr. A. Muster". One word alone is no full name. */
export const person: Recogniser = {
  name,
  *find(text, found): Generator<EntityFinding> {
    const isHan = hasHan(text)
    for (const m of matchesAt(titled, text, honorificsAt.in(text))) {
      const { at, full } = nameBehind(text, m.index + m[0].length)
      if (!full || full.words < 2) {
        const chinese = hanBefore.exec(text.slice(Math.max(0, m.index - 10), m.index))?.groups?.['han'] ?? ''
        const start = text.lastIndexOf(chinese, m.index)
        if (isHanName(chinese))
          yield namedByPlace(name, 'person', text, { start, end: start + chinese.length })
        continue
      }
      const second = secondSigner(text, at, full.end)
      if (second < full.end) {
        const other = { start: second, end: full.end }
        yield named(name, 'person', { start: at, end: second - 1 }, text.slice(at, second - 1))
        yield named(name, 'person', other, text.slice(second, full.end))
        continue
      }
      const span = { start: at, end: full.end }
      const behind =
        text[full.end] === ' ' || text[full.end] === '('
          ? hanBehind.exec(text.slice(full.end, full.end + 14))
          : text[full.end] === '\n' && isHan
            ? nameBelow(text, full.end)
            : null
      const chinese = behind?.groups?.['han'] ?? ''
      const torn = /[,\n]/.test(text[full.end] ?? '')
        ? tornGiven.exec(text.slice(full.end, full.end + 90))
        : null
      const own = text.slice(at, full.end)
      const given = torn?.groups?.['given']
      const isTorn = given !== undefined && givenNames.has(given)
      yield named(
        name,
        'person',
        span,
        isTorn ? `${own}${text[full.end] === ',' ? ',' : ''} ${given}` : own,
        {
          pairName: chinese || undefined,
          inferred: isTorn ? inPart : undefined,
        },
      )
      if (!given && goesOn.test(text.slice(full.end, full.end + 9)))
        for (const one of namedBehind(text, full.end))
          if (!taken(found, one, ['company', 'organisation', 'law', 'definedTerm']))
            yield namedByPlace(name, 'person', text, one)
      if (!behind || !isHanName(chinese)) continue
      const start = full.end + behind[0].indexOf(chinese)
      yield named(name, 'person', { start, end: start + chinese.length }, chinese)
    }
    for (const m of matchesAt(messrs, text, messrsAt.in(text)))
      for (const span of listedFrom(text, m.index + m[0].length)) {
        // a firm is followed by its trade
        if (taken(found, span, ['company'])) break
        yield named(name, 'person', span, text.slice(span.start, span.end))
      }
  },
}
