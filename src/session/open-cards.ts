import type { ReadonlySignal } from '@preact/signals'
import type { Plan, Target } from '../highlight/plan'
import type { PageText } from './page-text'
import { carriedOver } from './carry-over'
import { startPointer, type Pointer } from './pointer'
import { firstRect } from './scroll-to'
import type { SessionState } from './state'

/** What is painted now. */
export type Shown = ReadonlySignal<{ readonly text: PageText; readonly plan: Plan } | null>

interface CardsOptions {
  readonly view: Window & typeof globalThis
  readonly state: Pick<SessionState, 'card' | 'current' | 'scrolled'>
  readonly shown: Shown
  readonly signal: AbortSignal
  readonly onNote: (id: string) => void
}

/** The card: opened beside its words by pointer or keyboard, one at a time. */
export interface Cards extends Pointer {
  open(target: Target, how: { readonly pinned: boolean; readonly focused: boolean }): void
  close(): void
  /** The text is now another than `before`: keeps the card and the keyboard's place where their words are still there. */
  carryOver(before: PageText): void
}

/** Opens cards where the pointer rests or clicks; keeps an open one beside its words while the page scrolls. */
export function openCards({ view, state, shown, signal, onNote }: CardsOptions): Cards {
  const { card } = state

  function open(target: Target, how: { readonly pinned: boolean; readonly focused: boolean }): void {
    const box = shown.value && firstRect(view.document, shown.value.text, target)
    if (!box) return
    const stays = card.value?.target.start === target.start && card.value.pinned
    card.value = { target, box, pinned: how.pinned || stays, focused: how.focused }
  }

  function follow(): void {
    state.scrolled.value += 1
    if (!card.value) return
    const box = shown.value && firstRect(view.document, shown.value.text, card.value.target)
    const isSeen = box && box.bottom > 0 && box.top < view.innerHeight
    card.value = isSeen ? { ...card.value, box } : null
  }

  function carryOver(before: PageText): void {
    const now = shown.value
    if (!now) return
    const { current } = state
    current.value = current.value && carriedOver(current.value, before, now)
    const target = card.value && carriedOver(card.value.target, before, now)
    const box = target && firstRect(view.document, now.text, target)
    card.value = card.value && target && box ? { ...card.value, target, box } : null
  }

  const close = (): void => {
    card.value = null
  }
  const pointer = startPointer(view, {
    signal,
    shown: () => shown.value,
    onOpen: (target, pinned) => {
      // A card that the reader holds open is not taken away by a passing pointer.
      if (!pinned && card.value?.pinned) return
      open(target, { pinned, focused: false })
    },
    onLeave: () => {
      if (!card.value?.pinned) close()
    },
    onClickAway: close,
    onNote,
  })
  const options = { signal, passive: true, capture: true }
  view.addEventListener('scroll', follow, options)
  view.addEventListener('resize', follow, options)
  return { ...pointer, open, close, carryOver }
}
