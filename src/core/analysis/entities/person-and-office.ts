import { anchors } from '../anchors'
import type { EntityFinding, Recogniser } from '../recogniser'
import { isLikelyName } from './likely-name'
import { taken } from './finding'
import { namedByPlace } from './named-by-place'
import { readName } from './person-name'

const name = 'entities/person-and-office'
const officesAt = anchors([
  'executive director',
  'non-executive director',
  'independent non-executive director',
  'chairman',
  'chief executive',
  'company secretary',
  'chief financial',
  'financial controller',
  'supervisor',
])
const oneOffice =
  '(?:(?:Co-|Vice[- ]|Deputy |Joint |Honorary |Acting )?(?:Chair(?:man|woman|person|lady)|President|Vice[- ]President)|(?:Independent )?(?:Non-?)?[Ee]xecutive [Dd]irector|Managing Director|Chief [A-Z][a-z]+ Officer|Chief Executive|Company Secretary|Financial Controller|(?:Employee Representative |External |Chief )?Supervisor|General Manager)'
/** A row's offices, and nothing behind them but a date or a bracket. */
const offices = new RegExp(
  `^ (?:\\()?${oneOffice}(?:(?: |, | and | & |/|\\) )\\(?${oneOffice}){0,3}\\)?(?: \\([^()\\n]{1,40}\\)| \\d[^\\n]{0,30})?$`,
)
const longestLine = 140

interface Row {
  readonly start: number
  readonly end: number
  readonly role: string
}

/** The person of a line that is a name and an office; null where it is something else. */
function rowOf(text: string, start: number, end: number): Row | null {
  const full = end - start > longestLine ? null : readName(text, start)
  if (!full || full.words < 2 || full.end > end || !isLikelyName(text.slice(start, full.end))) return null
  const rest = text.slice(full.end, end)
  return offices.test(rest) ? { start, end: full.end, role: rest.trim() } : null
}

/** People whom a table names with their offices, what stood between them lost: "Lam Tsz Kit Executive Director", two rows below each other. */
export const personAndOffice: Recogniser = {
  name,
  *find(text, found): Generator<EntityFinding> {
    let run: Row[] = []
    let [done, runEnd] = [-1, -2]
    const ready: Row[] = []
    for (const place of officesAt.in(text)) {
      if (place < done) continue
      const start = text.lastIndexOf('\n', place) + 1
      const lineEnd = text.indexOf('\n', place)
      const end = lineEnd < 0 ? text.length : lineEnd
      done = end
      const row = rowOf(text, start, end)
      if (start - 1 !== runEnd) run = []
      if (!row) continue
      run.push(row)
      runEnd = end
      if (run.length === 2) ready.push(...run)
      else if (run.length > 2) ready.push(row)
    }
    for (const { role, ...span } of ready)
      if (!taken(found, span, ['company', 'person', 'organisation', 'definedTerm']))
        yield namedByPlace(name, 'person', text, span, { role })
  },
}
