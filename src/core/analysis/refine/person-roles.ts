import { mapInSteps } from '../../text/steps'
import type { Refiner } from '../draft'
import { changed, inferring } from '../laid-out'
import type { EntityFinding, Finding } from '../recogniser'
import { withoutOutvoted } from './kind-of-director'
import { markersNear, type Marker } from './office-markers'

const reach = 500
const bracketed = /^ ?(?:先生|女士|博士|教授)? ?\(([^()\n]{2,40})\)/u
const office =
  /chair|chief|president|officer|director|secretary|主席|總裁|总裁|董事長|董事长|總經理|总经理|總監|总监|行政/iu

/** What stands between a name and the office of another: somebody's brother, who is on the next line. */
const ofAnother = /[;\n]|^(?:先生|女士|博士|教授|小姐)?[之的]/u

/** A line that heads a list of others: officers, committees, firms. */
const otherHead =
  /\n ?(?:(?:joint |assistant )*(?:company )?secretar(?:y|ies)|chief (?:executive|financial|operating) officers?|authori[sz]ed representatives?|(?:independent )?auditors?|(?:[a-z]+ )?(?:audit|remuneration|nomination|risk|governance|esg|investment|executive)(?: [a-z]+)* committee|supervisors?|senior management|legal advis[eo]rs?[^\n]{0,40}|(?:聯席|联席)?公司[秘祕][書书]|授[權权]代表|核[數数][師师]|(?:[審审][核計计]|薪酬|提名|[風风][險险]管理|[戰战]略)委[員员][會会]|[監监]事|高[級级]管理[層层人][^\n]{0,2}|(?:首席)?[財财][務务](?:[總总][監监]|官)|行政[總总]裁|法律[顧顾][問问]) ?:? ?\n/iu

/** Whether the words between a marker and a name keep up a list of people: no full stop but an abbreviation's, few line ends. */
const listed = (words: string): boolean =>
  words.length <= reach &&
  !otherHead.test(words) &&
  !/。|[\p{Ll})]\.(?:\n| (?!\p{Lu}\p{Ll}* ?(?:Mr|Ms|Dr)))/u.test(
    words.replace(/\b(?:Mr|Ms|Mrs|Dr|Prof)\./g, ''),
  ) &&
  (words.match(/\n/g)?.length ?? 0) <= 8

/** A committee's list, whose chair is not the board's; so is one that a sentence on a committee names. */
const committeeAbove =
  /(?:^|\n)[^\n]{2,40}(?:[Cc]ommittee|COMMITTEE|委員會|委员会) ?:?\n(?:[^\n]{1,60}\n){0,5} ?$/u
const directorsBelow = /Directors?|DIRECTORS?|董事/u
const chair = /^(?:(?:deputy|vice)[- ])?chair|^(?:副)?主席$/iu

/** Whether "(Chairman)" behind a name that begins at `at` is said of a committee above. */
function isOfCommittee(text: string, at: number): boolean {
  const lead = text
    .slice(Math.max(0, at - 300), at)
    .replace(/(?:(?:Mr|Ms|Mrs|Dr|Prof|Miss|Madam|Sir)\.? ?)+$/, '')
  const list = committeeAbove.exec(lead)?.[0]
  const sentence = lead.slice(
    Math.max(lead.lastIndexOf('\n'), lead.lastIndexOf('。'), lead.lastIndexOf(';')) + 1,
  )
  return (list !== undefined && !directorsBelow.test(list)) || /[^董]委[員员][會会]|committee/i.test(sentence)
}

/** A row of a list in columns is short; it has as many people as honorifics. */
const longestRow = 160
const mostColumns = 6
const honorifics = /\b(?:Mr|Ms|Mrs|Miss|Madam|Dr|Prof|Professor|Sir)\b|先生|女士|博士|教授|小姐/g
const peopleIn = (words: string): number => words.match(honorifics)?.length ?? 0

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
    const isOffice =
      also !== undefined &&
      office.test(also) &&
      singular(also) !== singular(role ?? '') &&
      !(chair.test(also) && isOfCommittee(this.text, person.start))
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
      if (listed(between) && !ofAnother.test(between)) return { role: after.role, isBeside: between === ' ' }
    }
    const isInList = before && !before.back && listed(text.slice(before.end, start))
    const heads = isInList ? this.headsBeside(before) : []
    if (heads.length > 1) return { role: this.inColumn(heads, start), isBeside: false }
    return { role: isInList ? before.role : undefined, isBeside: before?.end === start }
  }

  /** The heads of columns on the line of the last head, from left to right. */
  private headsBeside(last: Marker): readonly Marker[] {
    const heads = [last]
    for (let i = this.next - 2; i >= 0 && heads.length < mostColumns; i--) {
      const head = this.markers[i]!
      if (head.back || !/^ ?$/.test(this.text.slice(head.end, heads[0]!.start))) break
      heads.unshift(head)
    }
    return heads
  }

  /** The office of who stands below one of several heads; undefined where his row does not have somebody below each of them. */
  private inColumn(heads: readonly Marker[], start: number): string | undefined {
    const { text } = this
    const from = text.lastIndexOf('\n', start - 1) + 1
    if (from < heads[0]!.start) return undefined
    const stop = text.indexOf('\n', start)
    const row = text.slice(from, stop < 0 ? undefined : stop)
    if (row.length > longestRow || peopleIn(row) !== heads.length) return undefined
    const before = peopleIn(row.slice(0, start - from))
    // an English honorific stands before the name, a Chinese one behind it
    return heads[/\p{sc=Han}/u.test(text[start] ?? '') ? before : before - 1]?.role
  }
}

const hasNoRole = (f: Finding): f is EntityFinding => f.kind === 'person' && f.role === undefined
const withRole = (f: Finding, offices: Offices): Finding => (hasNoRole(f) ? offices.withRole(f) : f)

/** Gives people in board paragraphs the office of the list in which they stand, and the office in brackets behind their name. */
export const personRoles: Refiner = {
  name: 'refine/person-roles',
  *refine(draft) {
    const people = draft.findings.filter(hasNoRole)
    const offices = new Offices(draft.text, yield* markersNear(draft.text, people, reach))
    const findings = yield* mapInSteps(draft.findings, withRole, offices)
    yield
    return { ...draft, findings: withoutOutvoted(findings) }
  },
}
