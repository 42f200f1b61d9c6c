import { batch, computed, signal as makeSignal } from '@preact/signals'
import type { Analysis } from '../core/analysis/analysis'
import type { Fingerprint } from '../core/annotation/fingerprint'
import type { FilingRecord } from '../core/annotation/filing'
import { supported } from '../highlight/registry'
import type { Translate } from '../ui/texts'
import type { SessionActions } from './actions'
import type { Analyse } from './analyse'
import { makeActions } from './make-actions'
import { startKeepers } from './keepers'
import { keepOnLeave } from './keep-on-leave'
import { showLinkedWords, type LinkedWords } from './linked-words'
import { listenToKeys } from './listen-to-keys'
import { nextFrame } from './next-frame'
import { openCards } from './open-cards'
import { planned, startPainting } from './painting'
import type { PageText, TextFeed } from './page-text'
import { startReading } from './reading'
import { startSelection } from './selection'
import type { SessionPorts } from './session-ports'
import { keepSettings } from './settings-keeper'
import { createState, type SessionState } from './state'
import { showWhenRead } from './show-when-read'

export interface SessionOptions {
  readonly view: Window & typeof globalThis
  readonly feed: TextFeed
  /** How the text is analysed: in the page or beside it. */
  readonly analyse: Analyse
  /** Which filing this is. */
  readonly filing: Pick<FilingRecord, 'id' | 'url'>
  /** Whether the address alone says that it is a filing; else its text must. */
  readonly isKnownFiling: boolean
  /** Pages, of a PDF; else null. */
  readonly pages: number | null
  /** The fingerprint of what is read, once all of it is there; null where there is none to be had. */
  readonly fingerprint: (text: PageText) => Promise<Fingerprint | null>
  readonly ports: SessionPorts
  /** The words that the address asks for, where the browser does not go to them by itself. */
  readonly words?: LinkedWords
  readonly translate: Translate
  readonly signal: AbortSignal
  readonly now: () => number
  /** Called when highlights are on the page, at first and after each change of them. */
  readonly onPainted?: () => void
}

/** One reader's session over one filing: reading, highlights, card, panel, notes. It ends with the signal. */
export interface Session {
  readonly filing: Pick<FilingRecord, 'id' | 'url'>
  readonly state: SessionState
  readonly actions: SessionActions
}

/** Starts a session; what it needs of the outside comes through `ports`. */
export function startSession(options: SessionOptions): Session {
  const { view, feed, analyse, filing, isKnownFiling, ports, translate, signal } = options
  const state = createState()
  const about = { view, state, translate, signal }
  const read = makeSignal<{ readonly text: PageText; readonly analysis: Analysis } | null>(null)
  const thePlan = planned(state, read)
  const moves = makeSignal(0)
  const shown = computed(
    () => read.value && { text: read.value.text, plan: thePlan.value, moves: moves.value },
  )

  const { remember, ...keepers } = startKeepers(state, options)
  const { notes, links } = keepers
  const cards = openCards({ view, state, shown, signal, onNote: (id) => actions.showNote(id) })
  const actions = makeActions({ view, state, shown, filing, ...keepers, cards, translate })

  function onComplete(text: PageText, analysis: Analysis): void {
    const before = state.text.value ?? text
    batch(() => {
      state.text.value = text
      state.analysis.value = analysis
      state.status.value = 'annotated'
      cards.carryOver(before)
      notes.anchorAll(text)
    })
    void links.refresh(analysis)
    remember(text, analysis)
  }

  feed.onMoved?.(() => (moves.value += 1), signal)
  startReading(feed, {
    analyse,
    signal,
    onRead(text, analysis, complete) {
      const isRefused = !isKnownFiling && !(complete && analysis.facts.isFiling)
      if (text.document.text.trim() === '') state.status.value = 'empty'
      else if (isRefused) {
        if (complete) state.status.value = 'not a filing'
      } else {
        read.value = { text, analysis }
        if (complete) onComplete(text, analysis)
      }
    },
    shown: () => nextFrame(view),
    onFailure(error) {
      state.status.value = 'failed'
      state.fault.value = error
    },
  })
  startPainting(view, state, shown, { signal, onPainted: () => options.onPainted?.() })
  if (options.words) showLinkedWords(options.words, { ...about, shown })
  startSelection(view, () => state.text.value, {
    signal,
    onSelect(selected) {
      if (selected) cards.close()
      state.selected.value = selected
    },
  })
  listenToKeys({ view, state, actions, cards, signal })
  void keepSettings(state, ports.settings, { width: () => view.innerWidth, signal })
  keepOnLeave(view, state, notes.keep, signal)
  showWhenRead({
    ...about,
    filing: { id: filing.id, isKnown: isKnownFiling },
    actions,
    canLink: /^https?:/.test(filing.url),
    canHighlight: supported(view),
  })
  return { filing, state, actions }
}
