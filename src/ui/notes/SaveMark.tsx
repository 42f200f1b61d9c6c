import { Check, CircleAlert, LoaderCircle } from 'lucide'
import { Icon } from '../components/Icon'
import type { SaveState } from '../models/note-saver'
import { useTexts } from '../texts-context'

const marks = {
  waiting: { text: 'noteWaiting', icon: null },
  saving: { text: 'noteSaving', icon: LoaderCircle },
  saved: { text: 'noteSaved', icon: Check },
  failed: { text: 'noteNotSaved', icon: CircleAlert },
} as const

/** Whether what was written is on the disk. */
export function SaveMark({ state }: { readonly state: SaveState }) {
  const t = useTexts()
  const mark = state === 'idle' ? null : marks[state]
  return (
    <span class={`save-mark ${state}`} role="status">
      {mark?.icon && <Icon node={mark.icon} size={14} />}
      {mark && t(mark.text)}
    </span>
  )
}
