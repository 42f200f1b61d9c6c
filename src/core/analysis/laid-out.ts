import type { Span } from '../text/span'
import { stated, type EntityPart } from './mention'
import type { DateFinding, EntityFinding, Finding, PeriodFinding, ReferenceFinding } from './recogniser'
import type { Writable } from './writable'

function entity(finding: EntityFinding): EntityFinding {
  const { kind, use, start, end, by, name, pairName, role, meaning, percent, money } = finding
  const { inferred = stated } = finding
  return { kind, use, start, end, by, name, pairName, role, meaning, percent, money, inferred }
}

/** A finding of an entity of which no more than the name is told; who knows more of it writes that into it. */
export const onlyNamed = (
  by: string,
  { kind, use }: Pick<EntityFinding, 'kind' | 'use'>,
  { start, end }: Span,
  name: string,
  inferred: readonly EntityPart[] = stated,
): Writable<EntityFinding> => ({
  kind,
  use,
  start,
  end,
  by,
  name,
  pairName: undefined,
  role: undefined,
  meaning: undefined,
  percent: undefined,
  money: undefined,
  inferred,
})

function date({ kind, by, start, end, date, role, inferred }: DateFinding): DateFinding {
  return { kind, by, start, end, date, role, inferred }
}

function period(finding: PeriodFinding): PeriodFinding {
  const { kind, by, start, end, year, months, part, firstDay, lastDay, inferred = stated } = finding
  return { kind, by, start, end, year, months, part, firstDay, lastDay, inferred }
}

function reference(finding: ReferenceFinding): ReferenceFinding {
  const { kind, by, start, end, filing, noun, nounSpan, date, period, issuer, issuerTerm } = finding
  const { onlyOfCompany, alias, aliasSpan, subject, inferred = stated } = finding
  return {
    kind,
    by,
    start,
    end,
    filing,
    noun,
    nounSpan,
    date,
    period,
    issuer,
    issuerTerm,
    onlyOfCompany,
    alias,
    aliasSpan,
    subject,
    inferred,
  }
}

function inOrder(finding: Finding): Finding {
  if (finding.kind === 'date') return date(finding)
  if (finding.kind === 'period') return period(finding)
  return finding.kind === 'reference' ? reference(finding) : entity(finding)
}

/**
 * The same finding with all the properties of its kind, in one order, whatever it knows. Every finding is made so by the function for its kind
 * (named, definition, dateAt, cite, …): recognisers and refiners read thousands of them, and an engine reads a property fastest where all objects
 * are laid out alike. What spreads make of a finding (`{ ...finding, name }`) is laid out anew each time; a refiner says
 * `changed(finding, { name })`.
 */
export const laidOut = <F extends Finding>(finding: F): F => inOrder(finding) as F

/** A copy of a finding that differs in some properties. */
export const changed = <F extends Finding>(finding: F, changes: Partial<F>): F =>
  Object.assign(laidOut(finding), changes)

/** What is inferred of a finding, and one part more. */
export const inferring = <Part>(inferred: readonly Part[] = stated, part: Part): readonly Part[] =>
  inferred.includes(part) ? inferred : [...inferred, part]
