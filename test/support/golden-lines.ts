import type { Entity, FilingFacts, FilingReference } from '../../src/core/analysis/analysis'
import type { Span } from '../../src/core/text/span'

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim()
const joined = (...parts: readonly (string | null | undefined)[]): string => parts.filter(Boolean).join(' ')

/** Where a span begins: "line:column", both counted from one. */
export function placeIn(source: string, { start }: Span): string {
  const before = source.slice(0, start).split('\n')
  return `${before.length}:${(before.at(-1) ?? '').length + 1}`
}

/** What a filing says of itself; "@" is where. */
export function factLines(facts: FilingFacts, source: string): string[] {
  const { stockCodes, issuer, signatories, board } = facts
  const at = (...names: readonly (keyof FilingFacts['at'])[]): string =>
    names.map((name) => (facts.at[name] ? ` @${placeIn(source, facts.at[name])}` : '')).join('')
  const inferred = Object.entries(facts.sources)
    .filter(([fact, source]) => source.inferred && fact !== 'language')
    .map(([fact]) => fact)
  return [
    `filing: ${facts.isFiling ? 'yes' : 'no'}`,
    `language: ${facts.language}`,
    `codes: ${stockCodes.join(', ')}${at('stockCode')}`,
    `issuer: ${issuer.en ?? '-'}${at('issuerEn')} / ${issuer.zh ?? '-'}${at('issuerZh')}`,
    `date: ${facts.date ?? '-'}${at('date')}`,
    `kind: ${facts.kind ?? '-'}`,
    `title: ${facts.title ?? '-'}${at('title')}`,
    `incorporated in: ${facts.incorporation ?? '-'}${at('incorporation')}`,
    ...signatories.map(({ name, role }) => `signed: ${name}${role === null ? '' : ` [${role}]`}`),
    ...board.map(({ role, people }) => `${role}: ${people.join(', ')}`),
    ...(inferred.length > 0 ? [`inferred: ${inferred.join(', ')}`] : []),
  ]
}

/** What tells a filing from others: its kind, its day or period, and whose it is unless it is the issuer's own. */
export const filingName = ({ kind, date, period, issuer }: FilingReference): string =>
  joined(kind, date ?? period ?? '-', issuer === 'self' ? null : `of ${issuer}`)

/** One prior filing. */
export const referenceLine = ({ noun, alias, subject, period, date, ...rest }: FilingReference): string =>
  oneLine(
    joined(
      filingName({ noun, alias, subject, period, date, ...rest }),
      date !== null && period !== null ? `for ${period}` : null,
      `as ${noun}`,
      alias === null ? null : `“${alias}”`,
      subject === null ? null : `on “${subject}”`,
    ),
  )

/** One named thing. */
export const entityLine = (
  { name, pair, role, meaning, money, percent }: Entity,
  entities: readonly Entity[],
): string =>
  joined(
    meaning === null ? name : `${name}:`,
    pair === null ? null : `= ${entities[pair]?.name}`,
    role === null ? null : `[${role}]`,
    money === null ? null : `= ${money.currency} ${money.value}`,
    percent === undefined ? null : `= ${percent}`,
    meaning === null ? null : oneLine(meaning),
  )
