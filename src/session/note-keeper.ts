import { anchor } from '../core/annotation/anchor'
import { describe } from '../core/annotation/describe'
import type { Note } from '../core/annotation/note'
import type { NotePort } from '../core/annotation/ports'
import type { Span } from '../core/text/span'
import type { NoteAnchor } from '../ui/models/note-model'
import { createNoteSaver, type NoteSaver } from '../ui/models/note-saver'
import type { NoteDraft } from '../ui/notes/NoteEditor'
import type { Translate } from '../ui/texts'
import type { PageText } from './page-text'
import type { OpenNote, SessionState } from './state'

interface NoteKeeperOptions {
  readonly filingId: string
  readonly notes: NotePort
  readonly translate: Translate
  readonly now?: () => number
}

/** The notes of one filing: what is stored of them, and the one that is being written. */
export interface NoteKeeper {
  /** Reads the notes again from the store. */
  reload(): Promise<void>
  /** Finds each note's place in the text as it is now. */
  anchorAll(text: PageText): void
  /** Begins a note on some words, or on the whole filing (null); it is stored once something is written. */
  begin(span: Span | null): void
  edit(id: string): void
  change(draft: NoteDraft): void
  /** Stores what is left and closes the editor. */
  done(): Promise<void>
  retry(): Promise<void>
  /** Deletes a note and offers to take that back. */
  remove(id: string): Promise<void>
}

/** Keeps the notes of a filing in `state`: shown at once, stored as they are written, in step with other places. */
export function keepNotes(state: SessionState, options: NoteKeeperOptions): NoteKeeper {
  const { filingId, notes, translate, now = Date.now } = options
  const { editing } = state
  let saver: NoteSaver | null = null
  let anchoredIn: PageText | null = null

  const guarded = async (work: () => Promise<void>): Promise<void> => {
    try {
      await work()
      state.fault.value = null
    } catch (error) {
      state.fault.value = error
    }
  }

  const show = (note: Note): void => {
    state.notes.value = [...state.notes.value.filter(({ id }) => id !== note.id), note]
    if (state.text.value) anchorAll(state.text.value)
  }

  async function load(): Promise<void> {
    const stored = await notes.forFiling(filingId)
    const written = editing.value && editing.value.saving !== 'idle' ? editing.value.note : null
    state.notes.value = written ? [...stored.filter(({ id }) => id !== written.id), written] : stored
    if (state.text.value) anchorAll(state.text.value)
  }

  /** What a note is about never changes, so its place is looked for once in each state of the text. */
  function anchorAll(text: PageText): void {
    const known = text === anchoredIn ? state.anchors.value : new Map<string, NoteAnchor | null>()
    anchoredIn = text
    state.anchors.value = new Map(
      state.notes.value.map(({ id, target }) => {
        const place = known.get(id)
        return [id, place === undefined ? target && anchor(text.document, target) : place]
      }),
    )
  }

  function open(note: Note, where: OpenNote['where']): void {
    const mine = createNoteSaver({
      save: (latest) => notes.save(latest),
      onState: (saving, fault) => {
        if (editing.value?.note.id === note.id)
          editing.value = { ...editing.value, saving, fault: fault ?? null }
        else if (saving === 'failed') state.fault.value = fault
      },
    })
    saver = mine
    editing.value = { note, where, saving: 'idle', fault: null }
    if (where === 'panel') state.panelOpen.value = true
  }

  async function done(): Promise<void> {
    await saver?.flush()
    if (editing.value?.saving === 'failed') return
    editing.value = null
    saver = null
  }

  async function remove(id: string): Promise<void> {
    const note = state.notes.value.find((one) => one.id === id)
    if (editing.value?.note.id === id) {
      await saver?.flush()
      editing.value = null
      saver = null
    }
    if (!note) return
    await guarded(async () => {
      state.notes.value = state.notes.value.filter((one) => one.id !== id)
      await notes.remove(id)
      state.notice.value = {
        text: translate('noteDeleted'),
        undo: () => void guarded(() => notes.restore(id).then(load)),
      }
    })
    if (state.fault.value) show(note)
  }

  return {
    reload: () => guarded(load),
    anchorAll,
    begin(span) {
      const text = state.text.value
      const target = span && text ? describe(text.document, span) : null
      if (span && !target) return
      const at = now()
      const note: Note = {
        id: crypto.randomUUID(),
        filingId,
        target,
        body: '',
        colour: 'yellow',
        tags: [],
        createdAt: at,
        updatedAt: at,
        deletedAt: null,
      }
      open(note, target ? 'words' : 'panel')
    },
    edit(id) {
      const note = state.notes.value.find((one) => one.id === id)
      if (note) open(note, 'panel')
    },
    change(draft) {
      if (!editing.value) return
      const { note } = editing.value
      const next: Note = { ...note, ...draft, updatedAt: Math.max(now(), note.updatedAt + 1) }
      editing.value = { ...editing.value, note: next }
      show(next)
      saver?.change(next)
    },
    done,
    async retry() {
      await saver?.flush()
    },
    remove,
  }
}
