import { expect, test, vi } from 'vitest'
import { StoreError } from '../../src/core/annotation/ports'
import { handleCalls } from '../../src/messages/handle'
import { callPage, handlePageCalls } from '../../src/messages/page-calls'
import { callsFrom, portsOver, type Ports } from '../../src/messages/ports'
import type { BackgroundCalls, PageCalls, PageState } from '../../src/messages/protocol'
import { createSend } from '../../src/messages/send'
import { FakeBrowser } from '../support/fake-platform'
import { filing, note } from '../support/test-store'

const quick = { answer: 50, pauses: [1, 1] }

/** Ports that remember what they were called with and answer with `answer`. */
function recording(answer: (call: string, args: unknown[]) => unknown = () => null) {
  const calls: unknown[][] = []
  const port = (name: string): unknown =>
    new Proxy(
      {},
      {
        get:
          (_, method) =>
          (...args: unknown[]) => {
            const call = `${name}.${String(method)}`
            calls.push([call, ...args])
            return Promise.resolve(answer(call, args))
          },
      },
    )
  const ports = {
    notes: port('notes'),
    filings: port('filings'),
    relatives: port('relatives'),
    watch: port('watch'),
    stocks: port('stocks'),
    site: port('site'),
  }
  return { ports: ports as Ports, calls }
}

function pair(answer?: (call: string, args: unknown[]) => unknown) {
  const browser = new FakeBrowser()
  const { ports, calls } = recording(answer)
  browser.startBackground = ({ platform }) => handleCalls(platform, callsFrom(ports))
  const page = browser.context({ tab: { id: 1 } })
  const over = portsOver(createSend(page.platform, quick))
  return { browser, page, calls, over }
}

const fingerprint = `bytes:${'0a'.repeat(32)}` as const
const place = { id: '/a.htm', url: 'https://www1.hkexnews.hk/a.htm' }
const reading = { id: '/a.htm', pages: 3, days: ['2031-02-03'], cited: [] }
const index = { ...place, title: null, parts: [{ ...place, id: '/a/b.htm', title: 'Part' }] }
const stock = { code: '09901', name: { en: 'N', zh: null } }

test('every call of the ports arrives with its arguments', async () => {
  const { over, calls } = pair((call) => `answer to ${call}`)
  const watched = { ...stock, addedAt: 1, order: 1 }
  const made: [string, () => Promise<unknown>, unknown[]][] = [
    ['notes.forFiling', () => over.notes.forFiling('/a.htm'), ['/a.htm']],
    ['notes.save', () => over.notes.save(note('a')), [note('a')]],
    ['notes.remove', () => over.notes.remove('a'), ['a']],
    ['notes.restore', () => over.notes.restore('a'), ['a']],
    ['filings.get', () => over.filings.get('/a.htm'), ['/a.htm']],
    ['filings.merge', () => over.filings.merge([filing('/a.htm')]), [[filing('/a.htm')]]],
    [
      'filings.issued',
      () => over.filings.issued(['09901'], '2031-02-03', '2031-02-04'),
      [['09901'], '2031-02-03', '2031-02-04'],
    ],
    ['relatives.of', () => over.relatives.of('/a.htm'), ['/a.htm']],
    ['relatives.keepReading', () => over.relatives.keepReading(reading), [reading]],
    ['relatives.keepIndex', () => over.relatives.keepIndex(index), [index]],
    [
      'relatives.sawContents',
      () => over.relatives.sawContents('/a.htm', fingerprint),
      ['/a.htm', fingerprint],
    ],
    ['relatives.withContents', () => over.relatives.withContents(fingerprint), [fingerprint]],
    [
      'relatives.tie',
      () => over.relatives.tie('/a.htm', '/b.htm', 'together'),
      ['/a.htm', '/b.htm', 'together'],
    ],
    ['watch.list', () => over.watch.list(), []],
    ['watch.add', () => over.watch.add(stock), [stock]],
    ['watch.remove', () => over.watch.remove('09901'), ['09901']],
    ['watch.restore', () => over.watch.restore(watched), [watched]],
    ['stocks.known', () => over.stocks.known('09901'), ['09901']],
    ['stocks.lookUp', () => over.stocks.lookUp('09901'), ['09901']],
    ['site.open', () => over.site.open('https://www1.hkexnews.hk/a'), ['https://www1.hkexnews.hk/a']],
    ['site.openAt', () => over.site.openAt(place, null), [place, null]],
  ]
  for (const [call, run, args] of made) {
    expect(await run()).toBe(`answer to ${call}`)
    expect(calls.at(-1)).toEqual([call, ...args])
  }
})

test.each<[string, () => never, object]>([
  [
    'a fault of the store',
    () => {
      throw new StoreError('full', 'no room')
    },
    { name: 'StoreError', fault: 'full', message: 'no room' },
  ],
  [
    'another error',
    () => {
      throw new RangeError('odd')
    },
    { name: 'RangeError', message: 'odd' },
  ],
])('%s arrives as what it was', async (_, answer, expected) => {
  const { over } = pair(answer)
  const error: unknown = await over.watch.list().catch((reason: unknown) => reason)
  expect(error).toBeInstanceOf(Error)
  expect(error).toMatchObject(expected)
  expect(error instanceof StoreError).toBe('fault' in expected)
})

test.each<[string, string, unknown[]]>([
  ['a note that is none', 'notes.save', [{ id: 'a' }]],
  ['a note too long', 'notes.save', [note('a', { body: 'x'.repeat(100_001) })]],
  ['too few arguments', 'filings.get', []],
  ['too many arguments', 'filings.get', ['/a.htm', 1]],
  ['an object for a string', 'notes.remove', [{ toString: 'x' }]],
  ['too many filings', 'filings.merge', [Array.from({ length: 1_001 }, (_, i) => filing(`/${i}.htm`))]],
  ['an address that runs a script', 'filings.merge', [[filing('/a.htm', { url: 'javascript:0' })]]],
  ['a code that is none', 'stocks.lookUp', ['1; DROP']],
  ['another site', 'site.open', ['https://www1.hkexnews.hk.example.org/']],
  ['a script', 'site.open', ['javascript:0']],
  ['a script to go to', 'site.openAt', [{ id: '/a.htm', url: 'javascript:0' }, null]],
  ['a place that is none', 'site.openAt', [{ id: '/a.htm', url: 'https://www1.hkexnews.hk/a' }, { to: 'x' }]],
  ['a hash that is none', 'relatives.sawContents', ['/a.htm', 'bytes:../../etc']],
  ['a tie of a kind of its own', 'relatives.tie', ['/a.htm', '/b.htm', 'glued']],
  ['an index without parts', 'relatives.keepIndex', [{ ...index, parts: [] }]],
  ['days that are none', 'relatives.keepReading', [{ ...reading, days: ['soon'] }]],
  ['a day that is none', 'filings.issued', [['09901'], 'x', '2031-02-03']],
])('%s is turned away as invalid, and nothing is called', async (_, call, args) => {
  const { page, calls } = pair()
  const answer = await page.platform.runtime.sendMessage({ to: 'background', call, args })
  expect(answer).toMatchObject({ ok: false, error: { name: 'StoreError', fault: 'invalid' } })
  expect(calls).toEqual([])
})

test.each<[string, unknown]>([
  ['no object', 'hello'],
  ['nothing', null],
  ['another recipient', { to: 'page', call: 'watch.list', args: [] }],
  ['an unknown call', { to: 'background', call: 'notes.drop', args: [] }],
  ['a name of every object', { to: 'background', call: 'constructor', args: [] }],
  ['a prototype', { to: 'background', call: '__proto__', args: [] }],
  ['arguments that are no list', { to: 'background', call: 'watch.list', args: {} }],
])('%s is left to others, at once', (_, message) => {
  const browser = new FakeBrowser()
  const context = browser.context()
  handleCalls(context.platform, callsFrom(recording().ports))
  for (const listener of context.onMessage.listeners)
    expect(listener(message, { id: browser.id })).toBeUndefined()
})

test('another extension is not answered', () => {
  const browser = new FakeBrowser()
  const context = browser.context()
  const { ports, calls } = recording()
  handleCalls(context.platform, callsFrom(ports))
  for (const id of ['another@test', undefined])
    for (const listener of context.onMessage.listeners)
      expect(listener({ to: 'background', call: 'watch.list', args: [] }, { id })).toBeUndefined()
  expect(calls).toEqual([])
})

test('a background that dies before it answers is called again', async () => {
  let deaths = 0
  const { browser, over, calls } = pair(() => {
    if (deaths++ > 0) return 'alive'
    browser.background?.kill()
    return new Promise(() => undefined)
  })
  expect(await over.watch.list()).toBe('alive')
  expect(calls).toHaveLength(2)
})

test('a background that is never there is given up', async () => {
  const browser = new FakeBrowser()
  const page = browser.context()
  const sent = vi.spyOn(page.platform.runtime, 'sendMessage')
  const over = portsOver(createSend(page.platform, quick))
  await expect(over.watch.list()).rejects.toMatchObject({ name: 'NoAnswerError' })
  expect(sent).toHaveBeenCalledTimes(3)
})

test('a background that hangs is not called twice', async () => {
  const { over, calls } = pair(() => new Promise(() => undefined))
  await expect(over.watch.list()).rejects.toMatchObject({ name: 'NoAnswerError' })
  expect(calls).toHaveLength(1)
})

test('a page left behind by an update says so', async () => {
  const { browser, over } = pair()
  Object.assign(browser, { id: undefined })
  await expect(over.watch.list()).rejects.toMatchObject({ name: 'LeftBehindError' })
  const page = new FakeBrowser().context()
  vi.spyOn(page.platform.runtime, 'sendMessage').mockRejectedValue(
    new Error('Extension context invalidated.'),
  )
  await expect(portsOver(createSend(page.platform, quick)).watch.list()).rejects.toMatchObject({
    name: 'LeftBehindError',
  })
})

const state: PageState = {
  page: 'filing',
  status: 'annotated',
  filingId: '/a.htm',
  title: null,
  stockCodes: ['09901'],
  references: 2,
}

function pageCalls(seen: unknown[]): PageCalls {
  return {
    'page.state': () => Promise.resolve(state),
    'page.annotate': () => Promise.reject(new Error('not a filing')),
    'page.togglePanel': () => Promise.resolve(state),
    'page.show': (jump) => {
      seen.push(jump)
      return Promise.resolve(state)
    },
  }
}

test('the popup calls the page in a tab until the page stops', async () => {
  const browser = new FakeBrowser()
  const seen: unknown[] = []
  const stop = new AbortController()
  handlePageCalls(browser.context({ tab: { id: 7 } }).platform, pageCalls(seen), stop.signal)
  const popup = browser.context().platform
  expect(await callPage(popup, 7, 'page.state')).toEqual(state)
  expect(await callPage(popup, 7, 'page.show', { to: 'note', id: 'n-1' })).toEqual(state)
  expect(seen).toEqual([{ to: 'note', id: 'n-1' }])
  await expect(callPage(popup, 7, 'page.annotate')).rejects.toThrow('not a filing')
  expect(await callPage(popup, 8, 'page.state')).toBeNull()
  stop.abort()
  expect(await callPage(popup, 7, 'page.state')).toBeNull()
})

test.each<[string, unknown, string | undefined]>([
  [
    'a place that is none',
    { to: 'page', call: 'page.show', args: [{ to: 'note', id: {} }] },
    'antecedent@test',
  ],
  ['an unknown call', { to: 'page', call: 'page.drop', args: [] }, 'antecedent@test'],
  ['another extension', { to: 'page', call: 'page.state', args: [] }, 'other@test'],
  ['a call for the background', { to: 'background', call: 'page.state', args: [] }, 'antecedent@test'],
])('the page leaves alone: %s', (_, message, id) => {
  const context = new FakeBrowser().context()
  handlePageCalls(context.platform, pageCalls([]), new AbortController().signal)
  for (const listener of context.onMessage.listeners) expect(listener(message, { id })).toBeUndefined()
})

test('the protocol and its table of shapes name the same calls', () => {
  const calls: BackgroundCalls = callsFrom(recording().ports)
  const browser = new FakeBrowser()
  const context = browser.context()
  handleCalls(context.platform, calls)
  for (const call of Object.keys(calls))
    for (const listener of context.onMessage.listeners)
      expect(listener({ to: 'background', call, args: [] }, { id: browser.id })).toBeInstanceOf(Promise)
})
