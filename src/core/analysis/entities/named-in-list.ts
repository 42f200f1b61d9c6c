import type { Span } from '../../text/span'
import { anchors } from '../anchors'
import type { EntityFinding, Recogniser } from '../recogniser'
import { han } from '../vocabulary/scripts'
import { givenNames, romanSurnames } from '../vocabulary/surnames'
import { hanNamesListed } from './han-names-listed'
import { hanMovers, hanOfficersInRow } from './han-officers-in-row'
import { isHanName } from './han-person-name'
import { isSurnamed } from './likely-name'
import { taken } from './finding'
import { namedByPlace } from './named-by-place'
import { readName } from './person-name'

const name = 'entities/named-in-list'
const numbersAt = anchors(
  'i ii iii iv v vi vii viii ix x 1 2 3 4 5 6 7 8 9 a b c d e f g h'
    .split(' ')
    .map((number) => `(${number})`),
)
const number = /\((?:[ivx]{1,4}|[1-9]|[a-h])\) ?/y
const firstWord = /^\p{Lu}[\p{sc=Latin}’'-]*/u
const behind =
  /^(?: \(\p{sc=Han}{2,4}\))?(?:[;,] ?(?:and )?\(|;| and \(|(?: as to)? \(?\d|, (?:and|all|each|both) |\.(?:\n|$)|\n|$)/u
const hanName = new RegExp(`[${han}]{2,3}(?=[;、,。(]|及\\(|\n|$)`, 'uy')
/** Of whom a list in Chinese is: its words are too short to tell. */
const ofPeople =
  /(?:[賣卖買买]方|股[東东]|[認认][購购][人方]|承[授配][人方]|[擔担]保人|董事|[擁拥]有人|合[夥伙]人|[訂订][約约]方|人士|[轉转][讓让]人)[^。;\n]{0,12}$/u
const noName =
  /^(?:董事|任何|股東|股东|本公|[該该]|[應应])|[員员人者期日額额數数率價价類类項项份股權权局部司室]$/u

/** Who stands behind the number of an item and nothing else with it; null where nobody does. */
function itemAt(text: string, at: number): Span | null {
  const first = firstWord.exec(text.slice(at, at + 20))?.[0]
  if (first !== undefined) {
    // most items begin with some other word
    const full = romanSurnames.has(first.toLowerCase()) || givenNames.has(first) ? readName(text, at) : null
    if (!full) return null
    const words = text.slice(at, full.end)
    const isAlone = full.words >= 2 && behind.test(text.slice(full.end, full.end + 24))
    return isAlone && isSurnamed(words) ? { start: at, end: full.end } : null
  }
  hanName.lastIndex = at
  const words = hanName.exec(text)?.[0] ?? ''
  return isHanName(words) && !noName.test(words) ? { start: at, end: at + words.length } : null
}

/**
 * People without honorific whom a numbered list in a sentence names: "(i) Lam Tsz Kit; (ii) Ho Wai Lun; and (iii) Redquay Limited",
 * (i)林子傑;(ii)何慧倫. Two at least, for one alone may be anything. So are those of committees and behind a company.
 */
export const namedInList: Recogniser = {
  name,
  *find(text, found): Generator<EntityFinding> {
    let run: Span[] = []
    let line = 0
    const ready: Span[] = []
    for (const place of numbersAt.in(text)) {
      number.lastIndex = place
      const m = number.exec(text)
      const who = m && itemAt(text, place + m[0].length)
      const lineEnd = text.indexOf('\n', line)
      if (lineEnd >= 0 && lineEnd < place) {
        run = []
        line = text.lastIndexOf('\n', place) + 1
      }
      if (!who) continue
      const isHan = text.charCodeAt(who.start) > 0x3000
      if (isHan && run.length === 0 && !ofPeople.test(text.slice(Math.max(0, place - 24), place))) continue
      run.push(who)
      if (run.length === 2) ready.push(...run)
      else if (run.length > 2) ready.push(who)
    }
    const named = new Set<number>()
    for (const who of [...ready, ...hanNamesListed(text), ...hanOfficersInRow(text), ...hanMovers(text)])
      if (
        !named.has(who.start) &&
        !taken(found, who, ['company', 'organisation', 'law', 'person', 'definedTerm'])
      ) {
        named.add(who.start)
        yield namedByPlace(name, 'person', text, who)
      }
  },
}
