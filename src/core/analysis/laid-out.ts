import { stated } from './mention'
import type { Finding } from './recogniser'

function inOrder(finding: Finding): Finding {
  const { kind, start, end, by } = finding
  if (kind === 'date') {
    const { date, role, inferred } = finding
    return { kind, start, end, by, date, role, inferred }
  }
  if (kind === 'period') {
    const { year, months, part, firstDay, lastDay, inferred = stated } = finding
    return { kind, start, end, by, year, months, part, firstDay, lastDay, inferred }
  }
  if (kind === 'reference') {
    const { filing, noun, nounSpan, date, period, issuer, issuerTerm, onlyOfCompany } = finding
    const { alias, aliasSpan, subject, inferred = stated } = finding
    return {
      kind,
      start,
      end,
      by,
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
  const { use, name, pairName, role, meaning, percent, money, inferred = stated } = finding
  return { kind, start, end, by, use, name, pairName, role, meaning, percent, money, inferred }
}

/**
 * The same finding with all the properties of its kind, in one order, whatever it knows. All recognisers' findings go through here: refiners
 * read thousands of them, and an engine reads a property fastest where all objects are laid out alike. What spreads make of a finding
 * (`{ ...finding, name }`) is laid out anew each time; a refiner says `changed(finding, { name })`.
 */
export const laidOut = <F extends Finding>(finding: F): F => inOrder(finding) as F

/** A copy of a finding that differs in some properties. */
export const changed = <F extends Finding>(finding: F, changes: Partial<F>): F =>
  Object.assign(laidOut(finding), changes)

/** What is inferred of a finding, and one part more. */
export const inferring = <Part>(inferred: readonly Part[] = stated, part: Part): readonly Part[] =>
  inferred.includes(part) ? inferred : [...inferred, part]
