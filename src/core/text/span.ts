/** A half-open range of UTF-16 code units, [start, end), in one named text. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** Whether two spans share at least one code unit. */
export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end

/** Whether `outer` holds all of `inner`. */
export const contains = (outer: Span, inner: Span): boolean =>
  outer.start <= inner.start && inner.end <= outer.end

/** Orders spans by where they start, the longer first where two start together. */
export const bySpan = (a: Span, b: Span): number => a.start - b.start || b.end - a.end

/** The index of the first of `spans`, in order, that begins at `start` or behind it; their number where none does. */
export function firstFrom(spans: readonly Span[], start: number): number {
  let low = 0
  for (let high = spans.length; low < high;) {
    const middle = (low + high) >> 1
    if (spans[middle]!.start < start) low = middle + 1
    else high = middle
  }
  return low
}
