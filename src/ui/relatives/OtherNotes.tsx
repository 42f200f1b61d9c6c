import type { FilingRecord } from '../../core/annotation/filing'
import type { Note } from '../../core/annotation/note'
import { useTexts } from '../texts-context'
import type { RelativesActions } from './relatives-actions'

interface OtherNotesProps extends Pick<RelativesActions, 'onOpen'> {
  readonly filing: Pick<FilingRecord, 'id' | 'url'>
  readonly notes: readonly Note[]
  /** Which filing they are on; left out where that stands above. */
  readonly label?: string
}

/** The reader's notes on another filing; each opens it at its place. */
export function OtherNotes({ filing, notes, label, onOpen }: OtherNotesProps) {
  const t = useTexts()
  if (notes.length === 0) return null
  return (
    <div class="other-notes">
      {label && <p class="kicker">{label}</p>}
      <ul class="list">
        {notes.map((note) => (
          <li key={note.id}>
            <button
              type="button"
              class={`other-note paper-${note.colour}`}
              title={t('openAtPlace')}
              onClick={() => onOpen(filing, { to: 'note', id: note.id })}
            >
              {note.target && <span class="quote voice">{note.target.quote.exact}</span>}
              <span class={note.body.trim() ? 'note-body clip-3' : 'note-body faint'}>
                {note.body.trim() || t('noteEmpty')}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </div>
  )
}
