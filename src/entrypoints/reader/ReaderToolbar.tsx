import { isSiteOn } from '../../messages/reader-switch'
import { Toolbar } from '../../ui/reader/Toolbar'
import { useTexts } from '../../ui/texts-context'
import type { ReaderAppProps } from './ReaderApp'

/** The toolbar, drawn from the reader's state. */
export function ReaderToolbar({ state, reader, panel, onPick, onPage, onZoom, onOptions }: ReaderAppProps) {
  const t = useTexts()
  const subject = reader.subject()
  const known = state.readerSwitch.value
  return (
    <Toolbar
      title={state.title.value || t('appName')}
      ready={state.phase.value.kind === 'open'}
      filing={subject?.kind === 'filing'}
      page={state.page.value}
      pages={state.pages.value}
      labels={state.labels.value}
      scale={state.scale.value}
      fit={state.fit.value}
      sidebar={state.sidebar.value !== null}
      finding={state.finding.value.open}
      panel={panel}
      open={state.menu.value}
      paper={state.paper.value}
      spread={state.spread.value}
      host={
        subject?.kind === 'filing' && known
          ? { name: subject.host, on: known.on && isSiteOn(known, subject.host) }
          : null
      }
      run={reader.run}
      onGo={onPage}
      onZoom={onZoom}
      onOpen={(open) => (state.menu.value = open)}
      onPaper={reader.choosePaper}
      onSpread={reader.chooseSpread}
      onHost={reader.switchHost}
      onPick={onPick}
      onOptions={onOptions}
    />
  )
}
