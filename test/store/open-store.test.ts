import Dexie from 'dexie'
import { IDBFactory } from 'fake-indexeddb'
import { expect, test } from 'vitest'
import { Database, databaseName } from '../../src/store/database'
import { toStoreError } from '../../src/store/faults'
import { migrations } from '../../src/store/migrations/migrations'
import { createFilings } from '../../src/store/filings'
import { createNotes } from '../../src/store/notes'
import { openStore } from '../../src/store/open-store'
import { note, testStore } from '../support/test-store'

const openRaw = (factory: IDBFactory, version: number, upgrade?: (db: IDBDatabase) => void) =>
  new Promise<IDBDatabase>((resolve, reject) => {
    const request = factory.open(databaseName, version)
    request.onupgradeneeded = () => upgrade?.(request.result)
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(request.error ?? new Error('no reason'))
  })

const deleteRaw = (factory: IDBFactory) =>
  new Promise<void>((resolve) => {
    factory.deleteDatabase(databaseName).onsuccess = () => resolve()
  })

/** Rows as version 1 wrote them. */
const version1 = {
  note: {
    id: 'n',
    filingId: '/listedco/listconews/sehk/2031/0203/ltn20310203002.htm',
    target: null,
    body: 'kept',
    colour: 'yellow',
    tags: ['t'],
    createdAt: 1,
    updatedAt: 2,
    deletedAt: null,
    folded: 'kept\n\nt',
  },
  filings: [
    { kind: 'Circulars - [Other]', title: 'LISTED', openedAt: null, listedAt: 5 },
    { kind: 'voluntary announcement', title: 'UPDATE', openedAt: 7, listedAt: 5 },
  ].map((given, i) => ({
    id: `/listedco/listconews/sehk/2031/0203/ltn2031020300${i + 1}.htm`,
    url: `https://www1.hkexnews.hk/listedco/listconews/sehk/2031/0203/ltn2031020300${i + 1}.htm`,
    language: 'en',
    stockCodes: ['09901'],
    issuer: { en: 'N', zh: null },
    date: '2031-02-03',
    ...given,
    folded: `${given.title.toLowerCase()}\nn\n\n`,
  })),
  watched: { code: '09901', name: { en: 'N', zh: null }, addedAt: 1, order: 1, folded: 'n\n' },
  stock: { code: '09901', stockId: 7, name: 'N', active: true, lookedUpAt: 1 },
}

/** The shape of each version on disk: table, primary key, indexes ("*" many values). What was released never changes. */
const shapes = [
  {
    notes: ['id', 'deletedAt', 'filingId'],
    filings: ['id', 'openedAt', '*stockCodes'],
    watchlist: ['code', 'order'],
    stocks: ['code'],
  },
  {
    notes: ['id', 'deletedAt', 'filingId'],
    filings: ['id', 'openedAt', '*stockCodes'],
    watchlist: ['code', 'order'],
    stocks: ['code'],
    readings: ['id'],
    copies: ['[filingId+fingerprint]', 'filingId', 'fingerprint'],
    ties: ['key', '*filingIds'],
    indexes: ['id', '*partIds'],
  },
]

test('every version has its shape', async () => {
  expect(shapes).toHaveLength(migrations.length)
  const db = new Database('shape', new IDBFactory())
  await db.open()
  expect(db.verno).toBe(migrations.length)
  const found = Object.fromEntries(
    db.tables.map(({ name, schema }) => [
      name,
      [schema.primKey.src, ...schema.indexes.map(({ src }) => src).sort((a, b) => a.localeCompare(b))],
    ]),
  )
  const sorted = Object.entries(shapes.at(-1) ?? {}).map(([name, [key = '', ...rest]]) => [
    name,
    [key, ...rest.sort((a, b) => a.localeCompare(b))],
  ])
  expect(found).toEqual(Object.fromEntries(sorted))
  db.close()
})

test('a database of version 1, written without this code, is brought up to date with all that it holds', async () => {
  const factory = new IDBFactory()
  const raw = await openRaw(factory, 10, (db) => {
    const notes = db.createObjectStore('notes', { keyPath: 'id' })
    notes.createIndex('filingId', 'filingId')
    notes.createIndex('deletedAt', 'deletedAt')
    const filings = db.createObjectStore('filings', { keyPath: 'id' })
    filings.createIndex('stockCodes', 'stockCodes', { multiEntry: true })
    filings.createIndex('openedAt', 'openedAt')
    const watched = db.createObjectStore('watchlist', { keyPath: 'code' })
    watched.createIndex('order', 'order')
    const stocks = db.createObjectStore('stocks', { keyPath: 'code' })
    notes.put(version1.note)
    for (const row of version1.filings) filings.put(row)
    watched.put(version1.watched)
    stocks.put(version1.stock)
  })
  raw.close()
  const made = testStore({ factory })
  const { notes, filings, watchlist, stocks, ...rest } = await made.store.use(async (db) =>
    Object.fromEntries(
      await Promise.all(db.tables.map(async (table) => [table.name, await table.toArray()] as const)),
    ),
  )
  expect(notes).toEqual([version1.note])
  expect(watchlist).toEqual([version1.watched])
  expect(stocks).toEqual([version1.stock])
  const [listed, opened] = version1.filings
  expect(filings).toEqual([
    { ...listed, released: null, headline: 'Circulars - [Other]' },
    { ...opened, released: null, headline: null },
  ])
  expect(rest).toEqual({ readings: [], copies: [], ties: [], indexes: [] })
  expect(await createFilings(made).get(opened?.id ?? '')).toMatchObject({ title: 'UPDATE', headline: null })
  expect(await createNotes(made).forFiling(version1.note.filingId)).toHaveLength(1)
})

test('a newer database is refused and left as it is', async () => {
  const factory = new IDBFactory()
  const raw = await openRaw(factory, (migrations.length + 1) * 10, (db) => {
    db.createObjectStore('notes', { keyPath: 'id' }).put({ id: 'later' })
  })
  raw.close()
  const { store } = testStore({ factory })
  for (let i = 0; i < 2; i++)
    await expect(store.use((db) => db.notes.toArray())).rejects.toMatchObject({ fault: 'newer' })
  const again = await openRaw(factory, (migrations.length + 1) * 10)
  expect([...again.objectStoreNames]).toEqual(['notes'])
  again.close()
})

test('a connection that does not let go gives a fault in time, and the store works once it did', async () => {
  const factory = new IDBFactory()
  const holder = await openRaw(factory, 5)
  const { store } = testStore({ factory, openLimit: 50 })
  await expect(store.use((db) => db.notes.count())).rejects.toMatchObject({ fault: 'blocked' })
  holder.close()
  await expect.poll(() => store.use((db) => db.notes.count()).catch(String)).toBe(0)
})

test('work that does not end gives a fault in time', async () => {
  const { store } = testStore({ workLimit: 30 })
  await expect(store.use(() => new Promise(() => undefined))).rejects.toMatchObject({ fault: 'blocked' })
})

test('a database deleted while open is let go, said so, and begun anew at the next use', async () => {
  let deleted = 0
  const made = testStore({ onDeleted: () => deleted++ })
  const notes = createNotes(made)
  await notes.save(note('a'))
  await deleteRaw(made.factory)
  expect(deleted).toBe(1)
  expect(await notes.forFiling(note('a').filingId)).toEqual([])
  await notes.save(note('b'))
  expect(await notes.forFiling(note('b').filingId)).toHaveLength(1)
})

test('an upgrade by another context is let through', async () => {
  const { store, factory } = testStore()
  await store.use((db) => db.notes.count())
  const raw = await openRaw(factory, (migrations.length + 1) * 10)
  raw.close()
  await expect(store.use((db) => db.notes.count())).rejects.toMatchObject({ fault: 'newer' })
})

test('work cut off by a closing connection is done again, once', async () => {
  const { store } = testStore()
  let runs = 0
  const count = await store.use((db) => {
    runs++
    if (runs === 1) db.close()
    return db.notes.count()
  })
  expect([count, runs]).toEqual([0, 2])
  await expect(
    store.use((db) => {
      db.close()
      return db.notes.count()
    }),
  ).rejects.toMatchObject({ fault: 'unavailable' })
  expect(await store.use((db) => db.notes.count())).toBe(0)
})

test('many users at once share one connection', async () => {
  const made = testStore()
  const notes = createNotes(made)
  await Promise.all(Array.from({ length: 50 }, (_, i) => notes.save(note(`n${i}`))))
  expect(await notes.forFiling(note('a').filingId)).toHaveLength(50)
})

test('a browser without a database gives a fault', async () => {
  const denied = (): never => {
    throw new DOMException('denied', 'SecurityError')
  }
  const broken = { open: denied, databases: denied } as unknown as IDBFactory
  await expect(openStore({ factory: broken }).use((db) => db.notes.count())).rejects.toMatchObject({
    name: 'StoreError',
    fault: 'unavailable',
  })
})

const quota = new DOMException('no room', 'QuotaExceededError')
test.each([
  ['a full disk', quota, 'full'],
  ['a full disk, wrapped', new Dexie.AbortError('aborted', quota), 'full'],
  [
    'a full disk in a bulk write',
    Object.assign(new Error('bulk'), { name: 'BulkError', failures: [quota] }),
    'full',
  ],
  ['a closed database', new Dexie.DatabaseClosedError(), 'unavailable'],
  ['no permission', new DOMException('no', 'SecurityError'), 'unavailable'],
  ['a damaged disk', new DOMException('disk', 'UnknownError'), 'unavailable'],
  ['a row twice', new Dexie.ConstraintError('twice'), 'invalid'],
])('%s', (_, error, fault) => {
  expect(toStoreError(error)).toMatchObject({ name: 'StoreError', fault })
})

test('a mistake of ours stays what it is', () => {
  const mistake = new TypeError('x is not a function')
  expect(toStoreError(mistake)).toBe(mistake)
})
