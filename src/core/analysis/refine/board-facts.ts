import { allMatches } from '../../text/all-matches'
import type { Draft, Refiner } from '../draft'
import { ofKind } from '../of-kind'
import type { EntityFinding } from '../recogniser'
import type { FilingFacts } from '../analysis'
import { fullerRole } from './fuller-role'
import { kindOfDirector } from './kind-of-director'

const signing =
  /by (?:the )?order of the board|(?:for and )?on behalf of(?: the board|(?=\n))|submitted by ?:|呈交者 ?:|承董事會命|承董事会命|承董事會之命|承董事会之命|承董事局命|代表董事會|代表董事会|代表董事局/gi
const closing = /\bas (?:at|of) the date (?:of this|hereof)|[於于]本(?:聯合|联合)?(?:公告|公佈|公布|通函)/i
const longestSigning = 40
const stretch = 20_000
/** How far below "By order of the Board" the names may stand. */
const blockReach = 400

const peopleOf = ({ findings }: Draft): EntityFinding[] =>
  ofKind(findings, 'person').filter(({ use }) => use === 'name')

/** Where the words end that open the last block; looked for from the end on, where they stand. */
function lastSigning(text: string): number | null {
  for (let end = text.length; end > 0; end -= stretch) {
    const from = Math.max(0, end - stretch)
    // the words may begin before a stretch's end and go on behind it
    const last = allMatches(signing, text.slice(from, end + longestSigning)).at(-1)
    if (last) return from + last.index + last[0].length
  }
  return null
}

const roleOf = (people: readonly EntityFinding[], name: string): string | null =>
  people.reduce<string | null>((role, p) => (p.name === name ? fullerRole(role, p.role ?? null) : role), null)

/** The office that somebody signs in, with what else the text says of him where that is part of it. */
function signedAs(
  people: readonly EntityFinding[],
  inBlock: readonly EntityFinding[],
  name: string,
): string | null {
  const here = inBlock.find((p) => p.name === name && p.role)?.role
  const all = roleOf(people, name)
  return here && !all?.toLowerCase().includes(here.toLowerCase()) ? here : all
}

/** The office below a name on a form: "Title: Company Secretary". */
const titleBelow = /^\s?\n ?Title ?: ?\n? ?(?<role>\p{Lu}[^\n]{2,60})/u
const titled = (block: string, name: string): string | null =>
  titleBelow.exec(block.slice(block.indexOf(name) + name.length))?.groups?.['role'] ?? null

/** The people of the block under the last "By order of the Board", each with the office read there. */
function signatories({ text, facts }: Draft, people: readonly EntityFinding[]): FilingFacts['signatories'] {
  const start = lastSigning(text)
  if (start === null) return []
  const block = text.slice(start, start + blockReach)
  const dated = facts.at.date?.start ?? 0
  const closed = start + (closing.exec(block)?.index ?? block.length)
  const end = dated > start ? Math.min(dated, closed) : closed
  const within = text.slice(start, end).toLowerCase()
  const inBlock = people.filter((p) => p.start >= start && p.end <= end)
  const names = [...new Set(people.map((p) => p.name))].filter((name) => within.includes(name.toLowerCase()))
  return names
    .toSorted((a, b) => within.indexOf(a.toLowerCase()) - within.indexOf(b.toLowerCase()))
    .map((name) => ({ name, role: signedAs(people, inBlock, name) ?? titled(block, name) }))
}

/** What a list says of one who has left: 林子傑先生(於二零二二年六月一日辭任), "Mr. Lam Tsz Kit (resigned on 1 June 2022)". */
const left =
  /^(?:,? [A-Z., ]{2,20})?\p{sc=Han}{0,4}[*#†^]{0,3} ?\((?:[^()]{0,30}(?:[辭辞退離离卸][任世]|逝世)|(?:[Rr]esigned|[Rr]etired|[Pp]assed away|[Rr]emoved) (?:on|with effect|effective)[^()]{0,40})\)/u

/** Directors by their kind ("executive Director", 獨立非執行董事), as the text lists them, without those who have left. */
function boardOf(text: string, people: readonly EntityFinding[]): FilingFacts['board'] {
  const offices = new Map<string, { role: string; people: Set<string> }>()
  const seen = new Set<string>()
  const twins = new Set<string>()
  for (const { name, pairName, role = '', end } of people) {
    if (pairName && seen.has(pairName)) twins.add(name)
    const office = kindOfDirector(role)
    if (office === null || seen.has(name) || twins.has(name)) continue
    seen.add(name)
    if (left.test(text.slice(end, end + 90))) continue
    const key = office.toLowerCase()
    const known = offices.get(key) ?? { role: office, people: new Set<string>() }
    offices.set(key, known)
    known.people.add(name)
  }
  return [...offices.values()].map(({ role, people: names }) => ({ role, people: [...names] }))
}

const name = 'refine/board-facts'

/** Whether a filing lists its board, at its end or as a whole; elsewhere people are only called directors. */
const listsBoard = ({ text, facts }: Draft): boolean =>
  facts.kind === 'list of directors' || closing.test(text.slice(-stretch))

/** Says who signs the filing and who its directors are, once the offices of people are known. */
export const boardFacts: Refiner = {
  name,
  refine(draft) {
    const people = peopleOf(draft)
    const signing = signatories(draft, people)
    const board = boardOf(draft.text, people)
    const sources = {
      ...draft.facts.sources,
      // whoever stands in the block signs
      ...(signing.length > 0 && { signatories: { by: name, inferred: false } }),
      ...(board.length > 0 && { board: { by: name, inferred: !listsBoard(draft) } }),
    }
    return { ...draft, facts: { ...draft.facts, signatories: signing, board, sources } }
  },
}
