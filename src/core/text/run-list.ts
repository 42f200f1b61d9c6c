/**
 * Where the units of a short text came from, in as few runs as they allow: three numbers a run, its place in the source, its shape (see
 * OffsetMap) and its length in text units.
 */
export class RunList {
  readonly runs: number[] = []

  /** A unit that stands in the source as it is. */
  unit(source: number): void {
    const { runs } = this
    const at = runs.length - 3
    if (at >= 0) {
      const [start, shape, count] = [runs[at] as number, runs[at + 1] as number, runs[at + 2] as number]
      if (shape <= 2 && start + shape * count === source) {
        runs[at + 2] = count + 1
        return
      }
      if (shape === 1 && count === 1 && start + 2 === source) {
        runs[at + 1] = 2
        runs[at + 2] = 2
        return
      }
    }
    runs.push(source, 1, 1)
  }

  /** `count` text units that stand for `size` source units as a whole. */
  piece(source: number, size: number, count: number): void {
    if (size === 1 && count === 1) this.unit(source)
    else if (count > 0) this.runs.push(source, size + 2, count)
  }
}
