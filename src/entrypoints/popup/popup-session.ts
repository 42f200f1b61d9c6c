import { onStoreChange, ringBell } from '../../messages/change-bell'
import { drainOutbox } from '../../messages/drain-outbox'
import { followReaderSwitch, switchReader, switchSite } from '../../messages/reader-switch'
import { createSend } from '../../messages/send'
import { NoteWaitsError, type StoreChange } from '../../core/annotation/ports'
import type { Platform } from '../../platform/platform'
import { storeError } from '../../store/faults'
import { createFilings, filingsOpened } from '../../store/filings'
import { createNotes } from '../../store/notes'
import { openStore } from '../../store/open-store'
import { createSearch } from '../../store/search'
import { createStockCache } from '../../store/stock-cache'
import { createWatchlist } from '../../store/watchlist'
import type { Translate } from '../../ui/texts'
import { actOnTab, siteOfTab } from './current-tab'
import { followTab } from './follow-tab'
import { keepStocks } from './keep-stocks'
import { openFound } from './open-found'
import { createPopupState, type PopupActions, type PopupSession } from './popup-state'
import { searchAsTyped } from './search-as-typed'
import { stockFilingsLink } from './stock-filings-link'
import { tellDeleted } from './tell-deleted'

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
  const state = createPopupState()
  const fail = (error: unknown): void => {
    if (!signal.aborted) state.fault.value = error
  }
  const store = openStore()
  signal.addEventListener('abort', () => store.close())
  const changed = (change: StoreChange): void => void ringBell(platform, change).catch(fail)
  const repository = { store, changed, now: () => Date.now() }
  const finder = createSearch(store, (forget) => onStoreChange(platform, forget, signal))
  const search = searchAsTyped(state, finder, fail)
  const stocks = keepStocks(state, {
    watch: createWatchlist(repository),
    cache: createStockCache(repository),
    lookUp: (code) => createSend(platform)('stocks.lookUp', code),
    translate,
    fail,
  })
  const filingsUrl: PopupActions['filingsUrl'] = (stock) =>
    stockFilingsLink(stock, stocks.identity(stock.code), translate('locale'))
  const open = openFound(platform, { filings: createFilings(repository), filingsUrl, close })

  async function load(): Promise<void> {
    state.recent.value = await filingsOpened(repository, mostRecent)
    await stocks.load()
    if (state.query.value) await search(state.query.value)
  }

  /** Notes that the store did not take are tried again; where it still does not, the reader is told why. */
  async function storeWaiting(): Promise<void> {
    const { fault } = await drainOutbox(platform, createNotes(repository))
    if (fault) fail(new NoteWaitsError(storeError(fault)))
  }

  const actions: PopupActions = {
    search: (query) => void search(query),
    openHit: (hit) => void open.openHit(hit).catch(fail),
    openFiling: (filing) => void open.openFiling(filing, null).catch(fail),
    addStock: (code) => void stocks.add(code).catch(fail),
    removeStock: (code) => void stocks.remove(code).catch(fail),
    filingsUrl,
    onTab: (action) =>
      void actOnTab(platform, action, state.tab).then((isDone) => {
        if (isDone) close()
      }, fail),
    switchReader: (on) => void switchReader(platform, on).catch(fail),
    switchSite: (site, on) => void switchSite(platform, site, on).catch(fail),
    openOptions: () => void platform.runtime.openOptionsPage().then(close, fail),
    reload() {
      state.fault.value = null
      load().catch(fail)
      storeWaiting().catch(fail)
    },
  }

  actions.reload()
  tellDeleted(platform, state, translate, fail).catch(fail)
  onStoreChange(platform, () => void load().catch(fail), signal)
  followReaderSwitch(platform, (now) => (state.reader.value = now), { signal, fail })
  siteOfTab(platform).then((site) => (state.site.value = site), fail)
  followTab(platform, (tab) => (state.tab.value = tab), signal).catch(fail)
  return { state, actions }
}
