import type { PageText } from './page-text'
import type { Selected } from './state'

/** A selection beyond this many characters is no place for a note: it is the whole filing. */
const mostSelected = 20_000

/** Tells of each selection within the text once the reader has made it, and of null when there is none. */
export function startSelection(
  view: Window & typeof globalThis,
  text: () => PageText | null,
  { signal, onSelect }: { signal: AbortSignal; onSelect: (selected: Selected | null) => void },
): void {
  const { document } = view
  let pressed = false
  let timer: ReturnType<typeof setTimeout> | undefined
  const tell = (): void => onSelect(selectedIn(view, text()))
  const soon = (): void => {
    clearTimeout(timer)
    timer = setTimeout(() => {
      if (!pressed) tell()
    }, 120)
  }
  document.addEventListener('pointerdown', () => (pressed = true), { signal, capture: true })
  document.addEventListener(
    'pointerup',
    () => {
      pressed = false
      soon()
    },
    { signal, capture: true },
  )
  document.addEventListener('selectionchange', soon, { signal })
  signal.addEventListener('abort', () => clearTimeout(timer))
}

/** What is selected of the text now, without the space around it; null where nothing is. */
export function selectedIn(view: Window, text: PageText | null): Selected | null {
  const selection = view.getSelection()
  if (!text || !selection || selection.isCollapsed || selection.rangeCount === 0) return null
  const range = selection.getRangeAt(0)
  const span = trimmed(text, range)
  if (!span || span.end - span.start > mostSelected) return null
  const { left, top, right, bottom } = range.getBoundingClientRect()
  return { span, box: { left, top, right, bottom } }
}

function trimmed(text: PageText, range: Range): { start: number; end: number } | null {
  const span = text.spanOf(range)
  if (!span) return null
  const words = text.document.source.slice(span.start, span.end)
  const start = span.start + words.length - words.trimStart().length
  const end = span.end - (words.length - words.trimEnd().length)
  return start < end ? { start, end } : null
}
