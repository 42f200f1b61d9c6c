import type { Signal } from '@preact/signals'
import { faultModel } from '../../ui/models/fault-model'
import { Floating } from '../../ui/components/Floating'
import { Toast } from '../../ui/components/Toast'
import { SelectionButton } from '../../ui/notes/SelectionButton'
import { Texts } from '../../ui/texts-context'
import type { Translate } from '../../ui/texts'
import { linkShortcut, noteShortcut } from '../keyboard'
import type { SessionActions } from '../actions'
import type { SessionState } from '../state'
import { NoticeToast } from './NoticeToast'
import { SessionCard } from './SessionCard'
import { SessionNote } from './SessionNote'
import { SessionPanel, type SessionFiling } from './SessionPanel'

export interface SessionViewProps {
  readonly filing: SessionFiling
  readonly state: SessionState
  readonly actions: SessionActions
  readonly translate: Translate
  /** The window's size in CSS pixels. */
  readonly size: Signal<{ readonly width: number; readonly height: number }>
  readonly canHighlight: boolean
  /** Whether the filing has an address that its words can be linked by. */
  readonly canLink: boolean
}

/** Everything that a session shows over its page. */
export function SessionView(props: SessionViewProps) {
  const { filing, state, actions, translate, size, canHighlight, canLink } = props
  const panel = state.panelOpen.value ? Math.min(state.panelWidth.value, size.value.width) : 0
  const free = { width: Math.max(0, size.value.width - panel), height: size.value.height }
  const selected = state.selected.value
  return (
    <Texts.Provider value={translate}>
      {state.panelOpen.value && <SessionPanel {...{ filing, state, actions, canHighlight }} width={panel} />}
      <SessionCard state={state} actions={actions} free={free} />
      {selected && !state.editing.value && (
        <Floating anchor={selected.box} room={free} bare>
          <SelectionButton
            shortcut={noteShortcut}
            linkShortcut={linkShortcut}
            onNote={actions.noteOnSelection}
            onLink={canLink ? actions.copyWordsLink : null}
          />
        </Floating>
      )}
      <SessionNote state={state} actions={actions} free={free} />
      <NoticeToast notice={state.notice} />
      {!state.panelOpen.value && state.fault.value !== null && (
        <Toast
          text={translate(faultModel(state.fault.value).title)}
          onClose={() => (state.fault.value = null)}
        />
      )}
    </Texts.Provider>
  )
}
