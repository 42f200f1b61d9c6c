import { createAnalyser } from '../../src/core/analysis/analyser'
import { entityTypes } from '../../src/core/analysis/mention'
import { createTextDocument } from '../../src/core/text/create-text-document'

/** What is expected of one golden filing, as lines that a person can hold against its text. */
export interface GoldenSummary {
  readonly facts: readonly string[]
  /** "words in the text = ISO day (role)", in the order of the text. */
  readonly dates: readonly string[]
  /** "kind day-or-period issuer “alias” xN": N is how often it is named. */
  readonly references: readonly string[]
  readonly entities: Readonly<Record<string, readonly string[]>>
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim()

/** Reads a golden filing and says what was found. */
export function goldenSummary(source: string): GoldenSummary {
  const { facts, mentions, references, entities } = createAnalyser().analyse(createTextDocument(source))
  const words = (span: { start: number; end: number }): string => oneLine(source.slice(span.start, span.end))
  const dates = mentions.flatMap((mention) =>
    mention.kind === 'date'
      ? [`${words(mention)} = ${mention.iso}${mention.role ? ` (${mention.role})` : ''}`]
      : [],
  )
  const timesNamed = (id: number): number =>
    mentions.filter((mention) => mention.kind === 'reference' && mention.references.includes(id)).length
  return {
    facts: [
      `filing: ${facts.isFiling ? 'yes' : 'no'}`,
      `language: ${facts.language}`,
      `codes: ${facts.stockCodes.join(', ')}`,
      `issuer: ${facts.issuer.en ?? '-'} / ${facts.issuer.zh ?? '-'}`,
      `date: ${facts.date ?? '-'}`,
      `kind: ${facts.kind ?? '-'}`,
      `title: ${facts.title ?? '-'}`,
      `incorporated in: ${facts.incorporation ?? '-'}`,
      ...facts.signatories.map(({ name, role }) => `signed: ${name}${role === null ? '' : ` [${role}]`}`),
      ...facts.board.map(({ role, people }) => `${role}: ${people.join(', ')}`),
    ],
    dates,
    references: references.map(({ id, kind, date, period, issuer, alias }) =>
      oneLine(
        `${kind} ${date ?? period ?? '-'} ${issuer}${alias === null ? '' : ` “${alias}”`} x${timesNamed(id)}`,
      ),
    ),
    entities: Object.fromEntries(
      entityTypes.map((type) => [
        type,
        entities
          .filter((entity) => entity.type === type)
          .map(({ name, pair, role }) =>
            [name, pair === null ? '' : `= ${entities[pair]?.name}`, role === null ? '' : `[${role}]`]
              .filter(Boolean)
              .join(' '),
          ),
      ]),
    ),
  }
}
