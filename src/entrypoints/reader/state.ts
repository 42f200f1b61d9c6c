import { signal, type Signal } from '@preact/signals'
import type { ReaderSwitch } from '../../messages/reader-switch'
import type { OpenFault } from '../../ui/reader/open-fault-model'
import type { Coverage } from '../../ui/reader/CoverageLine'
import type { AttachmentEntry } from '../../ui/reader/Attachments'
import type { OutlineEntry } from '../../ui/reader/Outline'
import type { Paper } from '../../ui/reader/paper'
import type { SidebarTab } from '../../ui/reader/Sidebar'
import type { Spread } from '../../ui/reader/spread'
import type { Slow } from './judge-work'
import type { FitName } from '../../ui/reader/ZoomSelect'

/** How far the reader has come with its document. */
export type Phase =
  /** No document was asked for: one can be picked. */
  | { readonly kind: 'start' }
  | { readonly kind: 'opening' }
  | {
      readonly kind: 'locked'
      readonly wrong: boolean
      readonly give: (password: string) => void
      readonly giveUp: () => void
    }
  | { readonly kind: 'failed'; readonly fault: OpenFault }
  | { readonly kind: 'open' }

/** What is looked for in the document, and how far that has come. */
export interface Finding {
  readonly open: boolean
  readonly query: string
  readonly matchCase: boolean
  readonly wholeWords: boolean
  readonly status: 'idle' | 'searching' | 'found' | 'wrapped' | 'not found'
  /** The match that is on show, from 1, and how many there are. */
  readonly current: number
  readonly total: number
}

/** How the scale was chosen. */
export type Fit = FitName | null

/** What the reader's page shows, as signals. */
export interface ReaderState {
  readonly phase: Signal<Phase>
  readonly title: Signal<string>
  /** Bytes that have come and that there are (null: not known); null once all have come. */
  readonly progress: Signal<{ readonly loaded: number; readonly total: number | null } | null>
  /** The page before the reader, from 1. */
  readonly page: Signal<number>
  readonly pages: Signal<number>
  /** What the document calls its pages, where it has names of its own for them. */
  readonly labels: Signal<readonly string[] | null>
  /** 1 is the size on paper. */
  readonly scale: Signal<number>
  readonly fit: Signal<Fit>
  readonly spread: Signal<Spread>
  readonly paper: Signal<Paper>
  readonly sidebar: Signal<SidebarTab | null>
  readonly outline: Signal<readonly OutlineEntry[]>
  /** The files within the document. */
  readonly attachments: Signal<readonly AttachmentEntry[]>
  readonly finding: Signal<Finding>
  /** Pages made ready for the printer and pages that there are; null while nothing is printed. */
  readonly printing: Signal<{ readonly ready: number; readonly total: number } | null>
  /** A few words on what was just done, or did not work. */
  readonly notice: Signal<string | null>
  readonly menu: Signal<boolean>
  /** Whether the list of keys is on show. */
  readonly keys: Signal<boolean>
  /** Where PDF filings open here; null while that is not known. */
  readonly readerSwitch: Signal<ReaderSwitch | null>
  /** What the document keeps its reader waiting for; null while it does not. */
  readonly slow: Signal<Slow | null>
  /** Which pages hold text; null while that is not known. */
  readonly coverage: Signal<Coverage | null>
}

/** Nothing looked for. */
export const noFinding: Finding = {
  open: false,
  query: '',
  matchCase: false,
  wholeWords: false,
  status: 'idle',
  current: 0,
  total: 0,
}

/** The state before a document is asked for. */
export const createReaderState = (): ReaderState => ({
  phase: signal<Phase>({ kind: 'start' }),
  title: signal(''),
  progress: signal(null),
  page: signal(1),
  pages: signal(0),
  labels: signal(null),
  scale: signal(1),
  fit: signal<Fit>('auto'),
  spread: signal<Spread>('none'),
  paper: signal<Paper>('white'),
  sidebar: signal(null),
  outline: signal([]),
  attachments: signal([]),
  finding: signal(noFinding),
  printing: signal(null),
  notice: signal(null),
  menu: signal(false),
  keys: signal(false),
  readerSwitch: signal(null),
  slow: signal(null),
  coverage: signal(null),
})
