import type { TextTarget } from './selectors'

/** The colours that a note can have; the first is what a new note gets. */
export const noteColours = ['yellow', 'green', 'blue', 'pink'] as const
export type NoteColour = (typeof noteColours)[number]

/** A reader's note. Times are milliseconds since 1970 (UTC). */
export interface Note {
  /** A UUID made where the note is written, so that saving it twice is saving it once. */
  readonly id: string
  /** The `id` of the filing it belongs to. */
  readonly filingId: string
  /** The words it is about; null for a note on the whole filing. */
  readonly target: TextTarget | null
  /** The note's text, Markdown, as the reader wrote it. */
  readonly body: string
  readonly colour: NoteColour
  readonly tags: readonly string[]
  readonly createdAt: number
  readonly updatedAt: number
  /** When the reader deleted it, or null. A deleted note is kept for 30 days so that the deletion can be undone. */
  readonly deletedAt: number | null
}
