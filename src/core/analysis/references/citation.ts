import { toIso } from '../../calendar/calendar-date'
import type { Span } from '../../text/span'
import type { FilingKind } from '../analysis'
import type { ReferencePart } from '../mention'
import type { ReferenceFinding } from '../recogniser'
import type { Alias } from './alias'
import type { ListedDate } from './date-list'
import type { Whose } from './whose'

/** What several dates are the dates of. */
export interface Cited extends Whose {
  readonly filing: FilingKind
  readonly noun: string
  readonly nounSpan: Span
  readonly subject: string | null
  /** The period that a report's name gives beside its date ("the 2018 annual report published on …"). */
  readonly period?: string | null
  /** The term for those dates that have none of their own. */
  readonly alias: Alias | null
}

/** What is cited without a date of its own. */
export interface Undated {
  readonly filing: FilingKind
  readonly noun: string
  readonly nounSpan: Span
  readonly period: string | null
  readonly whose: Whose
  readonly alias: Alias | null
  readonly inferred: readonly ReferencePart[]
}

/** A citation at a span, laid out as all are (see laidOut). */
const citation = (
  by: string,
  { start, end }: Span,
  { filing, noun, nounSpan, period, whose, alias, inferred }: Undated,
  date: string | null,
  subject: string | null,
): ReferenceFinding => ({
  kind: 'reference',
  by,
  start,
  end,
  filing,
  noun,
  nounSpan,
  date,
  period,
  issuer: whose.issuer,
  issuerTerm: whose.issuerTerm,
  onlyOfCompany: whose.onlyOfCompany,
  alias: alias?.term ?? null,
  aliasSpan: alias?.span ?? null,
  subject,
  inferred,
})

/** A citation of what its words give no date of. */
export const undated = (by: string, span: Span, cited: Undated): ReferenceFinding =>
  citation(by, span, cited, null, null)

const brackets = / ?\([^()]*\)/g
const spaces = /\s+/g

/** A citation for each date of a list. */
export function* cite(by: string, cited: Cited, dates: readonly ListedDate[]): Generator<ReferenceFinding> {
  const { filing, subject, period = null, inferred: stated } = cited
  const noun = cited.noun.replace(brackets, '').replace(spaces, ' ')
  const nounSpan = { start: cited.nounSpan.start, end: cited.nounSpan.end }
  for (const { date, alias: own } of dates) {
    const alias = own ?? cited.alias
    const inferred: Undated['inferred'] = date.inferred.length === 0 ? stated : [...stated, 'date']
    const words = { filing, noun, nounSpan, period, whose: cited, alias, inferred }
    yield citation(by, date, words, toIso(date.date), subject)
  }
}
