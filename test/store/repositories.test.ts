import { expect, test } from 'vitest'
import type { Note } from '../../src/core/annotation/note'
import { noteBodyLimit } from '../../src/core/annotation/shapes'
import { createFilings } from '../../src/store/filings'
import { createNotes, keptDeleted, purgeNotes } from '../../src/store/notes'
import { createStockCache } from '../../src/store/stock-cache'
import { createWatchlist } from '../../src/store/watchlist'
import { filing, note, on, testStore } from '../support/test-store'

const f1 = note('x').filingId

test('notes of a filing come oldest first, without the deleted ones', async () => {
  const made = testStore()
  const notes = createNotes(made)
  await notes.save(note('b', { createdAt: 20, body: 'second', target: on('words') }))
  await notes.save(note('a', { createdAt: 10, body: 'first' }))
  await notes.save(note('c', { createdAt: 30, filingId: '/other.htm' }))
  await notes.save(note('d', { createdAt: 40 }))
  await notes.remove('d')
  const found = await notes.forFiling(f1)
  expect(found).toEqual([
    note('a', { createdAt: 10, body: 'first' }),
    note('b', { createdAt: 20, body: 'second', target: on('words') }),
  ])
  expect(await notes.forFiling('/unknown.htm')).toEqual([])
  expect(made.changes.map(({ ids }) => ids[0])).toEqual([f1, f1, '/other.htm', f1, f1])
})

test.each([
  ['newer text wins', 2_000, 'new', 'new'],
  ['the same moment: the later call wins', 1_000, 'new', 'new'],
  ['older text is turned away', 500, 'new', 'old'],
])('%s', async (_, updatedAt, body, stays) => {
  const notes = createNotes(testStore())
  await notes.save(note('a', { body: 'old', updatedAt: 1_000 }))
  await notes.save(note('a', { body, updatedAt }))
  expect((await notes.forFiling(f1))[0]?.body).toBe(stays)
})

test('a note saved while the clock was wrong can still be changed', async () => {
  const made = testStore()
  const notes = createNotes(made)
  made.clock.time = 9_000_000
  await notes.save(note('a', { body: 'old', updatedAt: 9_000_000 }))
  made.clock.time = 1_000_000
  await notes.save(note('a', { body: 'new', updatedAt: 1_000_000 }))
  expect((await notes.forFiling(f1))[0]?.body).toBe('new')
})

test('a time ahead of the clock counts as now', async () => {
  const made = testStore()
  const notes = createNotes(made)
  await notes.save(note('a', { updatedAt: made.clock.time * 2 }))
  expect((await notes.forFiling(f1))[0]?.updatedAt).toBe(made.clock.time)
})

test('saving, deleting or restoring again changes nothing, but is told again: the first telling may be lost', async () => {
  const made = testStore()
  const notes = createNotes(made)
  const twice = async (work: () => Promise<void>) => {
    await work()
    const before = await made.store.use((db) => db.notes.toArray())
    await work()
    expect(await made.store.use((db) => db.notes.toArray())).toEqual(before)
  }
  await twice(() => notes.save(note('a', { tags: ['t'] })))
  await twice(() => notes.remove('a'))
  await twice(() => notes.restore('a'))
  expect(made.changes).toHaveLength(6)
  await notes.save(note('a', { updatedAt: 1 }))
  await notes.remove('nowhere')
  expect(made.changes).toHaveLength(6)
})

test('deleting is undone by restoring; an older save brings nothing back', async () => {
  const made = testStore()
  const notes = createNotes(made)
  await notes.save(note('a', { body: 'kept', updatedAt: 900 }))
  await notes.remove('a')
  await notes.save(note('a', { body: 'late', updatedAt: 950 }))
  expect(await notes.forFiling(f1)).toEqual([])
  await notes.restore('a')
  expect((await notes.forFiling(f1))[0]).toMatchObject({ body: 'kept', deletedAt: null })
})

test('deleted notes are purged after 30 days, no sooner', async () => {
  const made = testStore()
  const notes = createNotes(made)
  await notes.save(note('old'))
  await notes.save(note('live'))
  await notes.remove('old')
  made.clock.time += keptDeleted
  expect(await purgeNotes(made)).toBe(0)
  made.clock.time += 2
  expect(await purgeNotes(made)).toBe(1)
  await notes.restore('old')
  expect((await notes.forFiling(f1)).map(({ id }) => id)).toEqual(['live'])
})

test.each<[string, Partial<Note>]>([
  ['a body too long', { body: 'x'.repeat(noteBodyLimit + 1) }],
  ['too many tags', { tags: Array.from({ length: 51 }, (_, i) => `t${i}`) }],
  ['an empty tag', { tags: [''] }],
  ['a filing id that is no path', { filingId: 'javascript:alert(1)' }],
  ['a filing id in capitals', { filingId: '/A.HTM' }],
  ['a colour of its own', { colour: 'red' as never }],
  ['a time that is none', { updatedAt: Number.NaN }],
  ['something more', Object.assign({ body: '' }, { extra: 1 })],
  ['an id with a space', { id: 'a b' }],
])('a note with %s is invalid', async (_, given) => {
  const notes = createNotes(testStore())
  await expect(notes.save(note('a', given))).rejects.toMatchObject({ name: 'StoreError', fault: 'invalid' })
})

test('the longest note allowed is stored', async () => {
  const notes = createNotes(testStore())
  await notes.save(note('a', { body: '註'.repeat(noteBodyLimit) }))
  expect((await notes.forFiling(f1))[0]?.body.length).toBe(noteBodyLimit)
})

test('a note does not move to another filing', async () => {
  const notes = createNotes(testStore())
  await notes.save(note('a'))
  await expect(notes.save(note('a', { filingId: '/b.htm', updatedAt: 2_000 }))).rejects.toMatchObject({
    fault: 'invalid',
  })
})

test('filings merge row by row', async () => {
  const made = testStore()
  const filings = createFilings(made)
  await filings.merge([filing('/a.htm', { title: 'T', openedAt: 5, listedAt: 3 }), filing('/b.htm')])
  await filings.merge([filing('/a.htm', { listedAt: 9 }), filing('/a.htm', { language: 'zh' })])
  expect(await filings.get('/a.htm')).toEqual(
    filing('/a.htm', { title: 'T', language: 'zh', openedAt: 5, listedAt: 9 }),
  )
  expect(await filings.get('/c.htm')).toBeNull()
  expect(made.changes.map(({ ids }) => ids)).toEqual([['/a.htm', '/b.htm'], ['/a.htm']])
  await filings.merge([filing('/b.htm')])
  await filings.merge([])
  expect(made.changes).toHaveLength(2)
})

test('issued finds by any of the codes within the days, each filing once', async () => {
  const filings = createFilings(testStore())
  await filings.merge([
    filing('/1.htm', { stockCodes: ['09901', '89901'], date: '2031-02-03' }),
    filing('/2.htm', { stockCodes: ['09901'], date: '2031-02-01' }),
    filing('/3.htm', { stockCodes: ['09901'], date: '2031-02-04' }),
    filing('/4.htm', { stockCodes: ['09902'], date: '2031-02-03' }),
    filing('/5.htm', { stockCodes: ['09901'] }),
  ])
  const ids = async (codes: string[], from: string, to: string) =>
    (await filings.issued(codes, from, to)).map(({ id }) => id)
  expect(await ids(['09901', '89901'], '2031-02-01', '2031-02-03')).toEqual(['/2.htm', '/1.htm'])
  expect(await ids(['09903'], '2031-02-01', '2031-02-03')).toEqual([])
  expect(await ids([], '2031-02-01', '2031-02-03')).toEqual([])
  expect(await ids(['09901'], '2031-02-03', '2031-02-01')).toEqual([])
  expect(await ids(['09901'], 'x', 'y')).toEqual([])
})

test.each([
  ['a script for an address', { url: 'javascript:alert(1)' }],
  ['a code that is not padded', { stockCodes: ['99'] }],
  ['a day that is none', { date: '3 February 2031' }],
])('a filing with %s is invalid, and none of the batch is written', async (_, given) => {
  const filings = createFilings(testStore())
  await expect(filings.merge([filing('/a.htm'), filing('/b.htm', given)])).rejects.toMatchObject({
    fault: 'invalid',
  })
  expect(await filings.get('/a.htm')).toBeNull()
})

test('the watchlist keeps the order of adding; removing is undone at the same place', async () => {
  const made = testStore()
  const watch = createWatchlist(made)
  for (const code of ['09901', '09902', '09903'])
    await watch.add({ code, name: { en: `N${code}`, zh: null } })
  await watch.add({ code: '09901', name: { en: null, zh: '甲' } })
  const removed = await watch.remove('09902')
  expect((await watch.list()).map(({ code }) => code)).toEqual(['09901', '09903'])
  expect(await watch.remove('09902')).toBeNull()
  if (removed) await watch.restore(removed)
  const list = await watch.list()
  expect(list.map(({ code }) => code)).toEqual(['09901', '09902', '09903'])
  expect(list[0]).toEqual({
    code: '09901',
    name: { en: 'N09901', zh: '甲' },
    addedAt: made.clock.time,
    order: 1,
  })
  await expect(watch.add({ code: '1', name: { en: null, zh: null } })).rejects.toMatchObject({
    fault: 'invalid',
  })
})

test('a looked-up stock is known from then on', async () => {
  const made = testStore()
  const cache = createStockCache(made)
  const stock = { code: '09901', stockId: 1_000_098_765, name: 'LANTERN BAY', active: true }
  expect(await cache.known('09901')).toBeNull()
  await cache.keep(stock)
  expect(await cache.known('09901')).toEqual(stock)
  await expect(cache.keep({ ...stock, stockId: 0 })).rejects.toMatchObject({ fault: 'invalid' })
})
