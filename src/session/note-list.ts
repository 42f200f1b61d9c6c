import { anchor } from '../core/annotation/anchor'
import type { Note } from '../core/annotation/note'
import type { NotePort } from '../core/annotation/ports'
import type { NoteAnchor } from '../ui/models/note-model'
import { latestAnswer } from './latest-answer'
import type { PageText } from './page-text'
import type { SessionState } from './state'

/** The notes of a filing as they are shown. */
export interface NoteList {
  /** Reads them again from the store; what is being written stays as it is on the screen. */
  load(): Promise<void>
  /** Shows a note as it is now, new or changed. */
  show(note: Note): void
  hide(id: string): void
  find(id: string): Note | null
  /** Finds each note's place in the text as it is now. */
  anchorAll(text: PageText): void
}

/** Keeps `state.notes` and their places, `state.anchors`. */
export function listNotes(
  state: Pick<SessionState, 'notes' | 'anchors' | 'editing' | 'text'>,
  filingId: string,
  port: Pick<NotePort, 'forFiling'>,
): NoteList {
  const { notes, anchors, editing, text } = state
  const ask = latestAnswer()
  let anchoredIn: PageText | null = null

  const without = (id: string): Note[] => notes.value.filter((note) => note.id !== id)

  function put(next: readonly Note[]): void {
    notes.value = next
    if (text.value) anchorAll(text.value)
  }

  /** What is being written is newer than what is stored of it. */
  function putStored(stored: readonly Note[]): void {
    const written = editing.value && editing.value.saving !== 'idle' ? editing.value.note : null
    put(written ? [...stored.filter(({ id }) => id !== written.id), written] : stored)
  }

  /** What a note is about never changes, so its place is looked for once in each state of the text. */
  function anchorAll(page: PageText): void {
    const known = page === anchoredIn ? anchors.value : new Map<string, NoteAnchor | null>()
    anchoredIn = page
    anchors.value = new Map(
      notes.value.map(({ id, target }) => {
        const place = known.get(id)
        return [id, place === undefined ? target && anchor(page.document, target) : place]
      }),
    )
  }

  return {
    load: () => ask(() => port.forFiling(filingId), putStored),
    show: (note) => put([...without(note.id), note]),
    hide: (id) => put(without(id)),
    find: (id) => notes.value.find((note) => note.id === id) ?? null,
    anchorAll,
  }
}
