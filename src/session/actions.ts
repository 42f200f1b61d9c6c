import type { MentionKind } from '../core/analysis/mention'
import type { FilingRecord } from '../core/annotation/filing'
import type { Jump } from '../core/annotation/jump'
import type { Note } from '../core/annotation/note'
import type { Tie } from '../core/annotation/relatives'
import type { Span } from '../core/text/span'
import type { Box } from '../ui/models/place-beside'
import type { NoteDraft } from '../ui/notes/NoteEditor'
import type { PanelSection } from '../ui/panel/panel-layout'

/** What the reader can do in a session, from the card, the panel, the keyboard or the popup. */
export interface SessionActions {
  togglePanel(): void
  toggleKind(kind: MentionKind, on: boolean): void
  toggleSection(section: PanelSection): void
  /** Brings words into view and marks them. */
  jump(span: Span): void
  /** Goes to the next highlight or the one before and opens its card, which takes the focus where `focused` says so. */
  step(step: 1 | -1, focused: boolean): void
  /** A link of a reference is about to be followed. */
  follow(id: number, url: string, event: MouseEvent): void
  retryLinks(): void
  star(code: string, watch: boolean): void
  /** Writes a note on the words selected now. */
  noteOnSelection(): void
  /** Copies the address of the words selected now. */
  copyWordsLink(): void
  /** Writes a note on some words, or on the whole filing. */
  noteOn(span: Span | null): void
  editNote(id: string): void
  changeNote(draft: NoteDraft): void
  noteDone(): void
  retryNote(): void
  removeNote(id: string): void
  /** Where the words of a note stand in the window now, in CSS pixels; null where they are not laid out. */
  boxOf(note: Note): Box | null
  /** Shows a note: its words and its text. Returns whether it is there. */
  showNote(id: string): boolean
  /** Goes to a place in the text, once that is there. */
  show(jump: Jump): void
  /** Opens another filing at a place in its text. */
  openAt(filing: Pick<FilingRecord, 'id' | 'url'>, jump: Jump | null): void
  /** Says that another filing is a version of this one, or is none. */
  tie(other: string, tie: Tie): void
  /** Goes to the part before or after this one; returns whether there is one. */
  goToPart(step: 1 | -1): boolean
  closeCard(): void
  holdCard(): void
  releaseCard(): void
  /** Tries again what failed last. */
  retry(): void
}
