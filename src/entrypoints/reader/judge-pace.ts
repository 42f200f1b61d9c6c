/** Faster than this, in heights of the window a second, pages rush by: nobody reads words that do. */
const fastest = 2
/** The speed is that of the movements of so many ms; with fewer of them there is none yet. */
const latest = 400
const fewest = 3

/** Where the pages were at some moment: `top` in heights of the window, `at` in ms on a clock that never goes back. */
interface Moment {
  readonly top: number
  readonly at: number
}

/**
 * Judges by movements of the pages, one by one as they are told, whether pages rush by. The longest of some movements does not count: it may be
 * a jump to where somebody will read.
 */
export function createPaceJudge(): (top: number, now: number) => boolean {
  let moments: Moment[] = []
  return (top, at) => {
    moments = [...moments.filter((moment) => at - moment.at <= latest), { top, at }]
    const [first] = moments
    if (!first || moments.length < fewest || at <= first.at) return false
    const steps = moments.slice(1).map((moment, i) => Math.abs(moment.top - (moments[i]?.top ?? 0)))
    const way = steps.reduce((sum, step) => sum + step, 0) - Math.max(...steps)
    return way / ((at - first.at) / 1000) > fastest
  }
}
