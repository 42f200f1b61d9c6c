import type { Span } from '../core/text/span'
import { ensureSheet } from './ensure-sheet'
import type { Located } from './located'
import { pageScheme } from './page-scheme'
import type { Plan } from './plan'
import { createRegistry } from './registry'
import { spotSteps, type Spot } from './spots'
import type { Layer } from './styles'
import { watchViewport } from './viewport'

/** So few blocks are taken for near before the browser has said which of them are: their marks are on the page a frame earlier. */
const few = 100

interface Mark {
  readonly layer: Layer
  readonly range: AbstractRange
}

/** Shows plans in one document. */
export interface Painter {
  /** Replaces what is shown, in steps of a few milliseconds; until the last step what was shown before stays. */
  steps(plan: Plan, located: Located): Generator<void, void>
  /** Replaces what is shown at once. */
  paint(plan: Plan, located: Located): void
  /** Marks the words that the address asks for. */
  setLinked(spans: readonly Span[], located: Located): void
  /** Marks the span that the keyboard is on; null for none. */
  setCurrent(span: Span | null, located: Located): void
}

/**
 * Paints with CSS Custom Highlights, which never touch the page's text, and registers only what is near the viewport. Everything
 * goes when `signal` is aborted. Ask `supported` first.
 */
export function createPainter(document: Document, signal: AbortSignal): Painter {
  const view = document.defaultView
  if (!view) throw new Error('The document is not shown')
  let shown = new Map<Element, readonly Spot[]>()
  /** What is registered, by the element that it stands in. */
  const registered = new Map<Element, readonly Mark[]>()
  let current: readonly Mark[] = []
  let linked: readonly Mark[] = []

  const put = (marks: readonly Mark[]): void => marks.forEach((mark) => registry.add(mark.layer, mark.range))
  const take = (marks: readonly Mark[]): void =>
    marks.forEach((mark) => registry.delete(mark.layer, mark.range))
  const enter = (element: Element): void => {
    const marks = (shown.get(element) ?? []).flatMap(({ layer, ranges }) =>
      ranges().map((range) => ({ layer, range })),
    )
    const before = registered.get(element) ?? []
    // what stays as it is stays registered: taking it off and putting it on again would draw it anew
    if (areSame(before, marks)) return
    take(before)
    registered.set(element, marks)
    put(marks)
  }
  const leave = (element: Element): void => {
    take(registered.get(element) ?? [])
    registered.delete(element)
  }
  const viewport = watchViewport(view, { onEnter: enter, onLeave: leave })
  const scheme = pageScheme(document.body)
  ensureSheet(document, scheme, signal)
  const registry = createRegistry(view, scheme)
  signal.addEventListener('abort', () => {
    viewport.stop()
    registry.clear()
  })

  function* steps(plan: Plan, located: Located): Generator<void, void> {
    const next = yield* spotSteps(plan, located)
    if (signal.aborted) return
    shown = next
    const before = [...registered.keys()]
    viewport.watch([...next.keys()], next.size <= few ? 'near' : 'far')
    const near = new Set(viewport.near())
    for (const element of before) if (!near.has(element)) leave(element)
    for (const element of near) enter(element)
  }

  return {
    steps,
    paint(plan, located) {
      const all = steps(plan, located)
      while (!all.next().done);
    },
    setLinked(spans, located) {
      take(linked)
      linked = marksOf('linked', spans, located)
      put(linked)
    },
    setCurrent(span, located) {
      take(current)
      current = marksOf('current', span ? [span] : [], located)
      put(current)
    },
  }
}

const marksOf = (layer: Layer, spans: readonly Span[], located: Located): readonly Mark[] =>
  spans.flatMap((span) => located.pieces(span).map((range) => ({ layer, range })))

const areSame = (some: readonly Mark[], others: readonly Mark[]): boolean =>
  some.length === others.length &&
  some.every(({ layer, range }, i) => {
    const other = others[i]
    return (
      other?.layer === layer &&
      other.range.startContainer === range.startContainer &&
      other.range.startOffset === range.startOffset &&
      other.range.endContainer === range.endContainer &&
      other.range.endOffset === range.endOffset
    )
  })
