import { overlaps, type Span } from '../core/text/span'
import { ensureSheet } from './ensure-sheet'
import type { Located } from './located'
import { pageScheme } from './page-scheme'
import type { Plan } from './plan'
import { createRegistry } from './registry'
import type { Layer } from './styles'
import { watchViewport } from './viewport'

/** How many spans are located between two steps: some two milliseconds' work. */
const batch = 200

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
  const scheme = pageScheme(document.body)
  const registry = createRegistry(view, scheme)
  let shown = new Map<Element, Mark[]>()
  let current: Mark[] = []
  let linked: Mark[] = []

  const put = (marks: readonly Mark[] = []): void =>
    marks.forEach((mark) => registry.add(mark.layer, mark.range))
  const take = (marks: readonly Mark[] = []): void =>
    marks.forEach((mark) => registry.delete(mark.layer, mark.range))
  const viewport = watchViewport(view, {
    onEnter: (element) => put(shown.get(element)),
    onLeave: (element) => take(shown.get(element)),
  })
  ensureSheet(document, scheme, signal)
  signal.addEventListener('abort', () => {
    viewport.stop()
    registry.clear()
  })

  function* steps(plan: Plan, located: Located): Generator<void, void> {
    const next = new Map<Element, Mark[]>()
    let count = 0
    const inPage = located.inPage?.()
    for (const { layer, span } of layersOf(plan)) {
      if (inPage && !inPage.some((part) => overlaps(part, span))) continue
      for (const range of located.pieces(span)) {
        const element = blockOf(range.startContainer)
        if (!element) continue
        const marks = next.get(element)
        if (marks) marks.push({ layer, range })
        else next.set(element, [{ layer, range }])
      }
      if (++count % batch === 0) yield
    }
    if (signal.aborted) return
    const before = shown
    shown = next
    for (const [element, marks] of before) if (viewport.isNear(element)) take(marks)
    // so few marks are on the page a frame earlier if nobody asks first which of them are near
    viewport.watch([...next.keys()], count <= batch ? 'near' : 'far')
    for (const [element, marks] of next) if (viewport.isNear(element)) put(marks)
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

const marksOf = (layer: Layer, spans: readonly Span[], located: Located): Mark[] =>
  spans.flatMap((span) => located.pieces(span).map((range) => ({ layer, range })))

function* layersOf(plan: Plan): Generator<{ layer: Layer; span: Span }> {
  for (const note of plan.notes) yield { layer: `note-${note.colour}`, span: note }
  for (const target of plan.targets) if (target.painted) yield { layer: target.mention.kind, span: target }
}

/** Elements that are part of a line of text; what is watched is the block around them, so that fewer elements are. */
const inline = /^(?:a|abbr|b|big|cite|code|em|font|i|ins|mark|q|s|small|span|strike|strong|sub|sup|tt|u)$/i

function blockOf(node: Node): Element | null {
  let element = node.nodeType === 1 ? (node as Element) : node.parentElement
  while (element?.parentElement && inline.test(element.localName)) element = element.parentElement
  return element
}
