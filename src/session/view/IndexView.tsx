import type { Signal } from '@preact/signals'
import type { FilingRecord } from '../../core/annotation/filing'
import type { FilingIndex } from '../../core/annotation/relatives'
import { faultModel } from '../../ui/models/fault-model'
import { IndexPanel } from '../../ui/panel/IndexPanel'
import { Texts } from '../../ui/texts-context'
import type { Translate } from '../../ui/texts'
import type { IndexState } from '../index-session'
import { partShortcuts } from '../keyboard'
import type { RelativesKeeper } from '../relatives-keeper'
import { NoticeToast } from './NoticeToast'

interface IndexViewProps {
  readonly state: IndexState
  readonly relatives: RelativesKeeper
  readonly translate: Translate
  readonly record: FilingRecord
  readonly index: FilingIndex
  /** The window's width in CSS pixels. */
  readonly width: Signal<number>
}

/** Everything that is shown over an index page. */
export function IndexView({ state, relatives, translate, record, index, width }: IndexViewProps) {
  const { folded, panelOpen, panelWidth, fault } = state
  return (
    <Texts.Provider value={translate}>
      {panelOpen.value && (
        <IndexPanel
          record={record}
          relatives={
            state.relatives.value && {
              own: index.id,
              relatives: state.relatives.value,
              history: null,
              twinSearch: null,
              shortcuts: partShortcuts,
              onOpen: relatives.openAt,
              onTie: (other, tie) => void relatives.tie(other, tie),
              onPart: relatives.goToPart,
            }
          }
          folded={folded.value}
          width={Math.min(panelWidth.value, width.value)}
          fault={fault.value === null ? null : faultModel(fault.value)}
          onRetry={() => {
            fault.value = null
            void relatives.refresh()
          }}
          onToggleSection={(section) => (folded.value = toggled(folded.value, section))}
          onWidth={(next) => (panelWidth.value = next)}
          onClose={() => (panelOpen.value = false)}
        />
      )}
      <NoticeToast notice={state.notice} />
    </Texts.Provider>
  )
}

function toggled<T>(set: ReadonlySet<T>, item: T): ReadonlySet<T> {
  const next = new Set(set)
  if (!next.delete(item)) next.add(item)
  return next
}
