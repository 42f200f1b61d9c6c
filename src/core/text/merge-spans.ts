import { bySpan, type Span } from './span'

const isInOrder = (spans: readonly Span[]): boolean => {
  for (let i = 1; i < spans.length; i++) if (bySpan(spans[i - 1]!, spans[i]!) > 0) return false
  return true
}

/** The index of the first of `spans`, from `from` on, that comes behind `span`: found soonest where it is near. */
function firstBehind(spans: readonly Span[], span: Span, from: number): number {
  let low = from
  let high = from
  for (let step = 1; high < spans.length && bySpan(spans[high]!, span) <= 0; step *= 2) {
    low = high + 1
    high += step
  }
  high = Math.min(high, spans.length)
  while (low < high) {
    const middle = (low + high) >> 1
    if (bySpan(spans[middle]!, span) <= 0) low = middle + 1
    else high = middle
  }
  return low
}

/**
 * Two lists of spans as one in the order of bySpan, those of `first` before those of `second` where they are alike. `first` is in order
 * already; `second` may be in any.
 */
export function mergeSpans<S extends Span>(first: readonly S[], second: readonly S[]): readonly S[] {
  if (second.length === 0) return first
  const more = isInOrder(second) ? second : second.toSorted(bySpan)
  if (first.length === 0) return more
  const merged = new Array<S>(first.length + more.length)
  let at = 0
  let next = 0
  for (const span of more) {
    const behind = firstBehind(first, span, next)
    while (next < behind) merged[at++] = first[next++]!
    merged[at++] = span
  }
  while (next < first.length) merged[at++] = first[next++]!
  return merged
}
