import { computed, effect, type ReadonlySignal } from '@preact/signals'
import { createPainter } from '../highlight/paint'
import { plan, type NotePlace, type Plan } from '../highlight/plan'
import { supported } from '../highlight/registry'
import type { Analysis } from '../core/analysis/analysis'
import { inSlices, nextTask } from './in-slices'
import type { PageText } from './page-text'
import type { SessionState } from './state'

/** What is painted for what was read, the kinds that are on and the notes. */
export function planned(
  state: Pick<SessionState, 'kinds' | 'notes' | 'anchors'>,
  read: ReadonlySignal<{ readonly text: PageText; readonly analysis: Analysis } | null>,
): ReadonlySignal<Plan> {
  // As text, so that typing in a note, which moves nothing, does not paint the page anew.
  const places = computed(() =>
    JSON.stringify(
      state.notes.value.flatMap(({ id, colour }): NotePlace[] => {
        const anchor = state.anchors.value.get(id)
        return anchor ? [{ start: anchor.span.start, end: anchor.span.end, id, colour }] : []
      }),
    ),
  )
  return computed(() =>
    plan(
      { mentions: read.value?.analysis.mentions ?? [], source: read.value?.text.document.source ?? '' },
      state.kinds.value,
      JSON.parse(places.value) as NotePlace[],
    ),
  )
}

/**
 * Keeps the page's highlights as planned, in slices, the keyboard's place and the words of the address marked; `onPainted` is called after each painting of something.
 * Does nothing where the browser has no CSS Custom Highlights (`supported` says so).
 */
export function startPainting(
  view: Window & typeof globalThis,
  { current, linked }: Pick<SessionState, 'current' | 'linked'>,
  shown: ReadonlySignal<{ readonly text: PageText; readonly plan: Plan } | null>,
  { signal, onPainted }: { signal: AbortSignal; onPainted: () => void },
): void {
  if (!supported(view)) return
  const painter = createPainter(view.document, signal)
  let running: AbortController | null = null

  async function paint(text: PageText, next: Plan): Promise<void> {
    running?.abort(superseded)
    running = new AbortController()
    const stop = AbortSignal.any([signal, running.signal])
    await nextTask()
    await inSlices(painter.steps(next, text), { signal: stop })
    if (next.targets.length > 0 || next.notes.length > 0) onPainted()
  }

  const stops = [
    effect(() => {
      if (!shown.value) return
      paint(shown.value.text, shown.value.plan).catch((error: unknown) => {
        if (!signal.aborted && error !== superseded) throw error
      })
    }),
    effect(() => {
      if (shown.value) painter.setCurrent(current.value, shown.value.text)
    }),
    effect(() => {
      if (shown.value) painter.setLinked(linked.value, shown.value.text)
    }),
  ]
  signal.addEventListener('abort', () => stops.forEach((stop) => stop()))
}

/** Why a painting ended early without anything being wrong. Not an Error, as making one costs the engine dear. */
const superseded = Symbol('there is a newer plan')
