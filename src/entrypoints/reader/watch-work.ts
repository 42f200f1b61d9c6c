import { RenderingStates } from 'pdfjs-dist/web/pdf_viewer.mjs'
import { createJudge, type Slow } from './judge-work'
import { operatorsOf } from './operators-of'
import type { Viewer } from './viewer'

interface WatchOptions {
  readonly view: Window
  readonly signal: AbortSignal
  /** Told when the document begins to keep its reader waiting, and with null when it goes on. */
  readonly onSlow: (slow: Slow | null) => void
  /** Told once, when it asks for more than any filing does. */
  readonly onTooMuch: () => void
}

/** How often it is looked, in ms. */
const interval = 500

interface PageView {
  readonly renderingState: number
  readonly pdfPage: object | null
}

/**
 * Watches over the work that the document on show makes, so that one that was made to stop programs can be stopped itself. Only what the reader
 * waits for counts, and only while the window is to be seen: browsers hold up the others. Returns what is to be told of the page (from 0)
 * whose text is waited for.
 */
export function watchWork(
  { pdf }: Viewer,
  { view, signal, onSlow, onTooMuch }: WatchOptions,
): (page: number | null) => void {
  let judge = createJudge()
  let reading: number | null = null
  let told: Slow | null = null

  const look = (): void => {
    if (view.document.visibilityState !== 'visible') {
      judge = createJudge()
      return
    }
    const page = pdf.getPageView(pdf.currentPageNumber - 1) as PageView | undefined
    const isDrawn = page === undefined || page.renderingState === RenderingStates.FINISHED
    const { slow, isTooMuch } = judge(
      {
        drawing: isDrawn ? null : pdf.currentPageNumber,
        operators: isDrawn || !page.pdfPage ? 0 : countOf(page.pdfPage),
        reading,
      },
      view.performance.now(),
    )
    if (isTooMuch) return onTooMuch()
    if (slow?.page === told?.page && slow?.what === told?.what) return
    told = slow
    onSlow(slow)
  }
  const timer = setInterval(look, interval)
  signal.addEventListener('abort', () => {
    clearInterval(timer)
    if (told) onSlow(null)
  })
  return (page) => (reading = page === null ? null : page + 1)
}

const countOf = (page: object): number =>
  operatorsOf(page).reduce((sum, { fnArray }) => sum + fnArray.length, 0)
