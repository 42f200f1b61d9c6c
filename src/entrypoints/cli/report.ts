import type { Analysis, FilingFacts } from '../../core/analysis/analysis'
import type { DateMention, EntityMention, PeriodMention } from '../../core/analysis/mention'

/** The facts, with what found each of them and which are inferred. */
function filingOf({ sources, ...facts }: FilingFacts): object {
  const { isFiling, language, stockCodes, issuer, date, kind, title, incorporation, signatories, board } =
    facts
  const found = Object.entries(sources)
  return {
    stockCodes,
    issuer,
    date,
    kind,
    title,
    incorporation,
    signatories,
    board,
    isFiling,
    language,
    by: Object.fromEntries(found.map(([fact, { by }]) => [fact, by])),
    inferred: found.filter(([, { inferred }]) => inferred).map(([fact]) => fact),
  }
}

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
  return JSON.stringify({
    file,
    filing: filingOf(facts),
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
