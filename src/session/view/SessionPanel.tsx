import { useComputed } from '@preact/signals'
import { faultModel } from '../../ui/models/fault-model'
import { noteModels } from '../../ui/models/note-model'
import { panelModel } from '../../ui/models/panel-model'
import { Panel } from '../../ui/panel/Panel'
import type { NotesProps } from '../../ui/panel/NotesSection'
import type { RelativesProps } from '../../ui/relatives/relatives-props'
import type { SessionActions } from '../actions'
import { partShortcuts } from '../keyboard'
import type { SessionState } from '../state'
import { editorProps } from './editor-props'

/** Which filing is on show. */
export interface SessionFiling {
  readonly id: string
  /** Whether its address says that it is a filing. */
  readonly isKnown: boolean
}

interface SessionPanelProps {
  readonly filing: SessionFiling
  readonly state: SessionState
  readonly actions: SessionActions
  readonly width: number
  readonly canHighlight: boolean
}

/** The panel, drawn from the session's state. */
export function SessionPanel({ filing, state, actions, width, canHighlight }: SessionPanelProps) {
  const model = useComputed(() => {
    const analysis = state.analysis.value
    return analysis && panelModel(analysis, state.links.value, state.watched.value)
  })
  const notes = useComputed(() => noteModels(state.notes.value, state.anchors.value))
  return (
    <Panel
      model={model.value}
      reading={state.status.value === 'reading'}
      notes={notesProps(state, actions, notes.value)}
      relatives={relativesProps(filing, state, actions)}
      on={state.kinds.value}
      folded={state.folded.value}
      width={width}
      fault={state.fault.value === null ? null : faultModel(state.fault.value)}
      canHighlight={canHighlight}
      onRetry={actions.retry}
      onToggleKind={actions.toggleKind}
      onToggleSection={actions.toggleSection}
      onStar={actions.star}
      onWidth={(next) => (state.panelWidth.value = next)}
      onClose={actions.togglePanel}
      onJump={actions.jump}
      searching={state.searching.value}
      onFollow={actions.follow}
      onRetryLink={actions.retryLinks}
    />
  )
}

/** What there is to tell of the filing's relatives; null for a page that is no filing of HKEXnews and has none. */
function relativesProps(
  { id, isKnown }: SessionFiling,
  state: SessionState,
  actions: SessionActions,
): RelativesProps | null {
  const relatives = state.relatives.value
  if (!relatives || !(isKnown || relatives.versions.length > 0)) return null
  return {
    own: id,
    relatives,
    history: state.history.value,
    twinSearch: state.twinSearch.value,
    shortcuts: partShortcuts,
    onOpen: actions.openAt,
    onTie: actions.tie,
    onPart: actions.goToPart,
  }
}

function notesProps(
  { editing }: SessionState,
  actions: SessionActions,
  notes: ReturnType<typeof noteModels>,
): NotesProps {
  const open = editing.value
  return {
    notes,
    editing: open?.where === 'panel' ? { id: open.note.id, ...editorProps(open, actions) } : null,
    onShow: (model) => model.place && actions.jump(model.place),
    onEdit: actions.editNote,
    onDelete: actions.removeNote,
    onAdd: () => actions.noteOn(null),
  }
}
