import type { PagePlaces } from './page-layout'

const known = new WeakMap<PagePlaces, Int32Array>()

/** For each string of a page, the run that it is in the page's text; -1 for those that are not in it. */
export function pointsOfItems(layout: PagePlaces): Int32Array {
  const before = known.get(layout)
  if (before) return before
  const most = layout.items.reduce((largest, item) => Math.max(largest, item), -1)
  const points = new Int32Array(most + 1).fill(-1)
  layout.items.forEach((item, run) => (points[item] = run))
  known.set(layout, points)
  return points
}

/** The largest index whose start is at most `offset`, or -1. */
export function lastAtOrBefore(starts: ArrayLike<number>, offset: number): number {
  let [low, high] = [0, starts.length]
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((starts[middle] as number) <= offset) low = middle + 1
    else high = middle
  }
  return low - 1
}
