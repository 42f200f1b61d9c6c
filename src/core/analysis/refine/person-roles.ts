import { chunksOf } from '../../text/chunks'
import { anchors, matchesAt } from '../anchors'
import type { Refiner } from '../draft'
import type { EntityFinding, Finding } from '../recogniser'
import { hanRoles, roleWords } from '../vocabulary/people'
import { anyOf } from '../vocabulary/scripts'

const reach = 500
const latinRole = `(?:${roleWords.join('|')}) directors?`
/** "the executive Directors are", "Independent non-executive Directors:", "as executive Directors", 執行董事為, 獨立非執行董事: */
const marker = new RegExp(
  `(?<as>\\b(?:as|being) (?:the |an? )?)?\\b(?<role>${latinRole})(?<forward>(?: of the Company)?(?: (?:are|is|were|was|comprises?|comprise|include|namely)\\b| ?[:,]| ?\\(?being))?|(?<han>${anyOf(hanRoles)})`,
  'iuy',
)
const leads = anchors([...roleWords, 'as', 'being', ...hanRoles])
/** "Mr. Lam (Chairman and ": the office of one person, or of those listed before it, stands in brackets behind. */
const inBracket = /[\p{L}*#+] ?\([^()\n]{0,30}$/u
const bracketed = /^ ?(?:先生|女士|博士|教授)? ?\(([^()\n]{2,40})\)/u
const office = /chair|chief|president|officer|director|secretary|主席|總裁|董事長|總經理|總監|行政/iu

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
    for (const marker of markersIn(text.slice(start, end)))
      markers.push({ ...marker, start: start + marker.start, end: start + marker.end })
    yield
  }
  return markers
}

function markersIn(text: string): Marker[] {
  return [...matchesAt(marker, text, leads.in(text))].map((m) => {
    const role = m.groups?.['han'] ?? m.groups?.['role'] ?? ''
    const back = m.groups?.['as'] !== undefined && m.groups['forward'] === undefined
    const closes = text[m.index + m[0].length] === ')'
    const isBracketed = closes && inBracket.test(text.slice(Math.max(0, m.index - 40), m.index))
    return {
      start: m.index,
      end: m.index + m[0].length,
      role: role.replace(/(director)s$/i, '$1'),
      back: back || isBracketed || m.groups?.['as'] !== undefined,
    }
  })
}

/** Whether the words between a marker and a name keep up a list of people: no full stop but an abbreviation's, few line ends. */
const listed = (words: string): boolean =>
  words.length <= reach &&
  !/。|[\p{Ll})]\. (?!\p{Lu}\p{Ll}* ?(?:Mr|Ms|Dr))/u.test(words.replace(/\b(?:Mr|Ms|Mrs|Dr|Prof)\./g, '')) &&
  (words.match(/\n/g)?.length ?? 0) <= 8

const singular = (role: string): string => role.toLowerCase().replace(/s$/, '')

/** Gives people in board paragraphs the office of the list in which they stand, and the office in brackets behind their name. */
export const personRoles: Refiner = {
  name: 'refine/person-roles',
  *refine(draft) {
    const { text } = draft
    const markers = yield* markersOf(text)
    let i = 0
    const roleOf = (person: EntityFinding): string | undefined => {
      while (i < markers.length && markers[i]!.start < person.start) i++
      const before = markers[i - 1]
      const after = markers[i]
      if (
        after?.back &&
        listed(text.slice(person.end, after.start)) &&
        !/[;\n]/.test(text.slice(person.end, after.start))
      )
        return after.role
      if (before && !before.back && listed(text.slice(before.end, person.start))) return before.role
      return undefined
    }
    const findings = draft.findings.map((f): Finding => {
      if (f.kind !== 'person' || f.role !== undefined) return f
      const role = roleOf(f)
      const also = bracketed.exec(text.slice(f.end, f.end + 50))?.[1]
      const isOffice = also !== undefined && office.test(also) && singular(also) !== singular(role ?? '')
      const says = isOffice && role !== undefined && also.toLowerCase().includes(role.toLowerCase())
      const roles = [says ? undefined : role, isOffice ? also : undefined].filter((r) => r !== undefined)
      return roles.length > 0 ? { ...f, role: roles.join(', ') } : f
    })
    return { ...draft, findings }
  },
}
