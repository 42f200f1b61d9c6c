import type { PDFViewer } from 'pdfjs-dist/web/pdf_viewer.mjs'
import { createPaceJudge } from './judge-pace'

/** Once nothing has moved for so long, in ms, the pages rest. */
const restAfter = 120

/** How the pages move before the reader. */
export interface Pace {
  /** Whether pages rush by now, so that what is only for reading them can wait. */
  rushes(): boolean
  /** Has `listener` called each time when they no longer do. */
  onRest(listener: () => void): void
}

/** Watches how fast the pages are scrolled through. Asks the page for nothing that it would have to be laid out for. */
export function watchPace(view: Window & typeof globalThis, { container, scroll }: PDFViewer): Pace {
  const judge = createPaceJudge()
  const listeners = new Set<() => void>()
  let height = 1
  let isRush = false
  let timer: ReturnType<typeof setTimeout> | undefined
  let frame = 0

  function rest(): void {
    isRush = false
    listeners.forEach((listener) => listener())
  }
  // what has moved while the page was busy is told before its next frame
  const restSoon = (): void => {
    timer = setTimeout(() => (frame = view.requestAnimationFrame(rest)), restAfter)
  }
  new view.ResizeObserver(([entry]) => (height = Math.max(1, entry?.contentRect.height ?? 1))).observe(
    container,
  )
  container.addEventListener(
    'scroll',
    ({ timeStamp }) => {
      clearTimeout(timer)
      view.cancelAnimationFrame(frame)
      const before = isRush
      // pdf.js looks where the pages are once a frame
      isRush = judge((scroll as { readonly lastY: number }).lastY / height, timeStamp)
      if (isRush) restSoon()
      else if (before) rest()
    },
    { passive: true },
  )
  return {
    rushes: () => isRush,
    onRest: (listener) => void listeners.add(listener),
  }
}
