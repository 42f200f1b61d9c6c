import type { NotePort } from '../core/annotation/ports'
import type { Translate } from '../ui/texts'
import { openDesk, type NoteDesk } from './note-desk'
import { listNotes, type NoteList } from './note-list'
import type { SessionState } from './state'

interface NoteKeeperOptions {
  readonly filingId: string
  readonly notes: NotePort
  readonly translate: Translate
  readonly now: () => number
}

/** The notes of one filing: what is stored of them, and the one that is being written. */
export interface NoteKeeper extends Omit<NoteDesk, 'leave'>, Pick<NoteList, 'anchorAll'> {
  /** Reads the notes again from the store. */
  reload(): Promise<void>
  /** Deletes a note and offers to take that back. */
  remove(id: string): Promise<void>
}

/** Keeps the notes of a filing in `state`: shown at once, stored as they are written, in step with other places. */
export function keepNotes(state: SessionState, options: NoteKeeperOptions): NoteKeeper {
  const { filingId, notes: port, translate, now } = options
  const list = listNotes(state, filingId, port)
  const desk = openDesk(state, { filingId, port, list, now })

  /** Does some work with the store; returns whether it succeeded. */
  async function guarded(work: () => Promise<void>): Promise<boolean> {
    try {
      await work()
      state.fault.value = null
      return true
    } catch (error) {
      state.fault.value = error
      return false
    }
  }

  async function restore(id: string): Promise<void> {
    await port.restore(id)
    await list.load()
  }

  async function remove(id: string): Promise<void> {
    await desk.leave(id)
    const note = list.find(id)
    if (!note) return
    list.hide(id)
    if (!(await guarded(() => port.remove(id)))) return list.show(note)
    state.notice.value = { text: translate('noteDeleted'), undo: () => void guarded(() => restore(id)) }
  }

  return {
    ...desk,
    anchorAll: list.anchorAll,
    async reload() {
      await guarded(list.load)
    },
    remove,
  }
}
