import { allMatches } from '../../text/all-matches'
import type { Span } from '../../text/span'
import { hanRoles, roleWords } from '../vocabulary/people'
import { anyOf, isHan } from '../vocabulary/scripts'

/** What every role ends in. Two patterns: for one of eight letters at least an engine looks at every eighth only. */
const latinHeads = /directors?/gi
const hanHeads = /[董監监]事/g
function headsIn(words: string): readonly RegExpExecArray[] {
  const latin = allMatches(latinHeads, words)
  return words.includes('事')
    ? [...latin, ...allMatches(hanHeads, words)].sort((a, b) => a.index - b.index)
    : latin
}
/** "the executive Directors are", "Independent non-executive Directors:", "as executive Directors": up to the head, and behind it. */
const lead = new RegExp(
  `(?<as>\\b(?:as|being|is|was) (?:the |an? )?)?(?<are>\\b(?:are|were) (?:the )?)?(?<one>\\ban? )?\\b(?<kind>${roleWords.join('|')}) $`,
  'i',
)
const longestLead = 44
/** The last two letters before `end`, capital or not, as one number. */
const lettersBefore = (words: string, end: number): number =>
  ((words.charCodeAt(end - 2) | 32) << 16) | words.charCodeAt(end - 1) | 32
/** What the last word of what kind of director somebody is ends in. */
const endsRole = new Set(roleWords.map((words) => lettersBefore(words, words.length)))
/** Of some other company: "Executive Director of Northmere Limited". */
const elsewhere =
  /^(?: and [^,.;\n]{3,40})? of (?!(?:the|our) (?:Company|Bank|Group|Issuer|Manager|Trust|Board)\b|us\b|Directors\b)/i
/** Of one person, who is named before: "Mr. Lam, our executive Director, and"; what else he is: "Executive Director and Chief Executive". */
const apart = /[,)”’] (?:our|the|its|an?) \S+(?: \S+){0,2} $/
const apartEnd = /^(?: of (?:the|our) (?:Company|Bank|Group))?(?: and [^,.;:\n]{3,60})?[,;.)\n]/
const besides = /^ and (?:the )?(?:chief|general|deputy|vice|company|president|chair|managing)/i
/** "Mr. Lam and Ms. Ho are the executive Directors of the Company and …": they are named before, where no list follows. */
const areEnd = /^(?: of the (?:Company|Bank|Group))?(?:[.;\n]|,? and |, (?=(?:Mr|Ms|Mrs|Dr|Prof)\b)|$)/
/** What a mark behind names stands for, not a list: "* Independent non-executive Directors". */
const legend = /(?:^|\n) ?[*#†‡^+@ØΔ△]{1,3} ?$/
const forward =
  /(?: of the Company)?(?: (?:are|is|were|was|comprises?|comprise|include|namely)\b| ?[:,]| ?\(?being)/iuy
/** 執行董事為, 獨立非執行董事: */
const hanLead = new RegExp(`(?:${anyOf(hanRoles)})$`)
const longestHanRole = 8
/** What stands before the office of one who holds it no more: not 目前. */
const former = /(?<![目當当日之此以])前任?$/u
/** What says of one who is named before what he is: 林子傑先生,碩士,為本公司執行董事. */
const saidOf = /[為为](?:本公司|本行)(?:之|的)?$/u
/** "Mr. Lam (Chairman and ": the office of one person, or of those listed before it, stands in brackets behind. */
const inBracket = /[\p{L}*#+] ?\([^()\n]{0,30}$/u
const closesBracket = /^[^()\n]{0,60}\)/
/** Where a text says what kind of director somebody is: those listed behind it, or who stands before it (`back`). */
export interface Marker {
  readonly start: number
  readonly end: number
  readonly role: string
  readonly back: boolean
}

/** How much is looked at in one step. */
const longestStep = 64_000
/** Heads of columns in a row, and a marker's own words, are no longer. */
const longestRow = 400

/** The markers from which `people` (in order) are no farther than `reach`, in steps; none reaches over a line end. */
export function* markersNear(
  text: string,
  people: readonly Span[],
  reach: number,
): Generator<void, Marker[]> {
  const markers: Marker[] = []
  const far = reach + longestRow
  const lineEnd = (at: number): number => {
    const end = text.indexOf('\n', at)
    return end < 0 ? text.length : end
  }
  let end = 0
  for (let i = 0; i < people.length;) {
    const start = Math.max(end, text.lastIndexOf('\n', people[i]!.start - far - 1) + 1)
    do {
      const least = people[i++]!.end + far
      if (least > end) end = lineEnd(least)
    } while (i < people.length && people[i]!.start - far <= end && end - start < longestStep)
    markers.push(...markersIn(text, start, end))
    yield
  }
  return markers
}

/** The markers within [start, end). */
function* markersIn(text: string, start: number, end: number): Generator<Marker> {
  for (const { index, 0: head } of headsIn(text.slice(start, end))) {
    const at = start + index
    const behind = at + head.length
    const marker = isHan(head) ? hanMarker(text, start, behind) : latinMarker(text, start, at, behind)
    if (marker) yield marker
  }
}

/** Whether a role stands in a bracket behind a name. */
const isBracketed = (text: string, start: number, from: number, end: number): boolean =>
  inBracket.test(text.slice(Math.max(start, from - 40), from)) &&
  closesBracket.test(text.slice(end, end + 61))

function hanMarker(text: string, start: number, end: number): Marker | null {
  const role = hanLead.exec(text.slice(Math.max(start, end - longestHanRole), end))?.[0]
  if (role === undefined) return null
  const from = end - role.length
  if (former.test(text.slice(Math.max(start, from - 3), from)))
    return { start: from, end, role: `前${role}`, back: isBracketed(text, start, from, end) }
  const isSaid = saidOf.test(text.slice(Math.max(start, from - 5), from))
  return { start: from, end, role, back: isSaid || isBracketed(text, start, from, end) }
}

function latinMarker(text: string, start: number, head: number, end: number): Marker | null {
  if (!endsRole.has(lettersBefore(text, head - 1))) return null
  const match = lead.exec(text.slice(Math.max(start, head - longestLead), head))
  if (!match) return null
  forward.lastIndex = end
  const kind = match.groups?.['kind'] ?? ''
  const from = head - match[0].length
  const to = forward.test(text) ? forward.lastIndex : end
  const before = text.slice(Math.max(start, from - 8), from)
  const behind = text.slice(end, end + 70)
  const isSaid =
    match.groups?.['as'] !== undefined ||
    (match.groups?.['are'] !== undefined && areEnd.test(behind)) ||
    isBracketed(text, start, from, to)
  const isOne = !/s$/i.test(text.slice(head, end))
  const isApart = isOne && apartEnd.test(behind) && apart.test(before + match[0])
  if ((isOne && elsewhere.test(behind)) || legend.test(before)) return null
  if (!isSaid && !isApart && (match.groups?.['one'] !== undefined || besides.test(behind))) return null
  return {
    start: from,
    end: to,
    role: `${kind} ${text.slice(head, end).replace(/s$/i, '')}`,
    back: isSaid || isApart,
  }
}
