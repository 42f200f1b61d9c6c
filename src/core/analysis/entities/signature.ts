import type { Span } from '../../text/span'
import { anchors, matchesAt } from '../anchors'
import { ofKind } from '../of-kind'
import { onceFor } from '../once-for'
import type { EntityFinding, Finding, Recogniser } from '../recogniser'
import { hanHonorific, hanOfficeLine, honorific, latinOfficeLine, officeLine } from '../vocabulary/people'
import { isHanName } from './han-person-name'
import { linesAboveDates, linesAfter } from './signed-lines'
import { taken } from './finding'
import { namedByPlace } from './named-by-place'
import { readName } from './person-name'
import {
  inBothScripts,
  knownInRow,
  latinPairOf,
  pairOf,
  type SignedLine as Line,
} from './signed-side-by-side'

const name = 'entities/signature'
const opening =
  /(?:By (?:the )?[Oo]rder of the (?:[Bb]oard|[Ss]ole [Dd]irector|[Dd]irectors)|BY ORDER OF THE BOARD|(?:For and )?[Oo]n behalf of the (?:[Bb]oard|Independent Board Committee)|For and on behalf of the\nIndependent Board Committee|For and on behalf of(?=\n)|承董事會命|承董事会命|承董事會之命|承董事会之命|代表董事會|代表董事会|(?<=^|\n)董事[會会局]代表(?=\n)|承董事局命|代表董事局|承命|承唯一董事之?命)(?: of(?: [Dd]irectors(?: of)?)?)?/uy
const openingsAt = anchors([
  'by order of',
  'by the order of',
  'for and on behalf of',
  'on behalf of the board',
  '承董',
  '承唯一董事',
  '代表董',
  '董事會代',
  '董事会代',
  '董事局代',
  '承命',
])
const once = new RegExp(opening.source, 'u')
const honorificLead = new RegExp(`^${honorific}{0,3}`, 'u')
const hanTail = new RegExp(`(?:${hanHonorific})$`, 'u')
const signedLine = /(?:(?:Submitted by|Signed by|呈交者|簽署人|签署人) ?:|\/s\/) ?\n?/uy
const signedAt = anchors(['submitted by', 'signed by', '/s/', '呈交者', '簽署人', '签署人'])
const officeWords =
  '(?:(?:[A-Z][a-z-]+ ){0,3}(?:Director|Chair(?:man|woman|lady)|President|Secretary|Officer|Manager|Partner))'
/** The offices of two people on one line: "Managing Director Director". */
const twoOffices = new RegExp(`^${officeWords} ${officeWords}$`)
/** What one office is called in two words: "Director President". */
const oneOffice =
  /^(?:(?:Vice|Deputy|Managing|Executive|Non-executive|Independent) )*(?:Chairman|Director|President) (?:and )?(?:Secretary|Manager)$/

/** Two to four Han characters alone on a line: beside an office's line they are a name, whatever the surname. */
const rareHanName = /^[\p{sc=Han}]{2,4}$/u
const noPerson = /公司|集團|集团|銀行|银行|董事|代表|香港|中國|中国|日期|謹啟|谨启|謹此/u

/** The person whom a line names and nobody else, with what the line says of the office. */
function personOf(
  line: Line,
  isSideBySide = false,
): { start: number; end: number; role: string | null } | null {
  const lead = honorificLead.exec(line.text)?.[0].length ?? 0
  const latin = readName(line.text, lead)
  if (latin && latin.words >= 2 && latin.words < (isSideBySide ? 5 : 7)) {
    const rest = line.text.slice(latin.end).replace(/^[\s,]+/, '')
    if (rest === '' || officeLine.test(rest))
      return { start: line.start + lead, end: line.start + latin.end, role: rest || null }
  }
  for (const part of [line.text, ...(/\S+$/u.exec(line.text) ?? []), ...(/^\S+/u.exec(line.text) ?? [])]) {
    const bare = part.replace(hanTail, '')
    if (!isHanName(bare) || hanOfficeLine.test(part)) continue
    const rest = line.text.replace(part, '').trim()
    const start = line.start + line.text.indexOf(part)
    if (rest === '' || hanOfficeLine.test(rest))
      return { start, end: start + bare.length, role: rest || null }
  }
  return null
}

const isOffice = (line: Line | undefined): boolean =>
  line !== undefined && line.text.length < 90 && (officeLine.test(line.text) || hanOfficeLine.test(line.text))

/** Whether the same words stand once more on the line of those that end at `end`: two boards sign side by side. */
const beside = (text: string, end: number): boolean =>
  once.test(text.slice(end, end + 200).split('\n')[0] ?? '')

/** The person of a line that no table of surnames tells for one, right below or above the line of an office. */
function rarePersonOf(line: Line, lines: readonly Line[], at: number) {
  const bare = line.text.replace(hanTail, '')
  if (!rareHanName.test(bare) || noPerson.test(bare) || hanOfficeLine.test(bare)) return null
  const isBeside = [lines[at - 1], lines[at + 1]].some((other) => other && hanOfficeLine.test(other.text))
  return isBeside ? { start: line.start, end: line.start + bare.length, role: null } : null
}

/** The office that several people share whose names stand above it, one on a line. */
function sharedOffice(lines: readonly Line[], at: number): Line | undefined {
  let next = at + 1
  while (next < lines.length && next <= at + 4 && personOf(lines[next]!) !== null) next++
  const line = lines[next]
  return line && /(?:Liquidators|Receivers|Managers|Directors)\b|清盤人|清盘人|接管人/.test(line.text)
    ? line
    : undefined
}

/** The office on a line, with the next line where it goes on there: "Chairman of the Board, executive Director,". */
const officeOf = (lines: readonly Line[], office: Line | undefined): string | undefined =>
  office && /(?:,|\band)$/.test(office.text)
    ? [office, lines[lines.indexOf(office) + 1]]
        .map((line) => line?.text ?? '')
        .join(' ')
        .trim()
        .replace(/,$/, '')
    : office?.text

/** Two people whom one line joins above the office that they share: "Lam Tsz Kit and Ho Pui Shan", "Joint Company Secretaries". */
function joinedPair({ text, start }: Line, office: Line | undefined): Span[] {
  const at = text.search(/ (?:and|&) /)
  if (at < 0 || !isOffice(office)) return []
  const second = text.indexOf(' ', at + 1) + 1
  const both = [
    { text: text.slice(0, at), start },
    { text: text.slice(second), start: start + second },
  ].map((half) => personOf(half))
  return both.every((who) => who !== null && who.role === null) ? both.flatMap((who) => who ?? []) : []
}

const peopleIn = onceFor(
  (found: readonly Finding[]): ReadonlySet<string> =>
    new Set(ofKind(found, 'person').map((person) => person.name)),
)

/** Words in Latin letters, as many as two names have at least. */
const isRow = /^(?:\p{Lu}[\p{L}’',-]* ){3}/u

/** Those who sign below the words that end at `at`. */
function* signers(
  text: string,
  at: number,
  isSideBySide: boolean,
  found: readonly Finding[],
): Generator<EntityFinding> {
  let signed = false
  const lines = linesAfter(text, at)
  for (const [i, line] of lines.entries()) {
    const below = lines[i + 1]?.text ?? ''
    const areTwo = isSideBySide || (twoOffices.test(below) && !oneOffice.test(below))
    const both = areTwo ? [...pairOf(line), ...latinPairOf(line, peopleIn(found))] : []
    if (both.length === 0)
      both.push(...inBothScripts(line), ...(isRow.test(line.text) ? knownInRow(line, peopleIn(found)) : []))
    for (const one of both) yield namedByPlace(name, 'person', text, one)
    const joined = both.length > 0 ? [] : joinedPair(line, lines[i + 1])
    if (joined.length > 0) {
      signed = true
      for (const one of joined) yield namedByPlace(name, 'person', text, one, { role: below })
      continue
    }
    const who = both.length > 0 ? null : (personOf(line, isSideBySide) ?? rarePersonOf(line, lines, i))
    if (!who || taken(found, who, ['company', 'organisation'])) continue
    const office = [lines[i + 1], lines[i - 1], sharedOffice(lines, i)].find(isOffice)
    if (signed && !office && !who.role) break
    signed = true
    const role = who.role ?? officeOf(lines, office)
    yield namedByPlace(name, 'person', text, who, { role })
  }
}

/** Who signs above a date with no such words, the office on the line above the name or below it: a statement of the chairman's. */
function signerAbove(lines: readonly Line[]): (Span & { role: string }) | null {
  const at = isOfficeAlone(lines[0]!) ? 1 : 0
  const office = lines[1 - at]!
  const who = isOfficeAlone(office) ? personOf(lines[at]!) : null
  return who && who.role === null ? { ...who, role: office.text } : null
}
const isOfficeAlone = ({ text }: Line): boolean =>
  /\p{sc=Han}/u.test(text) ? hanOfficeLine.test(text) && !/[,。;:]/.test(text) : latinOfficeLine.test(text)

/** Who signs: the name line of the block under "By order of the Board" or 承董事會命, with the office above or below it. */
export const signature: Recogniser = {
  name,
  *find(text, found): Generator<EntityFinding> {
    const signed = new Set<number>()
    let lineEnd = 0
    for (const m of matchesAt(opening, text, openingsAt.in(text))) {
      if (m.index < lineEnd) continue
      const next = text.indexOf('\n', m.index + 1)
      lineEnd = next < 0 ? text.length : next
      const end = m.index + m[0].length
      for (const signer of signers(text, end, beside(text, end), found)) {
        signed.add(signer.start)
        yield signer
      }
    }
    for (const lines of linesAboveDates(text)) {
      const who = signerAbove(lines)
      if (who && !signed.has(who.start) && !taken(found, who, ['person', 'company', 'organisation']))
        yield namedByPlace(name, 'person', text, who, { role: who.role })
    }
    for (const m of matchesAt(signedLine, text, signedAt.in(text))) {
      const [line] = linesAfter(text, m.index + m[0].length)
      const who = line ? personOf(line) : null
      if (who) yield namedByPlace(name, 'person', text, who)
    }
  },
}
