import { overlaps, type Span } from '../core/text/span'
import type { Located } from './located'
import { targetsIn, type Plan } from './plan'
import type { Layer } from './styles'

/** Something to paint within one element of the page. */
export interface Spot {
  readonly layer: Layer
  /** The ranges that show it, which are made when they are asked for. */
  readonly ranges: () => readonly AbstractRange[]
}

/** What a plan has to paint, by the element that it stands in. */
export type Spots = Map<Element, Spot[]>

/** How many spans are located between two steps, and how many stretches are gone through. */
const batch = 200
const bigBatch = 2000

/**
 * Tells in which element each of a plan's spans stands, in steps. Of a text that knows its stretches nothing is located yet: a long filing
 * has a hundred times more to paint than is before the reader.
 */
export function* spotSteps(plan: Plan, located: Located): Generator<void, Spots> {
  const spots: Spots = new Map()
  if (located.stretches) yield* byStretch(plan, located, located.stretches(), spots)
  else yield* byPiece(plan, located, spots)
  return spots
}

const add = (spots: Spots, element: Element, spot: Spot): void => {
  const others = spots.get(element)
  if (others) others.push(spot)
  else spots.set(element, [spot])
}

function* byPiece(plan: Plan, located: Located, spots: Spots): Generator<void> {
  let count = 0
  for (const { layer, span } of layersOf(plan, located.inPage?.())) {
    for (const range of located.pieces(span)) {
      const element = blockOf(range.startContainer)
      if (element) add(spots, element, { layer, ranges: () => [range] })
    }
    if (++count % batch === 0) yield
  }
}

/** Goes through the stretches and the spans side by side: both are in the order of the text, but for notes, which may overlap. */
function* byStretch(
  plan: Plan,
  located: Located,
  stretches: ReturnType<NonNullable<Located['stretches']>>,
  spots: Spots,
): Generator<void> {
  const spans = [...layersOf(plan)].sort((a, b) => a.span.start - b.span.start)
  let next = 0
  let count = 0
  let early = 0
  /** Spans that began in an earlier stretch and go on. */
  let open: typeof spans = []
  for (const { start, end, node } of stretches) {
    if (next === spans.length && open.length === 0) return
    let element: Element | null | undefined
    const here = open
    for (let span = spans[next]; span && span.span.start < end; span = spans[++next]) here.push(span)
    open = []
    for (const one of here) {
      if (one.span.end > end) open.push(one)
      const part = { start: Math.max(start, one.span.start), end: Math.min(end, one.span.end) }
      if (part.start >= part.end) continue
      element ??= blockOf(node)
      if (!element) continue
      // where a page is one long block, all of it comes near at once: then it must not take long
      const isLong = (spots.get(element)?.length ?? 0) >= batch
      const ranges = isLong ? located.pieces(part) : null
      add(spots, element, { layer: one.layer, ranges: () => ranges ?? located.pieces(part) })
      if (isLong && ++early % batch === 0) yield
    }
    if (++count % bigBatch === 0) yield
  }
}

/** What is painted of a plan; `parts` are the parts of the text, in order, that alone are in the page, if not all are. */
function* layersOf(
  { notes, targets }: Plan,
  parts?: readonly Span[],
): Generator<{ layer: Layer; span: Span }> {
  for (const note of notes)
    if (!parts || parts.some((part) => overlaps(part, note)))
      yield { layer: `note-${note.colour}`, span: note }
  const here = parts ? new Set(parts.flatMap((part) => targetsIn(targets, part))) : targets
  for (const target of here) if (target.painted) yield { layer: target.mention.kind, span: target }
}

/** Elements that are part of a line of text; what is watched is the block around them, so that fewer elements are. */
const inline =
  /^(?:a|abbr|b|big|cite|code|data|em|font|i|ins|mark|q|s|small|span|strike|strong|sub|sup|tt|u)$/i

function blockOf(node: Node): Element | null {
  let element = node.nodeType === 1 ? (node as Element) : node.parentElement
  while (element?.parentElement && inline.test(element.localName)) element = element.parentElement
  return element
}
