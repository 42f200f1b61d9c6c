import type { Note } from '../../core/annotation/note'

/** How far a note has come on its way to the disk. `waiting`: written, not yet sent. */
export type SaveState = 'idle' | 'waiting' | 'saving' | 'saved' | 'failed'

/** Saves one note as it is written. */
export interface NoteSaver {
  /** Takes the note as it is now; it is saved once the reader pauses, or at once after `flush`. */
  change(note: Note): void
  /** Saves now what is not saved yet, also after a failure; resolves when nothing is left to save or it failed. */
  flush(): Promise<void>
}

interface NoteSaverOptions {
  readonly save: (note: Note) => Promise<void>
  /** Told at each change; `error` is what `save` rejected with. */
  readonly onState: (state: SaveState, error?: unknown) => void
  /** The pause in typing after which the note is saved, in milliseconds. */
  readonly pause?: number
  /** How long a note may stay unsaved while typing goes on, in milliseconds. */
  readonly most?: number
}

/**
 * Saves a note as one types. One save runs at a time and the latest text always follows, so that an older text can never overwrite a
 * newer one; after a failure the text is kept and the next change or `flush` tries again.
 */
export function createNoteSaver({ save, onState, pause = 300, most = 1000 }: NoteSaverOptions): NoteSaver {
  let unsaved: Note | null = null
  let running: Promise<void> | null = null
  let timer: ReturnType<typeof setTimeout> | undefined
  /** When typing began that is not saved yet. */
  let since: number | null = null

  async function drain(): Promise<void> {
    while (unsaved) {
      const note: Note = unsaved
      unsaved = null
      since = null
      onState('saving')
      try {
        await save(note)
      } catch (error) {
        unsaved ??= note
        running = null
        onState('failed', error)
        return
      }
    }
    running = null
    onState('saved')
  }

  const flush = (): Promise<void> => {
    clearTimeout(timer)
    if (!running && !unsaved) return Promise.resolve()
    running ??= drain()
    return running
  }

  return {
    change(note) {
      unsaved = note
      clearTimeout(timer)
      if (!running) onState('waiting')
      since ??= performance.now()
      timer = setTimeout(() => void flush(), Math.min(pause, since + most - performance.now()))
    },
    flush,
  }
}
