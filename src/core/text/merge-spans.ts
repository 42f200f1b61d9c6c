import { bySpan, type Span } from './span'

const isInOrder = (spans: readonly Span[]): boolean => {
  for (let i = 1; i < spans.length; i++) if (bySpan(spans[i - 1]!, spans[i]!) > 0) return false
  return true
}

/**
 * Two lists of spans as one in the order of bySpan, those of `first` before those of `second` where they are alike. `first` is in order
 * already; `second` may be in any.
 */
export function mergeSpans<S extends Span>(first: readonly S[], second: readonly S[]): readonly S[] {
  if (second.length === 0) return first
  const more = isInOrder(second) ? second : second.toSorted(bySpan)
  if (first.length === 0) return more
  const merged: S[] = []
  let next = 0
  for (const span of first) {
    while (next < more.length && bySpan(more[next]!, span) < 0) merged.push(more[next++]!)
    merged.push(span)
  }
  while (next < more.length) merged.push(more[next++]!)
  return merged
}
