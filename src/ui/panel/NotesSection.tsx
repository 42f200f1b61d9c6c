import { Plus } from 'lucide'
import { Icon } from '../components/Icon'
import { EmptyLine } from '../components/Message'
import type { NoteModel } from '../models/note-model'
import { NoteEditor, type NoteEditorProps } from '../notes/NoteEditor'
import { NoteItem } from '../notes/NoteItem'
import { useTexts } from '../texts-context'

export interface NotesProps {
  readonly notes: readonly NoteModel[]
  /** The note being edited and what its editor needs; a new one is not listed yet. Null when none is. */
  readonly editing: (NoteEditorProps & { readonly id: string }) | null
  readonly onShow: (model: NoteModel) => void
  readonly onEdit: (id: string) => void
  readonly onDelete: (id: string) => void
  /** Write a note on the whole filing. */
  readonly onAdd: () => void
}

/** The reader's notes on this filing. A note that is being written stands in its place in the list, a new one on top. */
export function NotesSection({ notes, editing, onShow, onEdit, onDelete, onAdd }: NotesProps) {
  const t = useTexts()
  const editor = editing && <NoteEditor key={editing.id} {...editing} />
  return (
    <>
      {!editor && notes.length === 0 && <EmptyLine text={t('noNotes')} />}
      <ul class="list notes">
        {notes.map((model) =>
          model.note.id === editing?.id ? (
            <li key={model.note.id}>{editor}</li>
          ) : (
            <NoteItem key={model.note.id} model={model} onShow={onShow} onEdit={onEdit} onDelete={onDelete} />
          ),
        )}
      </ul>
      {!editor && (
        <button type="button" class="button wide" onClick={onAdd}>
          <Icon node={Plus} size={14} />
          {t('noteOnFiling')}
        </button>
      )}
    </>
  )
}
