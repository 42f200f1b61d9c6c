import { allMatches } from '../../text/all-matches'
import { chunksOf } from '../../text/chunks'
import { mapInSteps } from '../../text/steps'
import type { Refiner } from '../draft'
import { changed, inferring } from '../laid-out'
import type { EntityFinding, Finding } from '../recogniser'
import { hanRoles, roleWords } from '../vocabulary/people'
import { anyOf, isHan } from '../vocabulary/scripts'

const reach = 500
/** What every role ends in. */
const heads = /directors?|[董監监]事/gi
/** "the executive Directors are", "Independent non-executive Directors:", "as executive Directors": up to the head, and behind it. */
const lead = new RegExp(`(?<as>\\b(?:as|being) (?:the |an? )?)?\\b(?<kind>${roleWords.join('|')}) $`, 'i')
const longestLead = 44
const forward =
  /(?: of the Company)?(?: (?:are|is|were|was|comprises?|comprise|include|namely)\b| ?[:,]| ?\(?being)/iuy
/** 執行董事為, 獨立非執行董事: */
const hanLead = new RegExp(`(?:${anyOf(hanRoles)})$`)
const longestHanRole = 8
/** "Mr. Lam (Chairman and ": the office of one person, or of those listed before it, stands in brackets behind. */
const inBracket = /[\p{L}*#+] ?\([^()\n]{0,30}$/u
const bracketed = /^ ?(?:先生|女士|博士|教授)? ?\(([^()\n]{2,40})\)/u
const office =
  /chair|chief|president|officer|director|secretary|主席|總裁|总裁|董事長|董事长|總經理|总经理|總監|总监|行政/iu

interface Marker {
  readonly start: number
  readonly end: number
  readonly role: string
  readonly back: boolean
}

/** The markers of a text, in steps; none reaches over a line end. */
function* markersOf(text: string): Generator<void, Marker[]> {
  const markers: Marker[] = []
  for (const { start, end } of chunksOf(text)) {
    markers.push(...markersIn(text, start, end))
    yield
  }
  return markers
}

/** The markers within [start, end). */
function* markersIn(text: string, start: number, end: number): Generator<Marker> {
  for (const { index, 0: head } of allMatches(heads, text.slice(start, end))) {
    const at = start + index
    const behind = at + head.length
    const marker = isHan(head) ? hanMarker(text, start, behind) : latinMarker(text, start, at, behind)
    if (marker) yield marker
  }
}

/** Whether a role ends the bracket that it stands in, behind a name. */
const isBracketed = (text: string, start: number, from: number, end: number): boolean =>
  text[end] === ')' && inBracket.test(text.slice(Math.max(start, from - 40), from))

function hanMarker(text: string, start: number, end: number): Marker | null {
  const role = hanLead.exec(text.slice(Math.max(start, end - longestHanRole), end))?.[0]
  if (role === undefined) return null
  const from = end - role.length
  return { start: from, end, role, back: isBracketed(text, start, from, end) }
}

function latinMarker(text: string, start: number, head: number, end: number): Marker | null {
  const match = lead.exec(text.slice(Math.max(start, head - longestLead), head))
  if (!match) return null
  forward.lastIndex = end
  const kind = match.groups?.['kind'] ?? ''
  const from = head - match[0].length
  const to = forward.test(text) ? forward.lastIndex : end
  return {
    start: from,
    end: to,
    role: `${kind} ${text.slice(head, end).replace(/s$/i, '')}`,
    back: match.groups?.['as'] !== undefined || isBracketed(text, start, from, to),
  }
}

/** A line that heads a list of others: officers, committees, firms. */
const otherHead =
  /\n ?(?:(?:joint |assistant )*(?:company )?secretar(?:y|ies)|chief (?:executive|financial|operating) officers?|authori[sz]ed representatives?|(?:independent )?auditors?|(?:[a-z]+ )?(?:audit|remuneration|nomination|risk|governance|esg|investment|executive)(?: [a-z]+)* committee|supervisors?|senior management|legal advis[eo]rs?[^\n]{0,40}|(?:聯席|联席)?公司[秘祕][書书]|授[權权]代表|核[數数][師师]|(?:[審审][核計计]|薪酬|提名|[風风][險险]管理|[戰战]略)委[員员][會会]|[監监]事|高[級级]管理[層层人][^\n]{0,2}|(?:首席)?[財财][務务](?:[總总][監监]|官)|行政[總总]裁|法律[顧顾][問问]) ?:? ?\n/iu

/** Whether the words between a marker and a name keep up a list of people: no full stop but an abbreviation's, few line ends. */
const listed = (words: string): boolean =>
  words.length <= reach &&
  !otherHead.test(words) &&
  !/。|[\p{Ll})]\. (?!\p{Lu}\p{Ll}* ?(?:Mr|Ms|Dr))/u.test(words.replace(/\b(?:Mr|Ms|Mrs|Dr|Prof)\./g, '')) &&
  (words.match(/\n/g)?.length ?? 0) <= 8

const singular = (role: string): string => role.toLowerCase().replace(/s$/, '')

/** The markers of a text, of which each person has those beside. */
class Offices {
  private next = 0

  constructor(
    private readonly text: string,
    private readonly markers: readonly Marker[],
  ) {}

  /** The same person, the next in the text, with the offices that the list and the bracket behind the name give. */
  withRole(person: EntityFinding): EntityFinding {
    const { role, isBeside } = this.inList(person)
    const also = bracketed.exec(this.text.slice(person.end, person.end + 50))?.[1]
    const isOffice = also !== undefined && office.test(also) && singular(also) !== singular(role ?? '')
    const inferred = isBeside ? person.inferred : inferring(person.inferred, 'role')
    if (!isOffice) return role === undefined ? person : changed(person, { role, inferred })
    const says = role === undefined || also.toLowerCase().includes(role.toLowerCase())
    return changed(person, says ? { role: also } : { role: `${role}, ${also}`, inferred })
  }

  /** The office of the list that somebody stands in, and whether the words for it are right beside. */
  private inList({ start, end }: EntityFinding): { role: string | undefined; isBeside: boolean } {
    const { text, markers } = this
    while (this.next < markers.length && markers[this.next]!.start < start) this.next++
    const before = markers[this.next - 1]
    const after = markers[this.next]
    if (after?.back) {
      const between = text.slice(end, after.start)
      if (listed(between) && !/[;\n]/.test(between)) return { role: after.role, isBeside: between === ' ' }
    }
    const isInList = before && !before.back && listed(text.slice(before.end, start))
    return { role: isInList ? before.role : undefined, isBeside: before?.end === start }
  }
}

const withRole = (f: Finding, offices: Offices): Finding =>
  f.kind === 'person' && f.role === undefined ? offices.withRole(f) : f

/** Gives people in board paragraphs the office of the list in which they stand, and the office in brackets behind their name. */
export const personRoles: Refiner = {
  name: 'refine/person-roles',
  *refine(draft) {
    const offices = new Offices(draft.text, yield* markersOf(draft.text))
    return { ...draft, findings: yield* mapInSteps(draft.findings, withRole, offices) }
  },
}
