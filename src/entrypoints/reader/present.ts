import { ScrollMode } from 'pdfjs-dist/web/pdf_viewer.mjs'
import type { Viewer } from './viewer'

/** Keys that turn pages only where there is nothing to scroll. */
const turns: Readonly<Record<string, 'next' | 'previous'>> = {
  PageDown: 'next',
  ArrowDown: 'next',
  ' ': 'next',
  Enter: 'next',
  PageUp: 'previous',
  ArrowUp: 'previous',
  Backspace: 'previous',
}

/** What a click is meant for, not for the next page. */
const clickable = 'a[href], button, input, select, textarea, antecedent-root'

/**
 * Makes what shows a document in full screen, a page at a time or two that lie side by side, each as large as the screen; keys, wheel and
 * clicks turn pages, Escape ends it. All is then as it was before, but for the page. `onChange` is told of both. Returns what begins and
 * ends it, and rejects where the browser has no full screen.
 */
export function createPresentation(
  { pdf, container }: Viewer,
  onChange: (on: boolean) => void,
): () => Promise<void> {
  const { document } = globalThis
  const root = document.documentElement
  let running: AbortController | null = null

  const turn = (way: 'next' | 'previous'): void => {
    if (way === 'next') pdf.nextPage()
    else pdf.previousPage()
  }

  function begin(): void {
    const { scrollMode, currentScaleValue, currentPageNumber } = pdf
    running = new AbortController()
    const { signal } = running
    root.classList.add('presenting')
    onChange(true)
    pdf.scrollMode = ScrollMode.PAGE
    pdf.currentScaleValue = 'page-fit'
    pdf.currentPageNumber = currentPageNumber
    container.focus({ preventScroll: true })
    document.addEventListener(
      'keydown',
      (event) => {
        const isPlain = !event.ctrlKey && !event.altKey && !event.metaKey && !event.isComposing
        if (event.defaultPrevented || !isPlain || !Object.hasOwn(turns, event.key)) return
        event.preventDefault()
        turn(event.shiftKey && event.key === ' ' ? 'previous' : turns[event.key]!)
      },
      { signal },
    )
    container.addEventListener(
      'click',
      (event) => {
        const isFree = document.getSelection()?.isCollapsed !== false && event.button === 0
        if (isFree && !event.defaultPrevented && !(event.target as Element).closest(clickable)) turn('next')
      },
      { signal },
    )
    container.addEventListener('wheel', wheel(turn), { signal, passive: true })
    signal.addEventListener('abort', () => {
      const page = pdf.currentPageNumber
      pdf.scrollMode = scrollMode
      pdf.currentScaleValue = currentScaleValue
      pdf.currentPageNumber = page
      root.classList.remove('presenting')
      onChange(false)
    })
  }

  document.addEventListener('fullscreenchange', () => {
    const isOn = document.fullscreenElement === root
    if (isOn === (running !== null)) return
    if (isOn) return begin()
    running?.abort()
    running = null
  })

  // all of the page, as cards stand beside what else there is of it
  return () => (running ? document.exitFullscreen() : root.requestFullscreen())
}

/** A wheel turns one page however far it is turned at once. */
function wheel(turn: (way: 'next' | 'previous') => void): (event: WheelEvent) => void {
  let last = -Infinity
  return ({ deltaY, ctrlKey, timeStamp }) => {
    if (ctrlKey || Math.abs(deltaY) < 4 || timeStamp - last < 250) return
    last = timeStamp
    turn(deltaY > 0 ? 'next' : 'previous')
  }
}
