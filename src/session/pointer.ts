import { hitTest, type Hit } from '../highlight/hit-test'
import type { Plan, Target } from '../highlight/plan'
import type { PageText } from './page-text'

/** How long the pointer rests on words before their card opens, and how long it may be away before the card closes, in ms. */
const openAfter = 140
const closeAfter = 260

interface PointerOptions {
  readonly signal: AbortSignal
  readonly shown: () => { readonly text: PageText; readonly plan: Plan } | null
  readonly onOpen: (target: Target, pinned: boolean) => void
  /** The pointer went away from the words and stayed away. */
  readonly onLeave: () => void
  /** A click beside all highlights. */
  readonly onClickAway: () => void
  readonly onNote: (id: string) => void
}

/** What a session's own card does to the pointer's timers. */
export interface Pointer {
  /** The pointer is on the card: it stays. */
  hold(): void
  /** The pointer left the card. */
  release(): void
}

/** Opens cards where the pointer rests on highlighted words, and pins them where it clicks; looks at most once a frame. */
export function startPointer(view: Window & typeof globalThis, options: PointerOptions): Pointer {
  const { signal, shown, onOpen, onLeave, onClickAway, onNote } = options
  const { document } = view
  let over: Target | null = null
  let frame = 0
  let opening: ReturnType<typeof setTimeout> | undefined
  let closing: ReturnType<typeof setTimeout> | undefined

  const hitAt = ({ clientX, clientY }: MouseEvent): Hit | null => {
    const now = shown()
    return now ? hitTest(document, now.text, now.plan, clientX, clientY) : null
  }
  const hold = (): void => clearTimeout(closing)
  const release = (): void => {
    hold()
    closing = setTimeout(onLeave, closeAfter)
  }

  function look(event: MouseEvent): void {
    const target = hitAt(event)?.target ?? null
    if (target === over) return
    over = target
    clearTimeout(opening)
    if (!target) return release()
    opening = setTimeout(() => {
      hold()
      onOpen(target, false)
    }, openAfter)
  }

  const onMove = (event: MouseEvent): void => {
    if (isOurs(event) || event.buttons !== 0 || frame) return
    frame = view.requestAnimationFrame(() => {
      frame = 0
      look(event)
    })
  }
  const onClick = (event: MouseEvent): void => {
    if (isOurs(event) || event.button !== 0 || event.defaultPrevented || hasSelection(view)) return
    if ((event.target as Element | null)?.closest?.('a[href], button, input, textarea, select')) return
    const hit = hitAt(event)
    const [note] = hit?.notes ?? []
    // The pointer has been looked at: what its last move would open, it would open anew where the reader closes it at once.
    view.cancelAnimationFrame(frame)
    frame = 0
    over = hit?.target ?? null
    clearTimeout(opening)
    if (hit?.target) onOpen(hit.target, true)
    else if (note) onNote(note.id)
    else onClickAway()
  }
  /** What begins under the pointer may be a selection: a card would lie over it, and over the button to write a note on it. */
  const onPress = (event: MouseEvent): void => {
    if (!isOurs(event)) clearTimeout(opening)
  }
  const leavePage = (): void => {
    over = null
    clearTimeout(opening)
    release()
  }
  document.addEventListener('mousemove', onMove, { signal, passive: true })
  document.addEventListener('mousedown', onPress, { signal, passive: true })
  document.addEventListener('click', onClick, { signal })
  document.documentElement.addEventListener('mouseleave', leavePage, { signal })
  signal.addEventListener('abort', () => {
    view.cancelAnimationFrame(frame)
    clearTimeout(opening)
    hold()
  })
  return { hold, release }
}

/** Whether the event comes from our own card or panel, which stand in a shadow root. */
const isOurs = (event: Event): boolean => (event.target as Element | null)?.localName === 'antecedent-root'

const hasSelection = (view: Window): boolean => view.getSelection()?.isCollapsed === false
