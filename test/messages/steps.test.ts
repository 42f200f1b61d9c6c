import { expect, test } from 'vitest'
import type { StoreChange } from '../../src/core/annotation/ports'
import { hkexnewsPath } from '../../src/hkexnews/document-url'
import { onStoreChange, ringBell } from '../../src/messages/change-bell'
import { leaveJump, takeJump } from '../../src/messages/jump'
import { openFilingAt } from '../../src/messages/open-filing-at'
import { handlePageCalls } from '../../src/messages/page-calls'
import type { PageState } from '../../src/messages/protocol'
import { clearDeletedNotice, deletedNotice, leaveDeletedNotice } from '../../src/messages/store-notice'
import { FakeBrowser } from '../support/fake-platform'
import { filing } from '../support/test-store'

const turn = () => new Promise((resolve) => setTimeout(resolve, 0))

test('every context hears the bell, the one that rings too, until it stops listening', async () => {
  const browser = new FakeBrowser()
  const stop = new AbortController()
  const heard: [string, StoreChange][] = []
  const contexts = ['page', 'popup', 'background'].map((name) => {
    const { platform } = browser.context()
    onStoreChange(platform, (change) => heard.push([name, change]), stop.signal)
    return platform
  })
  const change: StoreChange = { what: 'notes', ids: ['/a.htm'] }
  await ringBell(contexts[0]!, change)
  await ringBell(contexts[0]!, change)
  await turn()
  expect(heard.map(([name]) => name).sort()).toEqual([
    'background',
    'background',
    'page',
    'page',
    'popup',
    'popup',
  ])
  expect(heard.every(([, got]) => JSON.stringify(got) === JSON.stringify(change))).toBe(true)
  stop.abort()
  await ringBell(contexts[0]!, change)
  await turn()
  expect(heard).toHaveLength(6)
})

test('a change of very much names nothing', async () => {
  const { platform } = new FakeBrowser().context()
  const heard: StoreChange[] = []
  onStoreChange(platform, (change) => heard.push(change), new AbortController().signal)
  await ringBell(platform, { what: 'filings', ids: Array.from({ length: 501 }, (_, i) => `/${i}.htm`) })
  await turn()
  expect(heard).toEqual([{ what: 'filings', ids: [] }])
})

test.each<[string, unknown]>([
  ['another kind', { what: 'all', ids: [] }],
  ['no ids', { what: 'notes' }],
  ['ids that are none', { what: 'notes', ids: [1] }],
  ['nothing', null],
])('no bell: %s', async (_, value) => {
  const { platform } = new FakeBrowser().context()
  const heard: StoreChange[] = []
  onStoreChange(platform, (change) => heard.push(change), new AbortController().signal)
  await platform.storage.local.set({ change: value, other: { what: 'notes', ids: [] } })
  await turn()
  expect(heard).toEqual([])
})

const n1 = { to: 'note', id: 'n1' } as const

test('a jump is taken once, by its filing, and not much later', async () => {
  const browser = new FakeBrowser()
  const { platform } = browser.context()
  await leaveJump(platform, '/a.htm', n1)
  expect(await takeJump(platform, '/b.htm')).toBeNull()
  expect(await takeJump(platform, '/a.htm')).toEqual(n1)
  expect(await takeJump(platform, '/a.htm')).toBeNull()
  browser.stored.set('jump:/a.htm', { jump: n1, at: Date.now() - 121_000 })
  expect(await takeJump(platform, '/a.htm')).toBeNull()
  browser.stored.set('jump:/a.htm', { jump: { to: 'note', id: 5 }, at: Date.now() })
  expect(await takeJump(platform, '/a.htm')).toBeNull()
})

test('that the database was deleted is told once', async () => {
  const { platform } = new FakeBrowser().context()
  expect(await deletedNotice(platform)).toBeNull()
  await leaveDeletedNotice(platform)
  expect(await deletedNotice(platform)).toBeGreaterThan(0)
  expect(await deletedNotice(platform)).toBeGreaterThan(0)
  await clearDeletedNotice(platform)
  expect(await deletedNotice(platform)).toBeNull()
})

const id = '/listedco/listconews/sehk/2031/0203/ltn20310203001.htm'
const record = filing(id, {
  url: 'https://www1.hkexnews.hk/listedco/listconews/SEHK/2031/0203/LTN20310203001.htm',
})

test('a filing that is not open opens in a new tab, with the jump left for it', async () => {
  const browser = new FakeBrowser()
  const { platform } = browser.context()
  browser.tabs = [
    { id: 1, url: 'https://www1.hkexnews.hk/other.htm' },
    { id: 2 },
    { id: 3, url: `https://example.org${id}` },
  ]
  await openFilingAt(platform, record, n1, hkexnewsPath)
  expect(browser.opened).toEqual([record.url])
  expect(await takeJump(platform, id)).toEqual(n1)
  await openFilingAt(platform, record, null, hkexnewsPath)
  expect(await takeJump(platform, id)).toBeNull()
})

test.each([
  ['another case', `https://www1.hkexnews.hk${id.toUpperCase()}`],
  ['another host and scheme, a query and a fragment', `http://www.hkexnews.hk${id}?x=1#page=2`],
  [
    'folders in the other order, escaped signs and slashes that say nothing',
    `https://www1.hkexnews.hk/${id.replace('/listedco/listconews/', '/listconews/listedco//').replace(/\d/, (digit) => `%3${digit}`)}`,
  ],
  ['the conversion to Simplified Chinese', `https://sc.hkexnews.hk/TuniS/www1.hkexnews.hk${id}`],
])('a filing that is open, as %s, is gone to and told of the note', async (_, url) => {
  const browser = new FakeBrowser()
  const shown: unknown[] = []
  const state = { page: 'filing', status: 'annotated' } as PageState
  const still = () => Promise.resolve(state)
  const page = browser.context({ tab: { id: 4 } })
  handlePageCalls(
    page.platform,
    {
      'page.state': still,
      'page.annotate': still,
      'page.togglePanel': still,
      'page.show': (note) => {
        shown.push(note)
        return still()
      },
    },
    new AbortController().signal,
  )
  browser.tabs = [{ id: 4, windowId: 9, url }]
  const { platform } = browser.context()
  await openFilingAt(platform, record, n1, hkexnewsPath)
  expect([shown, browser.opened, browser.did]).toEqual([[n1], [], ['update 4', 'focus 9']])
  expect(await takeJump(platform, id)).toBeNull()
})

test('a tab that was open before the extension came is loaded again', async () => {
  const browser = new FakeBrowser()
  const { platform } = browser.context()
  browser.tabs = [{ id: 4, url: record.url }]
  await openFilingAt(platform, record, n1, hkexnewsPath)
  expect(browser.did).toEqual(['update 4', 'reload 4'])
  expect(await takeJump(platform, id)).toEqual(n1)
})

test('an address that is none of the web is not opened', async () => {
  const browser = new FakeBrowser()
  const { platform } = browser.context()
  await expect(
    openFilingAt(platform, { ...record, url: 'javascript:0' }, null, hkexnewsPath),
  ).rejects.toThrow('Not a web address')
  expect(browser.opened).toEqual([])
})
