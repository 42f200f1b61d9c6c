import type { Jump } from '../core/annotation/jump'
import type {
  FilingPort,
  NotePort,
  RelativesPort,
  SitePort,
  StockPort,
  WatchPort,
} from '../core/annotation/ports'

/**
 * What a content script or a page may ask of the background, as function signatures. Arguments and answers are JSON-safe.
 * Errors travel as data and arrive as StoreError (a fault of the store) or Error.
 */
export interface BackgroundCalls {
  'notes.forFiling': NotePort['forFiling']
  'notes.save': NotePort['save']
  'notes.remove': NotePort['remove']
  'notes.restore': NotePort['restore']
  'filings.get': FilingPort['get']
  'filings.merge': FilingPort['merge']
  'filings.issued': FilingPort['issued']
  'relatives.of': RelativesPort['of']
  'relatives.keepReading': RelativesPort['keepReading']
  'relatives.keepIndex': RelativesPort['keepIndex']
  'relatives.sawContents': RelativesPort['sawContents']
  'relatives.withContents': RelativesPort['withContents']
  'relatives.tie': RelativesPort['tie']
  'watch.list': WatchPort['list']
  'watch.add': WatchPort['add']
  'watch.remove': WatchPort['remove']
  'watch.restore': WatchPort['restore']
  'stocks.known': StockPort['known']
  'stocks.lookUp': StockPort['lookUp']
  'site.open': SitePort['open']
  'site.openAt': SitePort['openAt']
}

/** What the popup may ask of the content script in a tab. */
export interface PageCalls {
  /** What the page is, whether it is being annotated, and how much was found. */
  'page.state': () => Promise<PageState>
  /** Annotates a page that is not on HKEXnews, where its text is a filing. */
  'page.annotate': () => Promise<PageState>
  /** Shows or hides the panel. */
  'page.togglePanel': () => Promise<PageState>
  /** Scrolls to a place in the text; to a note, to open it too. */
  'page.show': (jump: Jump) => Promise<PageState>
}

/** What a content script says of its page. */
export interface PageState {
  /** What kind of page it is (see hkexnews/page-kind). */
  readonly page: 'filing' | 'multi-file index' | 'result list' | 'home' | 'other'
  readonly status: 'idle' | 'reading' | 'annotated' | 'not a filing' | 'empty' | 'failed'
  readonly filingId: string | null
  readonly title: string | null
  readonly stockCodes: readonly string[]
  readonly references: number
}
