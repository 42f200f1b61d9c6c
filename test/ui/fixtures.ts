import type { Analysis, Entity, FilingReference } from '../../src/core/analysis/analysis'
import type { Mention } from '../../src/core/analysis/mention'
import type { Note } from '../../src/core/annotation/note'

/** An entity with nothing said of it but what a test says. */
export const entity = (id: number, more: Partial<Entity>): Entity => ({
  id,
  type: 'company',
  name: `Name ${id}`,
  pair: null,
  role: null,
  meaning: null,
  money: null,
  ...more,
})

/** A dated announcement of the issuer's own. */
export const reference = (id: number, more: Partial<FilingReference> = {}): FilingReference => ({
  id,
  start: 0,
  end: 1,
  kind: 'announcement',
  noun: 'announcement',
  date: '2031-05-06',
  period: null,
  issuer: 'self',
  alias: null,
  subject: null,
  by: 'test',
  inferred: [],
  ...more,
})

/** An analysis of an invented filing that holds what a test says. */
export const analysis = (parts: Partial<Analysis>): Analysis => ({
  facts: {
    isFiling: true,
    language: 'en',
    stockCodes: ['09871'],
    issuer: { en: 'Lantern Bay Limited', zh: null },
    date: '2032-03-09',
    kind: 'voluntary announcement',
    title: 'Voluntary announcement',
    incorporation: null,
    signatories: [],
    board: [],
    sources: {},
    at: {},
  },
  mentions: [],
  references: [],
  entities: [],
  ...parts,
})

/** A mention of an entity at `start`, five characters long. */
export const named = (
  entityId: number,
  start: number,
  kind: Entity['type'] = 'company',
  use: 'name' | 'definition' | 'use' = 'name',
): Mention => ({ kind, use, entity: entityId, start, end: start + 5, by: 'test', inferred: [] })

/** A mention that names filings, at `start`, five characters long. */
export const citing = (references: readonly number[], start: number): Mention => ({
  kind: 'reference',
  use: 'citation',
  references,
  start,
  end: start + 5,
  by: 'test',
  inferred: [],
})

export const note = (id: string, more: Partial<Note> = {}): Note => ({
  id,
  filingId: 'f',
  target: null,
  body: '',
  colour: 'yellow',
  tags: [],
  createdAt: 1,
  updatedAt: 1,
  deletedAt: null,
  ...more,
})

/** A target on the given words. */
export const target = (exact: string): Note['target'] => ({
  quote: { type: 'TextQuoteSelector', exact, prefix: '', suffix: '' },
  position: { type: 'TextPositionSelector', start: 0, end: exact.length },
})
