import { computed, signal, type ReadonlySignal, type Signal } from '@preact/signals'
import type { Analysis } from '../core/analysis/analysis'
import { mentionKinds, type MentionKind } from '../core/analysis/mention'
import type { Note } from '../core/annotation/note'
import type { CopyHistory, Relatives } from '../core/annotation/relatives'
import type { Span } from '../core/text/span'
import type { Target } from '../highlight/plan'
import type { NoteAnchor } from '../ui/models/note-model'
import type { SaveState } from '../ui/models/note-saver'
import { placesIn, type Places } from '../ui/models/places'
import type { Box } from '../ui/models/place-beside'
import type { LinkState } from '../ui/models/reference-model'
import { panelWidth, type PanelSection } from '../ui/panel/panel-layout'
import type { PageText } from './page-text'

/** How far a session has come with its page. */
export type SessionStatus = 'reading' | 'annotated' | 'not a filing' | 'empty' | 'failed'

/** The card on show. */
export interface OpenCard {
  readonly target: Target
  /** Where its words stand in the window, in CSS pixels. */
  readonly box: Box
  /** Opened by click or key: it stays until it is closed. */
  readonly pinned: boolean
  /** Opened by key: it takes the focus. */
  readonly focused: boolean
}

/** The note being written. */
export interface OpenNote {
  readonly note: Note
  /** Where it is written: beside its words, or in the panel. */
  readonly where: 'words' | 'panel'
  readonly saving: SaveState
  readonly fault: unknown
}

/** Something that was just done, and how to take it back. */
export interface Notice {
  readonly text: string
  readonly undo?: () => void
}

/** A selection in the text that a note can be written on. */
export interface Selected {
  readonly span: Span
  readonly box: Box
}

/** What the reader sees, as signals: everything on the page is drawn from these. */
export interface SessionState {
  readonly status: Signal<SessionStatus>
  readonly text: Signal<PageText | null>
  /** Null until the whole text was read once. */
  readonly analysis: Signal<Analysis | null>
  /** Where the things of the analysis stand. */
  readonly places: ReadonlySignal<Places | null>
  readonly kinds: Signal<ReadonlySet<MentionKind>>
  readonly panelOpen: Signal<boolean>
  readonly panelWidth: Signal<number>
  /** The parts of the panel that are folded away. */
  readonly folded: Signal<ReadonlySet<PanelSection>>
  readonly links: Signal<ReadonlyMap<number, LinkState>>
  /** The references whose stock is being looked up before their search opens, by Analysis.references id. */
  readonly searching: Signal<ReadonlySet<number>>
  /** Codes on the watchlist. */
  readonly watched: Signal<ReadonlySet<string>>
  readonly notes: Signal<readonly Note[]>
  readonly anchors: Signal<ReadonlyMap<string, NoteAnchor | null>>
  /** Null while they are not known. */
  readonly relatives: Signal<Relatives | null>
  /** A search for the twin, where none is known. */
  readonly twinSearch: Signal<string | null>
  /** What is known of earlier contents of the filing; null while these are not known. */
  readonly history: Signal<CopyHistory | null>
  readonly card: Signal<OpenCard | null>
  /** The target that the keyboard is on. */
  readonly current: Signal<Target | null>
  readonly editing: Signal<OpenNote | null>
  readonly selected: Signal<Selected | null>
  /** The words that the page's address asks for. */
  readonly linked: Signal<readonly Span[]>
  readonly notice: Signal<Notice | null>
  /** Goes up whenever words may stand elsewhere in the window than before. */
  readonly scrolled: Signal<number>
  /** The last failure of the store, or null. */
  readonly fault: Signal<unknown>
}

/** The kinds that are on until the reader says otherwise: all but percentages, of which a page of accounts is full. */
export const usualKinds = (): Set<MentionKind> =>
  new Set(mentionKinds.filter((kind) => kind !== 'percentage'))

/** The state of a session that has seen nothing yet. */
export function createState(): SessionState {
  const analysis = signal<Analysis | null>(null)
  return {
    status: signal('reading'),
    text: signal(null),
    analysis,
    places: computed(() => analysis.value && placesIn(analysis.value)),
    kinds: signal(usualKinds()),
    panelOpen: signal(false),
    panelWidth: signal(panelWidth.usual),
    folded: signal(new Set()),
    links: signal(new Map()),
    searching: signal(new Set()),
    watched: signal(new Set()),
    notes: signal([]),
    anchors: signal(new Map()),
    relatives: signal(null),
    twinSearch: signal(null),
    history: signal(null),
    card: signal(null),
    current: signal(null),
    editing: signal(null),
    selected: signal(null),
    linked: signal([]),
    notice: signal(null),
    scrolled: signal(0),
    fault: signal(null),
  }
}
