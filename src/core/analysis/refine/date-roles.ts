import { overlaps } from '../../text/span'
import { mapInSteps } from '../../text/steps'
import type { Refiner } from '../draft'
import { changed } from '../laid-out'
import type { DateRole } from '../mention'
import type { DateFinding } from '../recogniser'
import { closesAfter, closureJoint, rolesAfter, rolesBefore, signOff } from '../vocabulary/date-role-rules'
import { referencesOf } from '../references/references-of'

/** How far the words before and after a date may be that give its role. */
const before = 140
const after = 240
/** How far from a day its further years may be: "31 December 2019\n2018". */
const besides = 60

/** A date that was read before, with its role. */
interface Previous {
  readonly role: DateRole | null
  readonly end: number
}

/** A row of leader dots to the end of its line says no more than a space. */
const withoutLeaders = (words: string): string =>
  words.includes('..') || words.includes('. .') || words.includes('…')
    ? words.replace(/(?: ?\.){3,}[. \n]*|…+[… \n]*/g, ' ')
    : words

/** "As at 5 December 2022" speaks of the day of the filing; accounts are drawn up to the end of a month. */
const isNow = (lead: string, day: number): boolean => day < 28 && /\bas (?:at|of)(?: \w+day,)? $/i.test(lead)

function roleAt(
  text: string,
  { start, end, date, inferred }: DateFinding,
  previous: Previous | null,
): DateRole | null {
  if (inferred.includes('day') && previous && start - previous.end < besides) return previous.role
  const between = text.slice(Math.max(0, start - before, previous?.end ?? 0), start)
  const rest = text.slice(end, end + after)
  if (previous?.role === 'book closure from' && closureJoint.test(between)) return 'book closure to'
  const lead = withoutLeaders(between)
  const found = rolesBefore.find(([, pattern]) => pattern.test(lead))?.[0]
  const role = found === 'period end' && isNow(lead, date.day) ? undefined : found
  if (role !== undefined && role !== 'expected') return role
  if (closesAfter.test(rest)) return 'book closure from'
  const following = rolesAfter.find(([, pattern]) => pattern.test(rest))?.[0]
  if (following !== undefined) return following
  if (/^ ?(?:\n|$)/.test(rest) && signOff.test(text.slice(Math.max(0, start - 60), start)))
    return 'document date'
  return role ?? (lead.endsWith('自') ? 'effective' : null)
}

/** Says what dates are the dates of, where the words beside them do. */
export const dateRoles: Refiner = {
  name: 'refine/date-roles',
  *refine(draft) {
    const cited = new Set<number>()
    for (const { date, start } of referencesOf(draft.findings)) if (date !== null) cited.add(start)
    const own = draft.facts.at.date
    let previous: Previous | null = null
    const findings = yield* mapInSteps(draft.findings, (finding) => {
      if (finding.kind !== 'date') return finding
      const isOwn = own !== undefined && overlaps(own, finding)
      const isColumn = finding.by.endsWith('column-dates') && !finding.inferred.includes('day')
      const role = cited.has(finding.start)
        ? 'reference'
        : isOwn
          ? 'document date'
          : (roleAt(draft.text, finding, previous) ?? (isColumn ? 'period end' : null))
      previous = { role, end: finding.end }
      return role === null ? finding : changed(finding, { role })
    })
    return { ...draft, findings }
  },
}
