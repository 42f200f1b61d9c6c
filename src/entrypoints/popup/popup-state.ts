import { signal, type Signal } from '@preact/signals'
import type { FilingRecord } from '../../core/annotation/filing'
import type { SearchHit } from '../../core/annotation/search'
import type { Found } from '../../ui/models/popup-model'
import type { WatchedStock } from '../../core/annotation/watched-stock'
import type { ReaderSwitch } from '../../messages/reader-switch'
import type { TabAction, TabState } from '../../ui/models/tab-model'

/** What the popup shows, as signals. */
export interface PopupState {
  readonly tab: Signal<TabState>
  readonly query: Signal<string>
  /** What was found last, be it for a query before this one; null where there is no query. */
  readonly found: Signal<Found | null>
  readonly stocks: Signal<readonly WatchedStock[] | null>
  readonly recent: Signal<readonly FilingRecord[]>
  /** Where PDF filings open in the reader; null while that is not known. */
  readonly reader: Signal<ReaderSwitch | null>
  /** The site of the current tab; null where it has none. */
  readonly site: Signal<string | null>
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
  openFiling(filing: FilingRecord): void
  addStock(code: string): void
  removeStock(code: string): void
  filingsUrl(stock: WatchedStock): string
  onTab(action: TabAction): void
  switchReader(on: boolean): void
  /** Leaves a site out of the reader's, or takes it in. */
  switchSite(site: string, on: boolean): void
  openOptions(): void
  /** Tries everything again. */
  reload(): void
}

export interface PopupSession {
  readonly state: PopupState
  readonly actions: PopupActions
}

/** The state of a popup that has seen nothing yet. */
export const createPopupState = (): PopupState => ({
  tab: signal<TabState>({ reach: 'asking' }),
  query: signal(''),
  found: signal(null),
  stocks: signal(null),
  recent: signal([]),
  reader: signal(null),
  site: signal(null),
  fault: signal(null),
  notice: signal(null),
})
