import { useLayoutEffect, useRef } from 'preact/hooks'
import { Toast } from '../../ui/components/Toast'
import { Attachments } from '../../ui/reader/Attachments'
import { CoverageLine } from '../../ui/reader/CoverageLine'
import { FindBar } from '../../ui/reader/FindBar'
import { KeyHelp } from '../../ui/reader/KeyHelp'
import { FaultNotice, PasswordNotice, StartNotice } from '../../ui/reader/Notices'
import { Outline } from '../../ui/reader/Outline'
import { OpeningNotice, ProgressLine } from '../../ui/reader/Progress'
import { Sidebar, type SidebarTab } from '../../ui/reader/Sidebar'
import { SlowLine } from '../../ui/reader/SlowLine'
import { Thumbnails } from '../../ui/reader/Thumbnails'
import { useTexts } from '../../ui/texts-context'
import type { Reader } from './create-reader'
import { ReaderToolbar } from './ReaderToolbar'
import type { ReaderState } from './state'

/** What the reader's page is drawn from. */
export interface ReaderAppProps {
  readonly state: ReaderState
  readonly reader: Reader
  /** The element that holds the viewer: it is put here once and never drawn anew. */
  readonly container: HTMLElement
  /** Whether the panel is open; null where there is none. */
  readonly panel: boolean | null
  readonly onPick: () => void
  readonly onAllow: () => void
  readonly onPage: (wanted: string) => void
  readonly onZoom: (value: string) => void
  readonly onOptions: () => void
}

/** The reader's whole page, drawn from its state. */
export function ReaderApp(props: ReaderAppProps) {
  const { state, reader, container } = props
  const t = useTexts()
  const { phase, progress, finding, printing, notice, sidebar } = state
  const isOpen = phase.value.kind === 'open'
  return (
    <div class={`reader on-${state.paper.value}`}>
      <ReaderToolbar {...props} />
      {isOpen && state.coverage.value && <CoverageLine coverage={state.coverage.value} />}
      {isOpen && state.slow.value && (
        <SlowLine {...state.slow.value} onStop={reader.stop} onWait={() => (state.slow.value = null)} />
      )}
      <div class="reader-main">
        {isOpen && sidebar.value && <Beside {...props} tab={sidebar.value} />}
        <main class="stage">
          <Stage container={container} />
          <Overlay {...props} />
          {isOpen && progress.value && <ProgressLine {...progress.value} />}
          {isOpen && finding.value.open && <FindBar {...finding.value} {...reader.find} />}
        </main>
      </div>
      {state.keys.value && <KeyHelp onClose={() => (state.keys.value = false)} onOptions={props.onOptions} />}
      {printing.value && (
        <Toast
          text={t('readerPrinting', String(printing.value.ready), String(printing.value.total))}
          stay={2 ** 31 - 1}
          onClose={reader.stopPrinting}
        />
      )}
      {notice.value && !printing.value && (
        <Toast text={notice.value} stay={4000} onClose={() => (notice.value = null)} />
      )}
    </div>
  )
}

/** What stands beside the pages. */
function Beside({ state, reader, tab, onPage }: ReaderAppProps & { readonly tab: SidebarTab }) {
  const { sidebar, outline, attachments } = state
  return (
    <Sidebar tab={tab} attached={attachments.value.length > 0} onTab={(next) => (sidebar.value = next)}>
      {tab === 'outline' && <Outline entries={outline.value} />}
      {tab === 'attachments' && <Attachments entries={attachments.value} />}
      {tab === 'thumbnails' && (
        <Thumbnails
          pages={state.pages.value}
          page={state.page.value}
          labels={state.labels.value}
          draw={reader.drawThumbnail}
          onGo={(page) => onPage(`#${page}`)}
        />
      )}
    </Sidebar>
  )
}

/** What lies over the pages while there are none. */
function Overlay({ state, reader, onPick, onAllow }: ReaderAppProps) {
  const phase = state.phase.value
  const subject = reader.subject()
  switch (phase.kind) {
    case 'open':
      return null
    case 'start':
      return <StartNotice onPick={onPick} />
    case 'opening':
      return <OpeningNotice {...(state.progress.value ?? { loaded: 0, total: null })} onStop={reader.stop} />
    case 'locked':
      return <PasswordNotice wrong={phase.wrong} onGive={phase.give} onGiveUp={phase.giveUp} />
    case 'failed':
      return (
        <FaultNotice
          fault={phase.fault}
          given={subject?.kind === 'filing' ? subject.filing.url : state.title.value || null}
          onRetry={reader.retry}
          onOriginal={subject?.kind === 'filing' ? () => reader.run('original') : null}
          onAllow={onAllow}
          onPick={onPick}
        />
      )
  }
}

/** Holds the viewer's own element, whose content is pdf.js' business: put in once, since moving it would scroll it to its top. */
function Stage({ container }: { readonly container: HTMLElement }) {
  const place = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => place.current?.append(container), [container])
  return <div class="stage-place" ref={place} />
}
