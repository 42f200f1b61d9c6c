import type { ReaderCommand } from '../../ui/reader/shortcuts'
import { spreads } from '../../ui/reader/spread'
import { noFinding, type ReaderState } from './state'
import { spreadMode } from './spread-mode'
import type { Viewer } from './viewer'

/** What the commands need that is not the viewer's. */
export interface Deeds {
  print(): void
  download(): void
  copyLink(): void
  original(): void
  panel(): void
  goToPage(): void
  nextPaper(): void
  present(): void
}

/** Carries out the reader's commands, from the toolbar, the menu and the keyboard alike. */
export function createCommands(
  viewer: Viewer,
  state: ReaderState,
  deeds: Deeds,
): (command: ReaderCommand) => void {
  const { pdf, container } = viewer
  const go = (page: number): void => {
    pdf.currentPageNumber = Math.min(pdf.pagesCount, Math.max(1, page))
  }
  const table: Readonly<Record<ReaderCommand, () => void>> = {
    ...deeds,
    sidebar: () => {
      const usual = state.outline.value.length > 0 ? 'outline' : 'thumbnails'
      state.sidebar.value = state.sidebar.value ? null : usual
    },
    previousPage: () => void pdf.previousPage(),
    nextPage: () => void pdf.nextPage(),
    firstPage: () => go(1),
    lastPage: () => go(pdf.pagesCount),
    zoomIn: () => pdf.increaseScale(),
    zoomOut: () => pdf.decreaseScale(),
    actualSize: () => (pdf.currentScaleValue = 'page-actual'),
    fitWidth: () => (pdf.currentScaleValue = 'page-width'),
    fitPage: () => (pdf.currentScaleValue = 'page-fit'),
    rotate: () => (pdf.pagesRotation = (pdf.pagesRotation + 90) % 360),
    twoPages: () => {
      const next = spreads[(spreads.indexOf(state.spread.value) + 1) % spreads.length] ?? 'none'
      pdf.spreadMode = spreadMode(next)
    },
    paper: deeds.nextPaper,
    keys: () => (state.keys.value = true),
    find: () => {
      state.finding.value = { ...state.finding.value, open: true }
      document.querySelector<HTMLInputElement>('.find-box')?.select()
    },
    findNext: () => step(viewer, state.finding, false),
    findPrevious: () => step(viewer, state.finding, true),
  }
  return (command) => {
    if (state.phase.value.kind !== 'open' && command !== 'original' && command !== 'keys') return
    table[command]()
    if (command.endsWith('Page') && command !== 'goToPage') container.focus({ preventScroll: true })
  }
}

/** Goes on to the next match, or back to the one before. */
function step({ bus }: Viewer, finding: ReaderState['finding'], back: boolean): void {
  if (finding.value.query) dispatch(bus, finding.value, 'again', back)
  else finding.value = { ...finding.value, open: true }
}

/** What the find bar does. */
export function createFinding(viewer: Viewer, { finding }: ReaderState) {
  return {
    onFind(change: { query?: string; matchCase?: boolean; wholeWords?: boolean }) {
      const next = { ...finding.value, ...change }
      finding.value = next.query
        ? next
        : { ...noFinding, open: true, matchCase: next.matchCase, wholeWords: next.wholeWords }
      dispatch(viewer.bus, next, '', false)
    },
    onStep: (back: boolean) => step(viewer, finding, back),
    onClose() {
      finding.value = { ...finding.value, open: false }
      viewer.bus.dispatch('findbarclose', { source: viewer })
      viewer.container.focus({ preventScroll: true })
    },
  }
}

function dispatch(
  bus: Viewer['bus'],
  finding: ReaderState['finding']['value'],
  type: string,
  back: boolean,
): void {
  bus.dispatch('find', {
    source: finding,
    type,
    query: finding.query,
    caseSensitive: finding.matchCase,
    entireWord: finding.wholeWords,
    highlightAll: true,
    findPrevious: back,
    matchDiacritics: false,
  })
}
