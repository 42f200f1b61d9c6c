import { signal as makeSignal, type Signal } from '@preact/signals'
import type { FilingRecord } from '../../core/annotation/filing'
import type { SearchHit } from '../../core/annotation/search'
import type { WatchedStock } from '../../core/annotation/watched-stock'
import { onStoreChange, ringBell } from '../../messages/change-bell'
import { openFilingAt } from '../../messages/open-filing-at'
import { isReaderOn, switchReader } from '../../messages/reader-switch'
import { createSend } from '../../messages/send'
import { clearDeletedNotice, deletedNotice } from '../../messages/store-notice'
import type { Platform } from '../../platform/platform'
import { createFilings, filingsOpened } from '../../store/filings'
import { openStore } from '../../store/open-store'
import { createSearch } from '../../store/search'
import { createStockCache } from '../../store/stock-cache'
import { createWatchlist } from '../../store/watchlist'
import type { TabAction, TabState } from '../../ui/models/tab-model'
import type { Translate } from '../../ui/texts'
import { stockFilingsLink } from './stock-filings-link'
import { actOnTab, lookAtTab } from './current-tab'
import { keepStocks } from './keep-stocks'

/** What the popup shows, as signals. */
export interface PopupState {
  readonly tab: Signal<TabState>
  readonly query: Signal<string>
  readonly hits: Signal<readonly SearchHit[] | null>
  readonly stocks: Signal<readonly WatchedStock[] | null>
  readonly recent: Signal<readonly FilingRecord[]>
  /** Whether PDF filings open in the reader; null while that is not known. */
  readonly readerOn: Signal<boolean | null>
  readonly fault: Signal<unknown>
  readonly notice: Signal<PopupNotice | null>
}

/** Something that happened, and how to take it back; with `onClose` it stays until the reader closes it. */
export interface PopupNotice {
  readonly text: string
  readonly undo?: () => void
  readonly onClose?: () => void
}

/** What the reader does in the popup. */
export interface PopupActions {
  search(query: string): void
  openHit(hit: SearchHit): void
  openFiling(filing: FilingRecord, noteId: string | null): void
  addStock(code: string): void
  removeStock(code: string): void
  filingsUrl(stock: WatchedStock): string | null
  onTab(action: TabAction): void
  switchReader(on: boolean): void
  /** Tries everything again. */
  reload(): void
}

export interface PopupSession {
  readonly state: PopupState
  readonly actions: PopupActions
}

interface PopupOptions {
  readonly translate: Translate
  readonly signal: AbortSignal
  /** Takes the popup away. */
  readonly close: () => void
}

/** How many of the filings opened last are listed. */
const mostRecent = 8

/** Starts what stands behind the popup: the search, the watchlist, the filings opened last and the current tab. */
export function createPopup(platform: Platform, { translate, signal, close }: PopupOptions): PopupSession {
  const state: PopupState = {
    tab: makeSignal<TabState>({ reach: 'asking' }),
    query: makeSignal(''),
    hits: makeSignal(null),
    stocks: makeSignal(null),
    recent: makeSignal([]),
    readerOn: makeSignal(null),
    fault: makeSignal(null),
    notice: makeSignal(null),
  }
  const fail = (error: unknown): void => {
    if (!signal.aborted) state.fault.value = error
  }
  const store = openStore()
  signal.addEventListener('abort', () => store.close())
  const repository = {
    store,
    changed: (change: Parameters<typeof ringBell>[1]) => void ringBell(platform, change).catch(fail),
    now: () => Date.now(),
  }
  const finder = createSearch(store, (forget) => onStoreChange(platform, forget, signal))
  const filings = createFilings(repository)
  const stocks = keepStocks(state, {
    watch: createWatchlist(repository),
    cache: createStockCache(repository),
    lookUp: (code) => createSend(platform)('stocks.lookUp', code),
    translate,
    fail,
  })

  let searching = new AbortController()
  async function search(query: string): Promise<void> {
    searching.abort()
    searching = new AbortController()
    state.query.value = query
    const mine = searching.signal
    try {
      const { hits } = await finder.search(query, { signal: mine })
      if (!mine.aborted) state.hits.value = query.trim() === '' ? null : hits
    } catch (error) {
      if (!mine.aborted) fail(error)
    }
  }

  async function load(): Promise<void> {
    state.recent.value = await filingsOpened(repository, mostRecent)
    await stocks.load()
    if (state.query.value) await search(state.query.value)
  }

  function reload(): void {
    state.fault.value = null
    load().catch(fail)
  }

  function openFiling(filing: FilingRecord, noteId: string | null): void {
    openFilingAt(platform, filing, noteId).then(close, fail)
  }

  async function openHit(hit: SearchHit): Promise<void> {
    const filing = hit.filing ?? (hit.note && (await filings.get(hit.note.filingId)))
    if (filing) return openFiling(filing, hit.note?.id ?? null)
    const url = hit.stock && actions.filingsUrl(hit.stock)
    if (!url) return
    await platform.tabs.create({ url })
    close()
  }

  const actions: PopupActions = {
    search: (query) => void search(query),
    openHit: (hit) => void openHit(hit).catch(fail),
    openFiling,
    addStock: (code) => void stocks.add(code).catch(fail),
    removeStock: (code) => void stocks.remove(code).catch(fail),
    filingsUrl: (stock) => stockFilingsLink(stock, stocks.identity(stock.code), translate('locale')),
    onTab: (action) =>
      void actOnTab(platform, action, state.tab).then((isDone) => {
        if (isDone) close()
      }, fail),
    switchReader: (on) => {
      state.readerOn.value = on
      switchReader(platform, on).catch(fail)
    },
    reload,
  }
  async function tellDeleted(): Promise<void> {
    const at = await deletedNotice(platform)
    if (at === null) return
    const when = new Intl.DateTimeFormat(translate('locale'), { dateStyle: 'medium', timeStyle: 'short' })
    state.notice.value = {
      text: translate('storeDeleted', when.format(at)),
      onClose: () => void clearDeletedNotice(platform).catch(fail),
    }
  }

  reload()
  tellDeleted().catch(fail)
  onStoreChange(platform, () => load().catch(fail), signal)
  isReaderOn(platform).then((on) => (state.readerOn.value = on), fail)
  lookAtTab(platform).then((tab) => (state.tab.value = tab), fail)
  return { state, actions }
}
