import type { FilingRecord } from '../core/annotation/filing'
import type { Span } from '../core/text/span'
import { targetAt } from '../highlight/plan'
import type { Translate } from '../ui/texts'
import type { SessionActions } from './actions'
import { copyText } from './copy-text'
import { goingTo } from './go-to'
import type { LinkKeeper } from './link-keeper'
import type { NoteKeeper } from './note-keeper'
import type { Cards, Shown } from './open-cards'
import type { RelativesKeeper } from './relatives-keeper'
import { firstRect, scrollToSpan } from './scroll-to'
import { selectedIn } from './selection'
import type { SessionState } from './state'
import { stepThrough } from './step-through'
import type { WatchKeeper } from './watch-keeper'
import { wordsLink } from './words-link'

interface ActionParts {
  readonly view: Window & typeof globalThis
  readonly state: SessionState
  readonly shown: Shown
  readonly filing: Pick<FilingRecord, 'url'>
  readonly notes: NoteKeeper
  readonly links: LinkKeeper
  readonly watch: WatchKeeper
  readonly relatives: RelativesKeeper
  readonly cards: Cards
  readonly translate: Translate
}

/** How long words that were jumped to stay marked, in ms. */
const markedFor = 2500

/** The reader's actions, carried out by the parts of a session. */
export function makeActions(parts: ActionParts): SessionActions {
  const { view, state, shown, filing, notes, links, watch, relatives, cards, translate } = parts
  const { kinds, folded, panelOpen } = state

  function jump(span: Span): void {
    const now = shown.value
    if (!now) return
    scrollToSpan(view, now.text, span)
    const target = targetAt(now.plan.targets, span.start)
    state.current.value = target
    setTimeout(() => {
      if (state.current.value === target && !state.card.value) state.current.value = null
    }, markedFor)
  }

  function noteOn(span: Span | null): void {
    cards.close()
    state.selected.value = null
    if (span) view.getSelection()?.removeAllRanges()
    notes.begin(span)
  }

  async function copyWordsLink(): Promise<void> {
    const text = state.text.value
    const selected = selectedIn(view, text)
    const link = text && selected && wordsLink(filing.url, text, selected.span)
    if (!link) return
    const isCopied = await copyText(view, link)
    state.notice.value = { text: translate(isCopied ? 'readerLinkCopied' : 'readerCannotCopy') }
  }

  /** The store is back, or may be: what it could not give is asked for again. */
  const retry = (): void =>
    void Promise.all([notes.reload(), watch.reload(), links.refresh(), relatives.refresh()])

  return {
    togglePanel: () => (panelOpen.value = !panelOpen.value),
    toggleKind: (kind, on) => (kinds.value = toggled(kinds.value, kind, on)),
    toggleSection: (section) => (folded.value = toggled(folded.value, section, !folded.value.has(section))),
    jump,
    step: stepThrough({ view, state, shown, cards }),
    follow: links.follow,
    retryLinks: () => void links.refresh(),
    star: (code, on) => void watch.star(code, on),
    noteOnSelection: () => {
      const selected = selectedIn(view, state.text.value)
      if (selected) noteOn(selected.span)
    },
    copyWordsLink: () => void copyWordsLink().catch((error: unknown) => (state.fault.value = error)),
    noteOn,
    editNote: notes.edit,
    changeNote: notes.change,
    noteDone: () => void notes.done(),
    retryNote: () =>
      void notes.retry().then(() => {
        if (state.editing.value?.saving === 'saved') retry()
      }),
    removeNote: (id) => void notes.remove(id),
    boxOf: ({ id, target }) => {
      const text = state.text.value
      if (!text || !target) return null
      const span = state.anchors.value.get(id)?.span ?? text.document.toSource(target.position)
      return firstRect(view.document, text, span)
    },
    ...goingTo(state, { jump, editNote: notes.edit }),
    openAt: relatives.openAt,
    tie: (other, tie) => void relatives.tie(other, tie),
    goToPart: relatives.goToPart,
    closeCard: cards.close,
    holdCard: cards.hold,
    releaseCard: cards.release,
    retry,
  }
}

function toggled<T>(set: ReadonlySet<T>, item: T, on: boolean): ReadonlySet<T> {
  const next = new Set(set)
  if (on) next.add(item)
  else next.delete(item)
  return next
}
