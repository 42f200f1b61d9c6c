import 'fake-indexeddb/auto'
import { IDBFactory } from 'fake-indexeddb'
import type { FilingRecord } from '../../src/core/annotation/filing'
import type { Note } from '../../src/core/annotation/note'
import type { StoreChange } from '../../src/core/annotation/ports'
import { openStore, type Store, type StoreOptions } from '../../src/store/open-store'

/** A note with all that a test does not care about filled in. */
export const note = (id: string, given: Partial<Note> = {}): Note => ({
  id,
  filingId: '/listedco/listconews/sehk/2031/0203/ltn20310203001.htm',
  target: null,
  body: '',
  colour: 'yellow',
  tags: [],
  createdAt: 1_000,
  updatedAt: 1_000,
  deletedAt: null,
  ...given,
})

/** A filing of which nothing is known but where it is. */
export const filing = (id: string, given: Partial<FilingRecord> = {}): FilingRecord => ({
  id,
  url: `https://www1.hkexnews.hk${id}`,
  language: null,
  stockCodes: [],
  issuer: { en: null, zh: null },
  date: null,
  kind: null,
  title: null,
  openedAt: null,
  released: null,
  headline: null,
  listedAt: null,
  ...given,
})

/** A target on some words. */
export const on = (exact: string): Note['target'] => ({
  quote: { type: 'TextQuoteSelector', exact, prefix: '', suffix: '' },
  position: { type: 'TextPositionSelector', start: 0, end: exact.length },
})

/** An empty store of its own, a clock that the test sets, and what it said of its changes. */
export function testStore(options: StoreOptions = {}) {
  const factory = options.factory ?? new IDBFactory()
  const store: Store = openStore({ factory, ...options })
  const changes: StoreChange[] = []
  const clock = { time: 1_000_000 }
  return {
    factory,
    store,
    changes,
    clock,
    changed: (change: StoreChange) => void changes.push(change),
    now: () => clock.time,
  }
}
