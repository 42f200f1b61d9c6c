/** Faster than this, in heights of the window a second, pages rush by: nobody reads words that do. */
const fastest = 2
/** The speed is that of the latest movements, so many at least, of at most so many ms: a single one is a jump to where somebody will read. */
const fewest = 4
const latest = 250
/** Once nothing has moved for so long, in ms, the pages rest. */
export const restAfter = 120

/** Where the pages were at some moment: `top` in heights of the window, `at` in ms on a clock that never goes back. */
interface Moment {
  readonly top: number
  readonly at: number
}

/** Judges by movements of the pages, one by one as they are told, whether pages rush by. */
export function createPaceJudge(): (top: number, now: number) => boolean {
  let moments: Moment[] = []
  return (top, at) => {
    const before = moments.at(-1)
    if (before && at - before.at > restAfter) moments = []
    moments = [...moments.filter((moment) => at - moment.at <= latest), { top, at }]
    const first = moments[0]
    if (!first || moments.length < fewest || at <= first.at) return false
    return Math.abs(top - first.top) / ((at - first.at) / 1000) > fastest
  }
}
