import { linesAt } from '../lines-at'
import type { EntityFinding, Finding } from '../recogniser'
import { taken } from './finding'
import { namedByPlace } from './named-by-place'

/** The person of a row and the office that it gives. */
export interface OfficeRow {
  readonly start: number
  readonly end: number
  readonly role: string
}

/** The rows that stand right below each other, two at least, among the lines at `places`; `rowOf` reads the line [start, end). */
function runs(
  text: string,
  places: readonly number[],
  rowOf: (start: number, end: number) => OfficeRow | null,
): readonly OfficeRow[] {
  const ready: OfficeRow[] = []
  let run: OfficeRow[] = []
  let runEnd = -2
  for (const { start, end } of linesAt(text, places)) {
    if (start - 1 !== runEnd) run = []
    const row = rowOf(start, end)
    if (!row) continue
    run.push(row)
    runEnd = end
    if (run.length === 2) ready.push(...run)
    else if (run.length > 2) ready.push(row)
  }
  return ready
}

/** People of rows that are a name and an office each; one such line alone may be anything. */
export function* peopleOfRows(
  by: string,
  { text, found, places }: { text: string; found: readonly Finding[]; places: readonly number[] },
  rowOf: (start: number, end: number) => OfficeRow | null,
): Generator<EntityFinding> {
  for (const { role, ...span } of runs(text, places, rowOf))
    if (!taken(found, span, ['company', 'person', 'organisation', 'definedTerm']))
      yield namedByPlace(by, 'person', text, span, { role })
}
