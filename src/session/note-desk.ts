import { describe } from '../core/annotation/describe'
import type { Note } from '../core/annotation/note'
import { type NotePort, NoteWaitsError } from '../core/annotation/ports'
import type { Span } from '../core/text/span'
import { createNoteSaver, type NoteSaver } from '../ui/models/note-saver'
import type { NoteDraft } from '../ui/notes/NoteEditor'
import type { NoteList } from './note-list'
import type { OpenNote, SessionState } from './state'
import { randomId } from '../messages/random-id'

/** Where one note at a time is written. */
export interface NoteDesk {
  /** Begins a note on some words, or on the whole filing (null); it is stored once something is written. */
  begin(span: Span | null): void
  edit(id: string): void
  change(draft: NoteDraft): void
  /**
   * Stores what is left and closes the editor. One that could not be stored stays open once, to say so; one that is kept nowhere stays open
   * until it is.
   */
  done(): Promise<void>
  retry(): Promise<void>
  /** Stores what is left without waiting for it: the page is going. */
  keep(): void
  /** Closes the editor of this note, if it is open, once what is left is stored or has failed. */
  leave(id: string): Promise<void>
}

interface DeskOptions {
  readonly filingId: string
  readonly port: Pick<NotePort, 'save'>
  readonly list: Pick<NoteList, 'show' | 'find'>
  readonly now: () => number
}

/** Keeps `state.editing`: what is written is shown at once and stored as it is written. */
export function openDesk(
  state: Pick<SessionState, 'editing' | 'text' | 'fault' | 'panelOpen'>,
  { filingId, port, list, now }: DeskOptions,
): NoteDesk {
  const { editing } = state
  let saver: NoteSaver | null = null

  function open(note: Note, where: OpenNote['where']): void {
    saver = createNoteSaver({
      save: (latest) => port.save(latest),
      onState: (saving, fault) => {
        if (editing.value?.note.id === note.id)
          editing.value = { ...editing.value, saving, fault: fault ?? null }
        else if (saving === 'failed') state.fault.value = fault
      },
    })
    editing.value = { note, where, saving: 'idle', fault: null }
    if (where === 'panel') state.panelOpen.value = true
  }

  function close(): void {
    editing.value = null
    saver = null
  }

  return {
    begin(span) {
      const text = state.text.value
      const target = span && text ? describe(text.document, span) : null
      if (span && !target) return
      open(emptyNote(filingId, target, now()), target ? 'words' : 'panel')
    },
    edit(id) {
      const note = list.find(id)
      if (note) open(note, 'panel')
    },
    change(draft) {
      if (!editing.value) return
      const { note } = editing.value
      const next: Note = { ...note, ...draft, updatedAt: Math.max(now(), note.updatedAt + 1) }
      editing.value = { ...editing.value, note: next }
      list.show(next)
      saver?.change(next)
    },
    async done() {
      const hadFailed = editing.value?.saving === 'failed'
      await saver?.flush()
      const open = editing.value
      if (open?.saving === 'failed' && !(hadFailed && open.fault instanceof NoteWaitsError)) return
      close()
    },
    async retry() {
      await saver?.flush()
    },
    keep() {
      const open = editing.value
      if (!open || open.saving === 'idle' || open.saving === 'saved') return
      // Not by the saver, which would wait for the save that is under way.
      port.save(open.note).catch((error: unknown) => (state.fault.value = error))
    },
    async leave(id) {
      if (editing.value?.note.id !== id) return
      await saver?.flush()
      close()
    },
  }
}

const emptyNote = (filingId: string, target: Note['target'], at: number): Note => ({
  id: randomId(),
  filingId,
  target,
  body: '',
  colour: 'yellow',
  tags: [],
  createdAt: at,
  updatedAt: at,
  deletedAt: null,
})
