import type { Analysis } from '../../core/analysis/analysis'
import type { DateMention, EntityMention, PeriodMention } from '../../core/analysis/mention'

/** One line of output: what was read in a file, offsets in UTF-16 code units of its text. */
export function report(
  file: string,
  text: string,
  { facts, mentions, references, entities }: Analysis,
): string {
  const dates = mentions.filter((m): m is DateMention => m.kind === 'date')
  const periods = mentions.filter((m): m is PeriodMention => m.kind === 'period')
  const named = mentions.filter(
    (m): m is EntityMention =>
      m.kind !== 'date' && m.kind !== 'period' && m.kind !== 'reference' && m.use !== 'use',
  )
  const { stockCodes, issuer, date, kind, title, incorporation, signatories, board } = facts
  return JSON.stringify({
    file,
    filing: { stockCodes, issuer, date, kind, title, incorporation, signatories, board },
    dates: dates.map(({ start, end, iso, role, by, inferred }) => ({
      start,
      end,
      text: text.slice(start, end),
      iso,
      role,
      by,
      inferred,
    })),
    periods: periods.map(({ start, end, year, months, part, firstDay, lastDay, by, inferred }) => ({
      start,
      end,
      text: text.slice(start, end),
      year,
      months,
      part,
      firstDay,
      lastDay,
      by,
      inferred,
    })),
    references: references.map((r) => ({
      kind: r.kind,
      date: r.date,
      period: r.period,
      issuer: r.issuer,
      alias: r.alias,
      start: r.start,
      end: r.end,
      noun: r.noun,
      subject: r.subject,
      by: r.by,
      inferred: r.inferred,
    })),
    entities: named.map(({ entity, kind: type, start, end, by, inferred }) => ({
      type,
      name: entities[entity]?.name,
      start,
      end,
      by,
      inferred,
    })),
  })
}
