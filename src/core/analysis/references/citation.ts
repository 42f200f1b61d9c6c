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

/** A citation of what its words give no date of, laid out as all are (see laidOut). */
export function undated(by: string, { start, end }: Span, cited: Undated): ReferenceFinding {
  const { filing, noun, nounSpan, period, whose, alias, inferred } = cited
  return {
    kind: 'reference',
    by,
    start,
    end,
    filing,
    noun,
    nounSpan,
    date: null,
    period,
    issuer: whose.issuer,
    issuerTerm: whose.issuerTerm,
    onlyOfCompany: whose.onlyOfCompany,
    alias: alias?.term ?? null,
    aliasSpan: alias?.span ?? null,
    subject: null,
    inferred,
  }
}

const brackets = / ?\([^()]*\)/g
const spaces = /\s+/g

/** A citation for each date of a list. */
export function* cite(by: string, cited: Cited, dates: readonly ListedDate[]): Generator<ReferenceFinding> {
  const { filing, issuer, issuerTerm, onlyOfCompany, subject, period = null, nounSpan, inferred } = cited
  const noun = cited.noun.replace(brackets, '').replace(spaces, ' ')
  for (const { date, alias: own } of dates) {
    const term = own ?? cited.alias
    yield {
      kind: 'reference',
      by,
      start: date.start,
      end: date.end,
      filing,
      noun,
      nounSpan: { start: nounSpan.start, end: nounSpan.end },
      date: toIso(date.date),
      period,
      issuer,
      issuerTerm,
      onlyOfCompany,
      alias: term?.term ?? null,
      aliasSpan: term?.span ?? null,
      subject,
      inferred: date.inferred.length === 0 ? inferred : [...inferred, 'date'],
    }
  }
}
