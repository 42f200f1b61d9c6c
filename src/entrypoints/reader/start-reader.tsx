import { computed, effect, signal } from '@preact/signals'
import { origins } from '../../hkexnews/origins'
import type { Platform } from '../../platform/platform'
import type { Session } from '../../session/session'
import type { TextCoverage } from '../../sources/pdf/text-coverage'
import type { Translate } from '../../ui/texts'
import { annotate } from './annotate'
import { answerCalls } from './answer-calls'
import { acceptFiles } from './accept-files'
import { listenToReaderKeys } from './listen-to-reader-keys'
import { readAddress } from './read-address'
import { dropReadingWorker } from './reading-workers'
import { ReaderApp } from './ReaderApp'
import { createReader } from './create-reader'
import { createReaderState } from './state'
import { createViewer } from './viewer'
import { watchWork } from './watch-work'

/** Starts the reader in its page: opens what the address asks for. Returns the page's one component. */
export function startReader(platform: Platform, view: Window & typeof globalThis, translate: Translate) {
  const { document, location } = view
  const report = (error: unknown): void => console.error('Antecedent:', error)
  const state = createReaderState()
  const container = document.createElement('div')
  container.className = 'pages'
  container.tabIndex = 0
  const pages = document.createElement('div')
  pages.className = 'pdfViewer'
  container.append(pages)
  const viewer = createViewer(container, translate)
  const session = signal<Session | null>(null)
  const panel = computed(() =>
    session.value?.state.status.value === 'annotated' ? session.value.state.panelOpen.value : null,
  )
  /** Whether the panel was open before the presentation. */
  let wasOpen = false
  const reader = createReader({
    platform,
    translate,
    state,
    viewer,
    onPanel: () => session.value?.actions.togglePanel(),
    onPresent(on) {
      const isOpen = session.value?.state.panelOpen
      if (on) wasOpen = isOpen?.value ?? false
      if (isOpen) isOpen.value = !on && wasOpen
    },
    onOpen(opened) {
      const { signal: gone } = opened
      const onCoverage = (coverage: TextCoverage): void => {
        if (!gone.aborted) state.coverage.value = coverage
      }
      gone.addEventListener('abort', () => (session.value = null))
      const onWait = watchWork(viewer, {
        view,
        signal: gone,
        onSlow: (slow) => (state.slow.value = slow),
        onTooMuch: reader.closeAsTooMuch,
      })
      annotate(opened, { platform, view, viewer, translate, onCoverage, onWait, report }).then(
        (started) => (session.value = started),
        (error: unknown) => {
          if (!gone.aborted) report(error)
        },
      )
    },
    report,
  })
  answerCalls(platform, state.phase, session)
  // The filing's own title says more than the name of its file.
  effect(() => {
    const title = session.value?.state.analysis.value?.facts.title
    if (title) state.title.value = document.title = title
  })

  const address = readAddress(location.href)
  if (address.kind !== 'filing') dropReadingWorker()
  if (address.kind === 'refused') {
    state.title.value = address.given
    state.phase.value = { kind: 'failed', fault: { kind: 'not ours' } }
  } else if (address.kind === 'filing') reader.open(address)

  const files = acceptFiles(document, {
    onFile: (name, data) => reader.open({ kind: 'file', name, data }),
    onTooLarge: () => (state.notice.value = translate('readerFileTooLarge')),
    report,
  })
  listenToReaderKeys(container, reader.run, (scaleFactor, origin) =>
    viewer.pdf.updateScale({ scaleFactor, origin, drawingDelay: 400 }),
  )

  /** A page is asked for by its number, by the document's own name of it, or as "#12" by its number alone. */
  function goToPage(wanted: string): void {
    const named = state.labels.value?.indexOf(wanted.trim()) ?? -1
    const number = named >= 0 ? named + 1 : Number.parseInt(wanted.replace('#', ''), 10)
    if (number >= 1 && number <= state.pages.value) viewer.pdf.currentPageNumber = number
    container.focus({ preventScroll: true })
  }

  async function allow(): Promise<void> {
    if (await platform.permissions.request({ origins })) reader.retry()
  }

  return function App() {
    return (
      <ReaderApp
        state={state}
        reader={reader}
        container={container}
        panel={panel.value}
        onPick={files.pick}
        onAllow={() => void allow().catch(report)}
        onPage={goToPage}
        onOptions={() => void platform.runtime.openOptionsPage().catch(report)}
        onZoom={(value) => (viewer.pdf.currentScaleValue = value)}
      />
    )
  }
}
