import { readYear } from '../../calendar/chinese-numerals'
import { matchesBefore } from '../anchors'
import { stated } from '../mention'
import { ofKind } from '../of-kind'
import type { PeriodFinding, Recogniser } from '../recogniser'
import { periodNames } from './period-names'
import { yearPartOf } from './year-part'

/** A year as it is written, in full or by its last two digits; the latter of two may leave the century to the former. */
function readOne(text: string): number | null {
  if (/^\d{2}$/.test(text)) return 2000 + Number(text)
  return readYear(text.length === 2 ? `二零${text}` : text)
}

/** The year that a period ends in: "2023/24" ends in 2024, "24" is 2024; null where two years are not one behind the other. */
function yearOf(text: string): number | null {
  const [first = '', last] = text.split(/[/至-]/)
  const [from, to] = [readOne(first), last === undefined ? null : readOne(last)]
  if (last !== undefined && (from === null || to !== from + 1)) return null
  return to ?? from
}

/** The further years that stand behind a name: ", 2023 and 2024". */
function* furtherYears(text: string, at: number, pattern: RegExp) {
  pattern.lastIndex = at
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    const year = match.groups!['year']!
    yield { start: pattern.lastIndex - year.length, end: pattern.lastIndex, year }
  }
}

/** Periods with a name of their own: financial years, halves, quarters and first months. */
export const namedPeriod: Recogniser = {
  name: 'periods/named-period',
  *find(text, found) {
    const taken = [...ofKind(found, 'period')]
    const { name: by } = this
    const add = (start: number, end: number, year: string, groups: Record<string, string | undefined>) => {
      const [of, part] = [yearOf(year), yearPartOf(groups)]
      if (of === null || part === null || of < 1900 || of > 2100) return []
      if (taken.some((other) => other.start < end && start < other.end)) return []
      const period: PeriodFinding = {
        kind: 'period',
        by,
        start,
        end,
        year: of,
        months: part.months,
        part: part.part,
        firstDay: null,
        lastDay: null,
        inferred: stated,
      }
      taken.push(period)
      return [period]
    }
    for (const { places, pattern, further, ...where } of periodNames) {
      for (const { index: start, 0: words, groups = {} } of matchesBefore(
        pattern,
        text,
        places.in(text),
        where,
      )) {
        const end = start + words.length
        yield* add(start, end, groups['year'] ?? groups['shortYear'] ?? '', groups)
        if (further)
          for (const next of furtherYears(text, end, further)) yield* add(next.start, next.end, next.year, {})
      }
    }
  },
}
