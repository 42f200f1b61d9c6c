import { faultModel } from '../../ui/models/fault-model'
import type { NoteEditorProps } from '../../ui/notes/NoteEditor'
import type { SessionActions } from '../actions'
import type { OpenNote } from '../state'

/** What the editor of a note needs, wherever it is shown. */
export const editorProps = (open: OpenNote, actions: SessionActions): NoteEditorProps => ({
  draft: open.note,
  quote: open.note.target?.quote.exact ?? null,
  saving: open.saving,
  fault: open.saving === 'failed' ? faultModel(open.fault) : null,
  onChange: actions.changeNote,
  onDone: actions.noteDone,
  onDelete: () => actions.removeNote(open.note.id),
  onRetry: actions.retryNote,
})
