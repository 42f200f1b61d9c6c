import { Pencil, Trash2 } from 'lucide'
import { IconButton } from '../components/IconButton'
import type { NoteModel } from '../models/note-model'
import { useTexts } from '../texts-context'

interface NoteItemProps {
  readonly model: NoteModel
  readonly onShow: (model: NoteModel) => void
  readonly onEdit: (id: string) => void
  readonly onDelete: (id: string) => void
}

/** One note in the list: its words, the words it is about, its tags. */
export function NoteItem({ model, onShow, onEdit, onDelete }: NoteItemProps) {
  const t = useTexts()
  const { note, quote, place, state } = model
  return (
    <li class={`note paper-${note.colour}`}>
      {quote === null ? (
        <p class="kicker">{t('wholeFiling')}</p>
      ) : place ? (
        <button type="button" class="quote voice" title={t('showInText')} onClick={() => onShow(model)}>
          {quote}
        </button>
      ) : (
        <blockquote class="quote voice">{quote}</blockquote>
      )}
      {state === 'changed' && <p class="warn">{t('noteChanged')}</p>}
      {state === 'lost' && <p class="warn">{t('noteLost')}</p>}
      <p class={note.body.trim() ? 'note-body' : 'note-body faint'}>{note.body.trim() || t('noteEmpty')}</p>
      {note.tags.length > 0 && (
        <p class="tags">
          {note.tags.map((tag) => (
            <span class="tag" key={tag}>
              {tag}
            </span>
          ))}
        </p>
      )}
      <div class="note-actions">
        <IconButton icon={Pencil} label={t('noteEdit')} onClick={() => onEdit(note.id)} />
        <IconButton icon={Trash2} label={t('noteDelete')} onClick={() => onDelete(note.id)} />
      </div>
    </li>
  )
}
