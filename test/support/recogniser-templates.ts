/** How a recogniser of one room begins: it finds a placeholder, which its test has for its first row. */
interface RoomTemplate {
  readonly imports: string
  readonly pattern: string
  /** What `find` takes. */
  readonly takes?: string
  /** The lines that yield what was found at `span`. */
  readonly found: readonly string[]
  /** Words that the pattern finds, the property that says what is read in them, and its value. */
  readonly words: string
  readonly reading: string
  readonly read: string
}

/** A folder of recognisers below core/analysis. */
export type Room = 'dates' | 'periods' | 'entities' | 'references'

/** How the recognisers of each room begin. */
export const roomTemplates: Readonly<Record<Room, RoomTemplate>> = {
  dates: {
    imports: `import type { Recogniser } from '../recogniser'
import { dateAt } from './date-finding'`,
    pattern: String.raw`/replace me (?<day>\d{1,2})\/(?<month>\d{1,2})\/(?<year>\d{4})(?!\d)/uy`,
    takes: 'text, found',
    found: [
      `const { year, month, day } = groups as Record<'year' | 'month' | 'day', string>`,
      'const date = { year: Number(year), month: Number(month), day: Number(day) }',
      'yield* dateAt(name, span, date, found)',
    ],
    words: 'replace me 13/3/2018',
    reading: 'date',
    read: '{ year: 2018, month: 3, day: 13 }',
  },
  periods: {
    imports: `import type { Recogniser } from '../recogniser'`,
    pattern: String.raw`/replace me (?<year>\d{4})(?!\d)/uy`,
    found: [
      `const year = Number(groups?.['year'])`,
      `yield { kind: 'period', by: name, ...span, year, months: 12, part: null, firstDay: null, lastDay: null }`,
    ],
    words: 'replace me 2018',
    reading: 'year',
    read: '2018',
  },
  entities: {
    imports: `import type { Recogniser } from '../recogniser'
import { named } from './finding'`,
    pattern: String.raw`/replace me (?<name>\p{Lu}\p{Ll}+)/uy`,
    found: [`yield named(name, 'company', span, groups?.['name'] ?? words)`],
    words: 'replace me Heron',
    reading: 'name',
    read: `'Heron'`,
  },
  references: {
    imports: `import type { Recogniser } from '../recogniser'
import { nobodyNamed } from './whose'`,
    pattern: String.raw`/replace me (?<period>\d{4}) (?<noun>annual report)/uy`,
    found: [
      `const { period, noun } = groups as Record<'period' | 'noun', string>`,
      `const unsaid = { date: null, alias: null, aliasSpan: null, subject: null, ...nobodyNamed }`,
      `const filing = 'annual report'`,
      `yield { kind: 'reference', by: name, ...span, filing, noun, nounSpan: span, period, ...unsaid }`,
    ],
    words: 'replace me 2018 annual report',
    reading: 'period',
    read: `'2018'`,
  },
}
