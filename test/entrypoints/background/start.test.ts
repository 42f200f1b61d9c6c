import { IDBFactory } from 'fake-indexeddb'
import { expect, test } from 'vitest'
import type { StockIdentity, StoreChange } from '../../../src/core/annotation/ports'
import { startBackground } from '../../../src/entrypoints/background/start'
import { onStoreChange } from '../../../src/messages/change-bell'
import { createOutbox } from '../../../src/messages/outbox'
import { handlePageCalls } from '../../../src/messages/page-calls'
import { portsOver } from '../../../src/messages/ports'
import type { PageState } from '../../../src/messages/protocol'
import { createSend } from '../../../src/messages/send'
import { deletedNotice } from '../../../src/messages/store-notice'
import { databaseName } from '../../../src/store/database'
import { FakeBrowser } from '../../support/fake-platform'
import { filing, note } from '../../support/test-store'

const stock: StockIdentity = { code: '09901', stockId: 7, name: 'LANTERN BAY', active: true }

function world() {
  const factory = new IDBFactory()
  const browser = new FakeBrowser()
  const lookedUp: string[] = []
  const reported: unknown[] = []
  browser.startBackground = ({ platform }) =>
    startBackground({
      platform,
      lookUp: (code) => {
        lookedUp.push(code)
        return Promise.resolve(code === stock.code ? stock : null)
      },
      report: (error) => reported.push(error),
      now: () => 1_000_000,
      store: { factory },
    })
  const page = browser.context({ tab: { id: 1 } })
  const ports = portsOver(createSend(page.platform, { answer: 2_000, pauses: [1, 2] }))
  const changes: StoreChange[] = []
  onStoreChange(page.platform, (change) => changes.push(change), new AbortController().signal)
  return { factory, browser, page, ports, changes, lookedUp, reported }
}

const turn = () => new Promise((resolve) => setTimeout(resolve, 20))

test('every listener is there after the first turn', () => {
  const { browser } = world()
  const background = browser.wake()
  for (const event of ['onMessage', 'onChanged', 'onCommand', 'onInstalled', 'onStartup'] as const)
    expect([event, background?.[event].listeners.size]).toEqual([event, 1])
})

test('page and background work on one store, over deaths, and the page hears of changes', async () => {
  const { browser, page, ports, changes, reported } = world()
  const notes = createOutbox(page.platform, ports.notes)
  await ports.filings.merge([filing('/a.htm', { title: 'T' })])
  browser.background?.kill()
  await notes.save(note('n', { filingId: '/a.htm', body: 'b' }))
  browser.background?.kill()
  await ports.watch.add({ code: '09901', name: { en: 'N', zh: null } })
  expect(await notes.forFiling('/a.htm')).toMatchObject([{ id: 'n', body: 'b' }])
  expect(await ports.filings.get('/a.htm')).toMatchObject({ title: 'T' })
  expect(await ports.watch.list()).toMatchObject([{ code: '09901' }])
  await turn()
  expect(new Set(changes.map(({ what }) => what))).toEqual(new Set(['filings', 'notes', 'watchlist']))
  expect(reported).toEqual([])
})

test('a stock is looked up once; what is not known is asked again', async () => {
  const { browser, ports, lookedUp } = world()
  expect(await ports.stocks.known('09901')).toBeNull()
  expect(await ports.stocks.lookUp('09901')).toEqual(stock)
  browser.background?.kill()
  expect(await ports.stocks.lookUp('09901')).toEqual(stock)
  expect(await ports.stocks.known('09901')).toEqual(stock)
  expect(await ports.stocks.lookUp('09902')).toBeNull()
  expect(await ports.stocks.lookUp('09902')).toBeNull()
  expect(lookedUp).toEqual(['09901', '09902', '09902'])
})

test('the shortcut toggles the panel of the active tab', async () => {
  const { browser, reported } = world()
  const page = browser.context({ tab: { id: 5 } })
  let toggled = 0
  const still = () => Promise.resolve({} as PageState)
  const toggle = () => {
    toggled++
    return still()
  }
  handlePageCalls(
    page.platform,
    { 'page.state': still, 'page.annotate': still, 'page.togglePanel': toggle, 'page.show': still },
    new AbortController().signal,
  )
  browser.tabs = [{ id: 4 }, { id: 5, active: true }]
  const background = browser.wake()
  for (const listener of background?.onCommand.listeners ?? []) {
    listener('toggle-panel')
    listener('toggle-panel', { id: 5 })
    listener('toggle-panel', { id: 4 })
    listener('another')
  }
  await turn()
  expect([toggled, reported]).toEqual([2, []])
})

test('a database deleted while in use is begun anew; all are told', async () => {
  const { factory, page, ports, changes } = world()
  await ports.watch.add({ code: '09901', name: { en: 'N', zh: null } })
  await turn()
  changes.length = 0
  await new Promise<void>((resolve) => {
    factory.deleteDatabase(databaseName).onsuccess = () => resolve()
  })
  await turn()
  expect(changes.map(({ what, ids }) => [what, ids])).toEqual([
    ['notes', []],
    ['filings', []],
    ['watchlist', []],
  ])
  expect(await deletedNotice(page.platform)).toBeGreaterThan(0)
  expect(await ports.watch.list()).toEqual([])
})
