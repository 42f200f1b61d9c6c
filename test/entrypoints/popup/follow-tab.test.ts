import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { followTab } from '../../../src/entrypoints/popup/follow-tab'
import type { PlatformTab } from '../../../src/platform/platform'
import { handlePageCalls } from '../../../src/messages/page-calls'
import type { PageCalls, PageState } from '../../../src/messages/protocol'
import type { TabState } from '../../../src/ui/models/tab-model'
import { FakeBrowser } from '../../support/fake-platform'

const filing = 'https://www1.hkexnews.hk/listedco/listconews/sehk/2018/0320/ltn20180320112.htm'
/** Of what is never ended here. */
const { signal } = new AbortController()

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

/** A browser whose popup is open over a tab; `tell` collects what is said of it. */
function popupOver(tab: PlatformTab, until = signal) {
  const browser = new FakeBrowser()
  browser.tabs = [{ id: 7, active: true, ...tab }]
  const told: TabState[] = []
  const ended = followTab(browser.context().platform, (state) => told.push(state), until)
  return {
    browser,
    told,
    ended,
    tab: (now: PlatformTab) => (browser.tabs = [{ id: 7, active: true, ...now }]),
  }
}

/** Puts a content script into the tab that says of its page what `state` gives. */
function fill(browser: FakeBrowser, state: () => Partial<PageState>): void {
  const { platform } = browser.context({ tab: { id: 7 } })
  const calls = {
    'page.state': () =>
      Promise.resolve({ page: 'filing', status: 'annotated', title: 'T', references: 2, ...state() }),
  } as unknown as PageCalls
  handlePageCalls(platform, calls, signal)
}

test('a page that is still loading is asked until it answers and was read', async () => {
  const { browser, told, ended, tab } = popupOver({ status: 'loading' })
  await vi.advanceTimersByTimeAsync(600)
  expect(new Set(told.map(({ reach }) => reach))).toEqual(new Set(['asking']))
  let status: PageState['status'] = 'reading'
  tab({ url: filing, status: 'complete' })
  fill(browser, () => ({ status }))
  await vi.advanceTimersByTimeAsync(600)
  expect(told.at(-1)).toMatchObject({ reach: 'page', page: { status: 'reading' } })
  status = 'annotated'
  await vi.advanceTimersByTimeAsync(300)
  await ended
  expect(told.at(-1)).toMatchObject({ reach: 'page', page: { status: 'annotated', references: 2 } })
})

test.each<[string, PlatformTab, TabState['reach']]>([
  ['a page of another site', { status: 'complete' }, 'idle'],
  [
    'a page of another site that the reader has asked about',
    { url: 'https://example.com/', status: 'complete' },
    'idle',
  ],
  [
    'a PDF in the browser’s own viewer',
    { url: filing.replace('.htm', '.pdf#original'), status: 'complete' },
    'original',
  ],
  ['a page of the browser', { url: 'about:config', status: 'complete' }, 'unreachable'],
])('%s is told once', async (_, tab, reach) => {
  const { told, ended } = popupOver(tab)
  await ended
  expect(told).toEqual([{ reach }])
})

test('a page of HKEXnews from before the extension is told as such, unless our script only comes late', async () => {
  const { browser, told, ended } = popupOver({ url: filing, status: 'complete' })
  await vi.advanceTimersByTimeAsync(600)
  expect(new Set(told.map(({ reach }) => reach))).toEqual(new Set(['left out']))
  fill(browser, () => ({}))
  await vi.advanceTimersByTimeAsync(300)
  await ended
  expect(told.at(-1)).toMatchObject({ reach: 'page', page: { status: 'annotated' } })
})

test('a popup that was closed asks no more', async () => {
  const closing = new AbortController()
  const { told, ended } = popupOver({ status: 'loading' }, closing.signal)
  await vi.advanceTimersByTimeAsync(300)
  const before = told.length
  closing.abort()
  await vi.advanceTimersByTimeAsync(1_000)
  await ended
  expect(told).toHaveLength(before)
})
