import { toIso } from '../../calendar/calendar-date'
import { contains, firstFrom, overlaps, type Span } from '../../text/span'
import { mapInSteps } from '../../text/steps'
import type { Draft, Refiner } from '../draft'
import { changed } from '../laid-out'
import type { DateRole } from '../mention'
import { ofKind } from '../of-kind'
import { Pieces } from '../pieces'
import type { DateFinding, Finding, PeriodFinding } from '../recogniser'
import {
  closesAfter,
  closesAgain,
  boardBefore,
  closureJoint,
  expiring,
  heldAt,
  listJoint,
  opensSpan,
  meetingBefore,
  putOff,
  rolesAfter,
  rolesBefore,
  signOff,
} from '../vocabulary/date-role-rules'
import { han } from '../vocabulary/scripts'
import { referencesOf } from '../references/references-of'
import { labelOf } from './date-labels'
import { isNow } from './speaks-of-now'

/** How far the words before and after a date may be that give its role. */
const before = 140
const after = 240
/** How far a notice may name its meeting before the day of it, with the company's whole name and the place between. */
const farBefore = 320
/** How far before a date the row of a table may begin that leads to it with dots, and how much of it tells what it is about. */
const rowBefore = 480
const leastRow = 120
/** Roles that the words give to one date each. */
const ofOne = new Set<DateRole>([
  'reference',
  'document date',
  'book closure from',
  'book closure to',
  'latest practicable date',
])
/** Roles of days that may be put off to another. */
const movable = new Set<DateRole>(['long stop', 'despatch', 'board meeting', 'general meeting'])
/** Whatever one of the rules for the words after a date fits, if not the other way round: capitals or not are one. */
const anyAfter = new RegExp(rolesAfter.map(([, { source }]) => source).join('|'), 'i')
/** What tells a row of leader dots. */
const leaders = ['...', '. .', '…']
const leadersBit = 1 << rolesBefore.length
const leadPieces = new Pieces([...rolesBefore.map(([, , pieces]) => pieces), leaders])
/** How far from a day its further years may be: "31 December 2019\n2018". */
const besides = 60

/** Before a year whose day comes behind it: 截至二零二一年及二零二二年十二月三十一日. */
const opensOther = /截至|[於于。;]/

/** No words that name a period begin farther before their last day. */
const longestPeriod = 200

/** A date that was read before, with its role. */
interface Previous {
  readonly role: DateRole | null
  readonly end: number
}

/** Ends of lines within a row; Chinese has no space in their place. */
const breakBehindWords = new RegExp(`(?<=[^\\n${han}])\\n(?!$)`, 'g')
const breakBehindHan = new RegExp(`(?<=[${han}])\\n(?!$)`, 'g')

/** What a row with leader dots says before its date, on however many lines. */
function withoutLeaders(words: string): string {
  const row = words.replace(/(?: ?\.){3,}[. \n]*|…+[… \n]*/g, ' ')
  return row.includes('\n', 1) ? row.replace(breakBehindWords, ' ').replace(breakBehindHan, '') : row
}

/** Whether leader dots leave no more than a line of their row to be seen. */
const hidesRow = (words: string): boolean =>
  leaders.some((sign) => {
    const at = words.indexOf(sign)
    return at >= 0 && at < leastRow
  })

/** The role that the words before a date give it; the rules are tried whose pieces are there. */
const roleBefore = (lead: string, pieces: number): DateRole | undefined =>
  rolesBefore.find(([, pattern], i) => (pieces & (1 << i)) !== 0 && pattern.test(lead))?.[0]

/** What the words before the day of a meeting end in. */
const opensDay = [' on ', 'day, ', 'day ']

/** What is held on a day whose place stands right before it: the meeting that was named before the place. */
function meetingAt(words: string): DateRole | undefined {
  if (!/held|convened/i.test(words) || !heldAt.test(words)) return undefined
  if (meetingBefore.test(words)) return 'general meeting'
  return boardBefore.test(words) ? 'board meeting' : undefined
}

function roleAt(
  text: string,
  { start, end, date, inferred }: DateFinding,
  previous: Previous | null,
): DateRole | null {
  const between = text.slice(Math.max(0, start - before, previous?.end ?? 0), start)
  if (inferred.includes('day') && previous && start - previous.end < besides && !opensOther.test(between))
    return previous.role
  const label = labelOf(text, start, end)
  const called = label === null ? undefined : roleBefore(`${label} `, leadPieces.in(`${label} `))
  if (called !== undefined && called !== 'expected') return called
  const rest = text.slice(end, end + after)
  if (previous?.role === 'book closure from' && closureJoint.test(between)) return 'book closure to'
  if (previous?.role === 'book closure to' && closesAgain.test(between)) return 'book closure from'
  if (previous?.role && movable.has(previous.role) && putOff.test(between)) return previous.role
  const pieces = leadPieces.in(between)
  const hasLeaders = (pieces & leadersBit) !== 0
  const row =
    hasLeaders && hidesRow(between)
      ? text.slice(Math.max(0, start - rowBefore, previous?.end ?? 0), start)
      : between
  // what is behind the date of the row before ends its line
  const lead = hasLeaders ? withoutLeaders(previous ? row.replace(/^[^\n]{1,60}\n/, '\n') : row) : between
  const found = roleBefore(lead, hasLeaders ? leadPieces.in(lead) : pieces)
  const role = found === 'period end' && isNow(lead, date.day, rest) ? undefined : found
  if (role !== undefined && role !== 'expected') return role
  if (closesAfter.test(rest)) return 'book closure from'
  const following =
    anyAfter.test(rest) && !expiring.test(lead)
      ? rolesAfter.find(([, pattern]) => pattern.test(rest))?.[0]
      : undefined
  if (following !== undefined) return following
  if (/^ ?(?:\n|$)/.test(rest) && signOff.test(text.slice(Math.max(0, start - 60), start)))
    return 'document date'
  const meeting = opensDay.some((words) => lead.endsWith(words))
    ? meetingAt(text.slice(Math.max(0, start - farBefore, previous?.end ?? 0), start))
    : undefined
  if (meeting) return meeting
  if (previous?.role && !ofOne.has(previous.role) && listJoint.test(between)) return previous.role
  return (
    role ??
    (lead.endsWith('自') && (/期[^。,\n]{0,4}自$/.test(lead) || !opensSpan.test(rest)) ? 'effective' : null)
  )
}

/** Whose roles were said already, and what the last date was. */
class DateRoles {
  private readonly cited = new Set<number>()
  private readonly own: Span | undefined
  private previous: Previous | null = null
  private readonly periods: readonly PeriodFinding[]

  constructor(private readonly draft: Draft) {
    for (const { date, start } of referencesOf(draft.findings)) if (date !== null) this.cited.add(start)
    this.own = draft.facts.at.date
    this.periods = ofKind(draft.findings, 'period')
  }

  /** The same date, the next in the text, with its role. */
  withRole(finding: DateFinding): DateFinding {
    const role = this.roleOf(finding)
    this.previous = { role, end: finding.end }
    return role === null ? finding : changed(finding, { role })
  }

  private roleOf(finding: DateFinding): DateRole | null {
    if (this.cited.has(finding.start)) return 'reference'
    if (this.own !== undefined && overlaps(this.own, finding)) return 'document date'
    const role = roleAt(this.draft.text, finding, this.previous)
    if (role === 'effective') return this.boundsPeriod(finding, 'firstDay') ? null : role
    if (role !== null) return role
    const isColumn = finding.by.endsWith('column-dates') && !finding.inferred.includes('day')
    return isColumn || this.boundsPeriod(finding, 'lastDay') ? 'period end' : null
  }

  /** Whether it is the first or the last day of a period whose words hold it. */
  private boundsPeriod({ start, end, date }: DateFinding, which: 'firstDay' | 'lastDay'): boolean {
    const { periods } = this
    for (
      let at = firstFrom(periods, start + 1) - 1;
      at >= 0 && start - periods[at]!.start < longestPeriod;
      at--
    )
      if (contains(periods[at]!, { start, end }) && periods[at]![which] === toIso(date)) return true
    return false
  }
}

const withRole = (f: Finding, roles: DateRoles): Finding => (f.kind === 'date' ? roles.withRole(f) : f)

/** Says what dates are the dates of, where the words beside them do. */
export const dateRoles: Refiner = {
  name: 'refine/date-roles',
  *refine(draft) {
    return { ...draft, findings: yield* mapInSteps(draft.findings, withRole, new DateRoles(draft)) }
  },
}
