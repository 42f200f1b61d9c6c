import { Trash2 } from 'lucide'
import { useEffect, useId, useRef, useState } from 'preact/hooks'
import { noteColours, type Note } from '../../core/annotation/note'
import { IconButton } from '../components/IconButton'
import { Fault } from '../components/Message'
import type { FaultModel } from '../models/fault-model'
import type { SaveState } from '../models/note-saver'
import { parseTags } from '../models/tags'
import { useTexts } from '../texts-context'
import { ColourPicker } from './ColourPicker'
import { SaveMark } from './SaveMark'

/** The parts of a note that its writer changes. */
export type NoteDraft = Pick<Note, 'body' | 'colour' | 'tags'>

export interface NoteEditorProps {
  /** What the note is when the editor opens; later changes of it are not read. */
  readonly draft: NoteDraft
  /** The words that the note is about; null for a note on the whole filing. */
  readonly quote: string | null
  readonly saving: SaveState
  /** Why it could not be saved, while `saving` is "failed". */
  readonly fault?: FaultModel | null
  /** Called at each change, with everything as it is now. */
  readonly onChange: (draft: NoteDraft) => void
  /** Escape, Ctrl+Enter or the button: save what is left and close. */
  readonly onDone: () => void
  readonly onDelete: () => void
  readonly onRetry: () => void
}

/** Where a note is written. It has no "save" button: everything is handed on as it is typed, and what became of it is shown. */
export function NoteEditor(props: NoteEditorProps) {
  const { draft, quote, saving, fault, onChange, onDone, onDelete, onRetry } = props
  const t = useTexts()
  const id = useId()
  const [now, setNow] = useState<NoteDraft>({ body: draft.body, colour: draft.colour, tags: draft.tags })
  const [tags, setTags] = useState(draft.tags.join(', '))
  const area = useRef<HTMLTextAreaElement>(null)
  useEffect(() => {
    area.current?.focus({ preventScroll: true })
    area.current?.parentElement?.scrollIntoView({ block: 'nearest' })
  }, [])

  const change = (part: Partial<NoteDraft>): void => {
    const next = { ...now, ...part }
    setNow(next)
    onChange(next)
  }
  const retry = (): void => {
    // The button goes with the failure, and would take the focus out of the editor.
    area.current?.focus({ preventScroll: true })
    onRetry()
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    const isDone = event.key === 'Escape' || (event.key === 'Enter' && (event.ctrlKey || event.metaKey))
    if (!isDone || event.isComposing) return
    event.preventDefault()
    event.stopPropagation()
    onDone()
  }
  return (
    <div
      class={`note-editor paper-${now.colour}`}
      role="group"
      aria-label={t('noteLabel')}
      onKeyDown={onKeyDown}
    >
      {quote ? (
        <blockquote class="quote voice">{quote}</blockquote>
      ) : (
        <p class="kicker">{t('wholeFiling')}</p>
      )}
      <textarea
        ref={area}
        class="note-area"
        rows={4}
        maxLength={100_000}
        aria-label={t('noteLabel')}
        placeholder={t('notePlaceholder')}
        value={now.body}
        onInput={(event) => change({ body: event.currentTarget.value })}
      />
      <input
        id={`${id}-tags`}
        class="note-tags"
        aria-label={t('noteTagsHint')}
        placeholder={t('noteTags')}
        title={t('noteTagsHint')}
        value={tags}
        onInput={(event) => {
          setTags(event.currentTarget.value)
          change({ tags: parseTags(event.currentTarget.value) })
        }}
      />
      {saving === 'failed' && fault && <Fault fault={fault} onRetry={retry} />}
      <div class="note-foot">
        <ColourPicker colours={noteColours} chosen={now.colour} onChoose={(colour) => change({ colour })} />
        <SaveMark state={saving} />
        <IconButton icon={Trash2} label={t('noteDelete')} onClick={onDelete} tone="danger" />
        <button type="button" class="button" title="Ctrl+Enter" onClick={onDone}>
          {t('noteDone')}
        </button>
      </div>
    </div>
  )
}
