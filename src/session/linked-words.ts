import { effect, type ReadonlySignal } from '@preact/signals'
import { findDirective } from '../core/annotation/find-directive'
import type { TextDirective } from '../core/annotation/text-directive'
import type { Span } from '../core/text/span'
import type { Translate } from '../ui/texts'
import type { PageText } from './page-text'
import { scrollToSpan } from './scroll-to'
import type { SessionState } from './state'

/** Words that a page's address asks for. */
export interface LinkedWords {
  readonly directives: readonly TextDirective[]
  /** The page that they are on, from 1; null where the address names none. */
  readonly page: number | null
}

interface LinkedOptions {
  readonly view: Window & typeof globalThis
  readonly state: Pick<SessionState, 'linked' | 'notice'>
  readonly shown: ReadonlySignal<{ readonly text: PageText } | null>
  readonly translate: Translate
  readonly signal: AbortSignal
}

/**
 * Goes to the words that the page's address asks for as soon as they were read, and keeps them marked until the reader puts them away; says
 * so where the whole text has none of them.
 */
export function showLinkedWords(
  { directives, page }: LinkedWords,
  { view, state, shown, translate, signal }: LinkedOptions,
): void {
  if (directives.length === 0) return
  let known: PageText | null = null
  let isShown = false
  let marked: readonly Span[] = []
  const stop = effect(() => {
    const text = shown.value?.text ?? null
    // Each text has offsets of its own.
    if (!text || text === known) return
    known = text
    const isPutAway = marked.length > 0 && state.linked.peek().length === 0
    if (isPutAway) return
    const from = (page !== null && text.startOf?.(page)) || 0
    marked = directives.flatMap((directive) => findDirective(text.document, directive, from) ?? [])
    state.linked.value = marked
    const [first] = marked
    if (first && !isShown) {
      isShown = true
      scrollToSpan(view, text, first)
    } else if (text.isWhole && !isShown) state.notice.value = { text: translate('wordsNotFound') }
  })
  signal.addEventListener('abort', stop)
}
