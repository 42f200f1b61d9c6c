import type { Note } from '../../core/annotation/note'
import type { Span } from '../../core/text/span'

/** How a note's place was found again, as `anchor` says it. */
export interface NoteAnchor {
  readonly span: Span
  readonly how: 'exact' | 'moved' | 'changed'
}

/** A note as the panel lists it. */
export interface NoteModel {
  readonly note: Note
  /** The words that it is about; null for a note on the whole filing. */
  readonly quote: string | null
  /** Where they stand now; null where they are gone. */
  readonly place: Span | null
  readonly state: 'whole' | 'found' | 'changed' | 'lost'
}

/** Notes in the order of the text: those on the whole filing first, those whose words are gone last. `anchors` is by note id. */
export function noteModels(
  notes: readonly Note[],
  anchors: ReadonlyMap<string, NoteAnchor | null>,
): NoteModel[] {
  const place = ({ place, state }: NoteModel): number => (state === 'whole' ? -1 : (place?.start ?? Infinity))
  return notes
    .filter((note) => note.deletedAt === null)
    .map((note) => noteModel(note, anchors.get(note.id) ?? null))
    .toSorted((a, b) => {
      const [left, right] = [place(a), place(b)]
      return left === right ? a.note.createdAt - b.note.createdAt : left - right
    })
}

function noteModel(note: Note, anchor: NoteAnchor | null): NoteModel {
  if (!note.target) return { note, quote: null, place: null, state: 'whole' }
  const quote = note.target.quote.exact
  if (!anchor) return { note, quote, place: null, state: 'lost' }
  return { note, quote, place: anchor.span, state: anchor.how === 'changed' ? 'changed' : 'found' }
}
