import { Floating } from '../../ui/components/Floating'
import { NoteEditor } from '../../ui/notes/NoteEditor'
import type { Box } from '../../ui/models/place-beside'
import type { SessionActions } from '../actions'
import type { SessionState } from '../state'
import { editorProps } from './editor-props'

interface SessionNoteProps {
  readonly state: SessionState
  readonly actions: SessionActions
  readonly free: { readonly width: number; readonly height: number }
}

/** A new note, written beside its words. Words that were scrolled away keep it at the window's edge. */
export function SessionNote({ state, actions, free }: SessionNoteProps) {
  const open = state.editing.value
  // Read so that it is drawn again wherever the words go.
  const isPlaced = state.scrolled.value >= 0
  if (open?.where !== 'words' || !isPlaced) return null
  const box = actions.boxOf(open.note)
  return (
    <Floating key={open.note.id} anchor={box ? within(box, free.height) : nowhere} room={free}>
      <NoteEditor {...editorProps(open, actions)} />
    </Floating>
  )
}

const nowhere: Box = { left: 0, top: 0, right: 0, bottom: 0 }

function within({ left, top, right, bottom }: Box, height: number): Box {
  const off = bottom < 0 ? -bottom : Math.min(0, height - top)
  return { left, right, top: top + off, bottom: bottom + off }
}
