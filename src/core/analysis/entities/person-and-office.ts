import { anchors } from '../anchors'
import type { Recogniser } from '../recogniser'
import { isLikelyName } from './likely-name'
import { readName } from './person-name'
import { peopleOfRows, type OfficeRow } from './people-of-rows'

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

/** The person of a line that is a name and an office; null where it is something else. */
function rowOf(text: string, start: number, end: number): OfficeRow | null {
  const full = end - start > longestLine ? null : readName(text, start)
  if (!full || full.words < 2 || full.end > end || !isLikelyName(text.slice(start, full.end))) return null
  const rest = text.slice(full.end, end)
  return offices.test(rest) ? { start, end: full.end, role: rest.trim() } : null
}

/** People whom a table names with their offices, what stood between them lost: "Lam Tsz Kit Executive Director", two rows below each other. */
export const personAndOffice: Recogniser = {
  name,
  find: (text, found) =>
    peopleOfRows(name, { text, found, places: officesAt.in(text) }, (start, end) => rowOf(text, start, end)),
}
