import type { MentionKind } from '../core/analysis/mention'
import type { PanelSection } from '../ui/panel/panel-layout'
import type {
  FilingPort,
  NotePort,
  RelativesPort,
  SitePort,
  StockPort,
  StoreChange,
  WatchPort,
} from '../core/annotation/ports'

/** What the reader has set for all filings. */
export interface ReadingSettings {
  readonly kinds: ReadonlySet<MentionKind>
  readonly panelOpen: boolean
  readonly folded: ReadonlySet<PanelSection>
  /** CSS pixels. */
  readonly panelWidth: number
}

/** Where the settings are kept; `load` gives null where none were saved. */
export interface SettingsPort {
  load(): Promise<ReadingSettings | null>
  save(settings: ReadingSettings): Promise<void>
  /** Tells of each change, whoever made it, until the signal is aborted. */
  onChange(listener: (settings: ReadingSettings) => void, signal: AbortSignal): void
}

/** All that a session needs from outside the page. */
export interface SessionPorts {
  readonly notes: NotePort
  readonly filings: FilingPort
  readonly relatives: RelativesPort
  readonly watch: WatchPort
  readonly stocks: StockPort
  readonly settings: SettingsPort
  onStoreChange(listener: (change: StoreChange) => void, signal: AbortSignal): void
  /** Opens an address in a new tab. */
  open(url: string): Promise<void>
  /** Opens a filing at a place in its text, in the tab where it is on show or in a new one. */
  readonly openAt: SitePort['openAt']
}
