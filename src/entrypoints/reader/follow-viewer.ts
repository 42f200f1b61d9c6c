import { FindState } from 'pdfjs-dist/web/pdf_viewer.mjs'
import { fits } from '../../ui/reader/ZoomSelect'
import type { Fit, Finding, ReaderState } from './state'
import { spreadOf } from './spread-mode'
import type { Viewer } from './viewer'

const statuses: Readonly<Record<number, Finding['status']>> = {
  [FindState.FOUND]: 'found',
  [FindState.NOT_FOUND]: 'not found',
  [FindState.WRAPPED]: 'wrapped',
  [FindState.PENDING]: 'searching',
}

/** Keeps the reader's state in step with what the viewer does by itself: scrolling, zooming, finding. */
export function followViewer({ bus, pdf }: Viewer, state: ReaderState): void {
  bus.on('pagechanging', ({ pageNumber }: { pageNumber: number }) => (state.page.value = pageNumber))
  bus.on('scalechanging', ({ scale, presetValue }: { scale: number; presetValue?: string }) => {
    state.scale.value = scale
    state.fit.value =
      presetValue !== undefined && Object.hasOwn(fits, presetValue) ? (presetValue as Fit) : null
  })
  bus.on('spreadmodechanged', ({ mode }: { mode: number }) => (state.spread.value = spreadOf(mode)))
  interface Count {
    readonly matchesCount: { readonly current: number; readonly total: number }
  }
  bus.on('updatefindmatchescount', ({ matchesCount: { current, total } }: Count) => {
    state.finding.value = { ...state.finding.value, current, total }
  })
  bus.on(
    'updatefindcontrolstate',
    ({ state: status, matchesCount: { current, total } }: Count & { state: number }) => {
      if (state.finding.value.query === '') return
      state.finding.value = { ...state.finding.value, status: statuses[status] ?? 'idle', current, total }
    },
  )
  // What fits the window must fit it again when the window, the panel or the sidebar changes.
  let frame = 0
  new ResizeObserver(() => {
    cancelAnimationFrame(frame)
    frame = requestAnimationFrame(() => {
      if (!pdf.pdfDocument) return
      // First of all it learns where it is: else it would go back to where it was before the last jump.
      pdf.update()
      if (state.fit.value) pdf.currentScaleValue = state.fit.value
      pdf.update()
    })
  }).observe(pdf.container)
}
