import type { StockIdentity, StoreChange } from '../../core/annotation/ports'
import { ringBell } from '../../messages/change-bell'
import { drainOutbox, fillsOutbox } from '../../messages/drain-outbox'
import { handleCalls } from '../../messages/handle'
import { hkexnewsPath } from '../../hkexnews/document-url'
import { openFilingAt } from '../../messages/open-filing-at'
import { callPage } from '../../messages/page-calls'
import { callsFrom } from '../../messages/ports'
import { changesReader } from '../../messages/reader-switch'
import { leaveDeletedNotice } from '../../messages/store-notice'
import type { Platform, PlatformTab } from '../../platform/platform'
import { createFilings } from '../../store/filings'
import { createNotes, purgeNotes } from '../../store/notes'
import { openStore, type StoreOptions } from '../../store/open-store'
import { createRelatives } from '../../store/relatives'
import { createStockCache } from '../../store/stock-cache'
import { createWatchlist } from '../../store/watchlist'
import { keepPdfRedirect } from './pdf-redirect'
import { createStocks } from './stocks'

/** What the background is given to work with. */
export interface Surroundings {
  readonly platform: Platform
  /** Asks HKEXnews for its number of a stock. */
  readonly lookUp: (code: string) => Promise<StockIdentity | null>
  /** Where failures go that nobody waits for. */
  readonly report: (error: unknown) => void
  readonly now: () => number
  readonly store?: StoreOptions
}

async function togglePanel(platform: Platform, given: PlatformTab | undefined): Promise<void> {
  const [active] = given ? [given] : await platform.tabs.query({ active: true, lastFocusedWindow: true })
  if (active?.id !== undefined) await callPage(platform, active.id, 'page.togglePanel')
}

/**
 * Starts the background. Every listener is registered in this first turn, or the event that woke the background is missed; nothing is kept
 * in variables but ways to reach things, since the browser ends the background whenever it likes.
 */
export function startBackground({ platform, lookUp, report, now, store: options }: Surroundings): void {
  const ring = (change: StoreChange): void => void ringBell(platform, change).catch(report)
  const onDeleted = (): void => {
    leaveDeletedNotice(platform).catch(report)
    for (const what of ['notes', 'filings', 'watchlist'] as const) ring({ what, ids: [] })
  }
  const repository = { store: openStore({ ...options, onDeleted }), changed: ring, now }
  const notes = createNotes(repository)

  handleCalls(
    platform,
    callsFrom({
      notes,
      filings: createFilings(repository),
      relatives: createRelatives(repository),
      watch: createWatchlist(repository),
      stocks: createStocks(createStockCache(repository), lookUp),
      site: {
        async open(url) {
          await platform.tabs.create({ url })
        },
        openAt: (filing, jump) => openFilingAt(platform, filing, jump, hkexnewsPath),
      },
    }),
  )

  const drain = async (): Promise<void> => {
    await drainOutbox(platform, notes)
  }
  platform.storage.onChanged.addListener((changes, area) => {
    if (fillsOutbox(changes, area)) drain().catch(report)
    if (changesReader(changes, area)) keepPdfRedirect(platform).catch(report)
  })
  platform.commands.onCommand.addListener((command, tab) => {
    if (command === 'toggle-panel') togglePanel(platform, tab).catch(report)
  })
  // Listened to only so that the browser starts the background then; what is to be done is done at every start, below.
  platform.runtime.onInstalled.addListener(() => undefined)
  platform.runtime.onStartup.addListener(() => undefined)

  keepPdfRedirect(platform).catch(report)
  drain()
    .then(() => purgeNotes(repository))
    .catch(report)
}
