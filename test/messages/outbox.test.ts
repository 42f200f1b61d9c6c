import { IDBFactory } from 'fake-indexeddb'
import { expect, test } from 'vitest'
import { type NotePort, StoreError } from '../../src/core/annotation/ports'
import { drainOutbox, fillsOutbox, outboxState } from '../../src/messages/drain-outbox'
import { handleCalls } from '../../src/messages/handle'
import { createOutbox } from '../../src/messages/outbox'
import { callsFrom, portsOver } from '../../src/messages/ports'
import { createSend } from '../../src/messages/send'
import { createFilings } from '../../src/store/filings'
import { createNotes } from '../../src/store/notes'
import { openStore } from '../../src/store/open-store'
import { createRelatives } from '../../src/store/relatives'
import { createStockCache } from '../../src/store/stock-cache'
import { createWatchlist } from '../../src/store/watchlist'
import { FakeBrowser, type FakeContext } from '../support/fake-platform'
import { note, testStore } from '../support/test-store'

const filingId = note('x').filingId
const quick = { answer: 1_000, pauses: [1, 2, 4] }

/** The store as a context reaches it: each call is a step at which the context may die. */
function stepped(notes: NotePort, context: FakeContext): NotePort {
  return {
    forFiling: (id) => context.step('store.forFiling', () => notes.forFiling(id)),
    save: (saved) => context.step('store.save', () => notes.save(saved)),
    remove: (id) => context.step('store.remove', () => notes.remove(id)),
    restore: (id) => context.step('store.restore', () => notes.restore(id)),
  }
}

/** A browser with a background that starts as the real one does, over one database on one disk. */
function world() {
  const factory = new IDBFactory()
  const browser = new FakeBrowser()
  const drains: Promise<unknown>[] = []
  let failing: StoreError | null = null
  browser.startBackground = (context) => {
    const made = testStore({ factory })
    const disk = createNotes({ ...made, now: () => 50_000 })
    const save: NotePort['save'] = (given) => (failing ? Promise.reject(failing) : disk.save(given))
    const notes = stepped({ ...disk, save }, context)
    const site = { open: () => Promise.resolve(), openAt: () => Promise.resolve() }
    const relatives = createRelatives(made)
    const stocks = { ...createStockCache(made), lookUp: () => Promise.resolve(null) }
    handleCalls(
      context.platform,
      callsFrom({
        notes,
        filings: createFilings(made),
        relatives,
        watch: createWatchlist(made),
        stocks,
        site,
      }),
    )
    const drain = () => void drains.push(drainOutbox(context.platform, notes))
    context.onChanged.addListener((changes, area) => {
      if (fillsOutbox(changes, area)) drain()
    })
    drain()
  }
  const page = browser.context({ tab: { id: 1 }, url: 'https://www1.hkexnews.hk/x.htm' })
  const notes = createOutbox(page.platform, portsOver(createSend(page.platform, quick)).notes, () => 40_000)
  const stored = async () => {
    const reader = openStore({ factory })
    const rows = await reader.use((db) => db.notes.toArray())
    reader.close()
    return rows.filter(({ deletedAt }) => deletedAt === null).map(({ id, body }) => `${id}: ${body}`)
  }
  return {
    browser,
    page,
    notes,
    stored,
    fail: (error: StoreError | null) => {
      failing = error
    },
    waiting: () => [...browser.stored.keys()].filter((key) => key.startsWith('outbox:')).length,
    /** The browser starts again, and the background with it. */
    restart: async () => {
      browser.background?.kill()
      browser.wake()
      for (let i = 0; i < 30; i++) await new Promise((resolve) => setTimeout(resolve, 1))
    },
  }
}

test('a saved note is in the store and out of the outbox', async () => {
  const { notes, stored, waiting } = world()
  await notes.save(note('a', { body: 'one' }))
  expect(await stored()).toEqual(['a: one'])
  expect(waiting()).toBe(0)
})

/** Every step that a save makes, in whichever context, without anybody dying. */
async function stepsOfASave(): Promise<string[]> {
  const { browser, notes, restart } = world()
  const steps: string[] = []
  browser.onStep = (name, { sender }) => void steps.push(`${sender.tab ? 'page' : 'background'} ${name}`)
  await notes.save(note('a', { body: 'one' }))
  await restart()
  return steps
}

test.each(['background', 'page', 'both'] as const)(
  'killing the %s at any step loses no note',
  async (who) => {
    const steps = await stepsOfASave()
    expect(steps.length).toBeGreaterThan(8)
    for (let at = 0; at < steps.length; at++) {
      const { browser, page, notes, stored, waiting, restart } = world()
      let count = 0
      let inOutbox = false
      browser.onStep = (name, context) => {
        if (context === page && name === 'storage.set done') inOutbox = true
        if (count++ !== at) return
        if (who !== 'page') browser.background?.kill()
        if (who !== 'background') page.kill()
      }
      const saved = await Promise.race([
        notes.save(note('a', { body: 'one' })).then(() => true),
        page.died().then(() => false),
      ])
      browser.onStep = () => undefined
      await restart()
      // A page that dies before it has written anything down has nothing to lose but what it was about to write.
      const safe = saved || inOutbox
      expect([at, await stored()]).toEqual([at, safe ? ['a: one'] : []])
      expect([at, waiting()]).toEqual([at, 0])
      if (who === 'background') expect(saved).toBe(true)
    }
  },
)

test('a page that goes before its write to storage.local is done loses no note', async () => {
  const { browser, page, notes, stored, restart } = world()
  browser.storageStalls = true
  void notes.save(note('a', { body: 'one' }))
  page.kill()
  browser.storageStalls = false
  await restart()
  expect(await stored()).toEqual(['a: one'])
})

test.each(['full', 'blocked', 'unavailable'] as const)(
  'a store that is %s keeps the note waiting, and says so',
  async (fault) => {
    const { browser, page, notes, stored, waiting, fail, restart } = world()
    fail(new StoreError(fault, 'no'))
    await expect(notes.save(note('a', { body: 'one' }))).rejects.toMatchObject({
      name: 'NoteWaitsError',
      cause: { name: 'StoreError', fault },
    })
    await restart()
    expect(await outboxState(page.platform)).toEqual({ waiting: 1, fault })
    fail(null)
    expect(await notes.forFiling(filingId)).toMatchObject([{ id: 'a', body: 'one' }])
    await restart()
    expect(await stored()).toEqual(['a: one'])
    expect(waiting()).toBe(0)
    expect(await outboxState(page.platform)).toEqual({ waiting: 0, fault: null })
    expect(browser.stored.has('outbox-fault')).toBe(false)
  },
)

test('a note typed on while the store fails leaves one entry, the newest', async () => {
  const { notes, stored, waiting, fail, restart } = world()
  fail(new StoreError('full', 'no'))
  for (const [i, body] of ['o', 'on', 'one'].entries())
    await expect(notes.save(note('a', { body, updatedAt: 1_000 + i }))).rejects.toThrow()
  expect(waiting()).toBe(1)
  fail(null)
  await restart()
  expect(await stored()).toEqual(['a: one'])
})

test('an old entry never overwrites a newer note', async () => {
  const { browser, notes, stored, restart } = world()
  await notes.save(note('a', { body: 'new', updatedAt: 2_000 }))
  browser.stored.set('outbox:a:old', note('a', { body: 'old', updatedAt: 1_000 }))
  await restart()
  expect(await stored()).toEqual(['a: new'])
})

test('deleting and restoring reach a note that is still waiting', async () => {
  const { notes, stored, fail, restart } = world()
  fail(new StoreError('blocked', 'no'))
  await expect(notes.save(note('a', { body: 'one' }))).rejects.toThrow()
  await expect(notes.remove('a')).rejects.toThrow()
  expect(await notes.forFiling(filingId)).toEqual([])
  await expect(notes.restore('a')).rejects.toThrow()
  expect(await notes.forFiling(filingId)).toHaveLength(1)
  await expect(notes.remove('a')).rejects.toThrow()
  fail(null)
  await restart()
  expect(await stored()).toEqual([])
})

test('deleting a stored note goes to the store', async () => {
  const { notes, stored } = world()
  await notes.save(note('a', { body: 'one' }))
  await notes.remove('a')
  expect(await stored()).toEqual([])
  await notes.restore('a')
  expect(await stored()).toEqual(['a: one'])
})

test('an invalid note is told of and does not wait', async () => {
  const { notes, stored, waiting } = world()
  await expect(notes.save(note('a', { filingId: 'none' }))).rejects.toMatchObject({ fault: 'invalid' })
  expect(waiting()).toBe(0)
  expect(await stored()).toEqual([])
})

test('a full storage.local does not keep a note from the store', async () => {
  const { browser, notes, stored } = world()
  browser.storageFails = new Error('QUOTA_BYTES quota exceeded')
  await notes.save(note('a', { body: 'one' }))
  expect(await stored()).toEqual(['a: one'])
})

test('a page left behind by an update says so, whatever is done with a note', async () => {
  const { page, notes } = world()
  await notes.save(note('a', { body: 'one' }))
  page.leftBehind = true
  const leftBehind = { name: 'LeftBehindError' }
  await expect(notes.save(note('a', { body: 'two' }))).rejects.toMatchObject(leftBehind)
  await expect(notes.remove('a')).rejects.toMatchObject(leftBehind)
  await expect(notes.restore('a')).rejects.toMatchObject(leftBehind)
  await expect(notes.forFiling(filingId)).rejects.toMatchObject(leftBehind)
})

test('what is no note stays where it is and stops nothing', async () => {
  const { browser, page, stored, restart } = world()
  browser.stored.set('outbox:z', { id: 'z', body: 5 })
  browser.stored.set('outbox:a', note('a', { body: 'one' }))
  await restart()
  expect(await stored()).toEqual(['a: one'])
  expect(await outboxState(page.platform)).toEqual({ waiting: 1, fault: 'invalid' })
})

test.each([
  [{ 'outbox:a': { newValue: 1 } }, 'local', true],
  [{ 'outbox:a': { oldValue: 1 } }, 'local', false],
  [{ 'outbox-fault': { newValue: 1 } }, 'local', false],
  [{ change: { newValue: 1 } }, 'local', false],
  [{ 'outbox:a': { newValue: 1 } }, 'sync', false],
])('%j in %s fills the outbox: %s', (changes, area, fills) => {
  expect(fillsOutbox(changes, area)).toBe(fills)
})
