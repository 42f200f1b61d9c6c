import { signal, type Signal } from '@preact/signals'
import type { Analysis } from '../core/analysis/analysis'
import { mentionKinds, type MentionKind } from '../core/analysis/mention'
import type { Note } from '../core/annotation/note'
import type { Span } from '../core/text/span'
import type { Target } from '../highlight/plan'
import type { NoteAnchor } from '../ui/models/note-model'
import type { SaveState } from '../ui/models/note-saver'
import type { LinkState } from '../ui/models/reference-model'
import type { PageText } from './page-text'

/** How far a session has come with its page. */
export type SessionStatus = 'reading' | 'annotated' | 'not a filing' | 'empty' | 'failed'

/** The card on show. */
export interface OpenCard {
  readonly target: Target
  /** Opened by click or key: it stays until it is closed. */
  readonly pinned: boolean
  /** Opened by key: it takes the focus. */
  readonly focused: boolean
}

/** The note being written. */
export interface OpenNote {
  readonly note: Note
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
  readonly box: { left: number; top: number; right: number; bottom: number }
}

/** What the reader sees, as signals: everything on the page is drawn from these. */
export interface SessionState {
  readonly status: Signal<SessionStatus>
  readonly text: Signal<PageText | null>
  /** Null until the whole text was read once. */
  readonly analysis: Signal<Analysis | null>
  readonly kinds: Signal<ReadonlySet<MentionKind>>
  readonly panelOpen: Signal<boolean>
  readonly panelWidth: Signal<number>
  readonly links: Signal<ReadonlyMap<number, LinkState>>
  /** Codes on the watchlist. */
  readonly watched: Signal<ReadonlySet<string>>
  readonly notes: Signal<readonly Note[]>
  readonly anchors: Signal<ReadonlyMap<string, NoteAnchor | null>>
  readonly card: Signal<OpenCard | null>
  /** The target that the keyboard is on. */
  readonly current: Signal<Target | null>
  readonly editing: Signal<OpenNote | null>
  readonly selected: Signal<Selected | null>
  readonly notice: Signal<Notice | null>
  /** The last failure of the store, or null. */
  readonly fault: Signal<unknown>
}

/** The state of a session that has seen nothing yet. */
export const createState = (): SessionState => ({
  status: signal('reading'),
  text: signal(null),
  analysis: signal(null),
  kinds: signal(new Set(mentionKinds)),
  panelOpen: signal(false),
  panelWidth: signal(360),
  links: signal(new Map()),
  watched: signal(new Set()),
  notes: signal([]),
  anchors: signal(new Map()),
  card: signal(null),
  current: signal(null),
  editing: signal(null),
  selected: signal(null),
  notice: signal(null),
  fault: signal(null),
})
