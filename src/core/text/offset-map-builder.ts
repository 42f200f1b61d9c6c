import type { OffsetMap } from './offset-map'

const grown = <A extends Uint32Array | Uint8Array>(array: A, make: (length: number) => A): A => {
  const larger = make(array.length * 2)
  larger.set(array)
  return larger
}

/** Takes down where the units of a text come from, in the order of the text, in as few runs as they allow. */
export class OffsetMapBuilder {
  private textStarts = new Uint32Array(64)
  private sourceStarts = new Uint32Array(64)
  private shapes = new Uint8Array(64)
  private runs = 0
  /** Length of the last run in text units. */
  private last = 0
  /** Text units so far. */
  length = 0

  /** `count` units that stand in the source as they are, from `source` on. */
  copy(source: number, count: number): void {
    this.run(source, 1, count)
  }

  /** A run: its place in the source, its shape (see OffsetMap) and its length in text units. */
  run(source: number, shape: number, count: number): void {
    const run = this.runs - 1
    if (
      run >= 0 &&
      shape === 1 &&
      this.shapes[run] === 1 &&
      (this.sourceStarts[run] as number) + this.last === source
    ) {
      this.last += count
      this.length += count
    } else if (count > 0) this.open(source, shape, count)
  }

  /** The runs of a RunList. */
  appendRuns(runs: readonly number[]): void {
    for (let i = 0; i < runs.length; i += 3) {
      this.run(runs[i] as number, runs[i + 1] as number, runs[i + 2] as number)
    }
  }

  /** Everything that another map holds, moved in the source by `shift`. */
  append(map: OffsetMap, shift: number): void {
    for (let run = 0; run < map.textStarts.length; run++) {
      const end = map.textStarts[run + 1] ?? map.textLength
      this.run(
        (map.sourceStarts[run] as number) + shift,
        map.shapes[run] as number,
        end - (map.textStarts[run] as number),
      )
    }
  }

  /** Forgets all but the first `length` units of the text. */
  cutTo(length: number): void {
    if (length >= this.length) return
    while (this.runs > 0 && (this.textStarts[this.runs - 1] as number) >= length) this.runs -= 1
    this.last = this.runs > 0 ? length - (this.textStarts[this.runs - 1] as number) : 0
    this.length = length
  }

  finish(): OffsetMap {
    return {
      textStarts: this.textStarts.slice(0, this.runs),
      sourceStarts: this.sourceStarts.slice(0, this.runs),
      shapes: this.shapes.slice(0, this.runs),
      textLength: this.length,
    }
  }

  private open(source: number, shape: number, count: number): void {
    if (this.runs === this.textStarts.length) {
      this.textStarts = grown(this.textStarts, (length) => new Uint32Array(length))
      this.sourceStarts = grown(this.sourceStarts, (length) => new Uint32Array(length))
      this.shapes = grown(this.shapes, (length) => new Uint8Array(length))
    }
    this.textStarts[this.runs] = this.length
    this.sourceStarts[this.runs] = source
    this.shapes[this.runs] = shape
    this.runs += 1
    this.last = count
    this.length += count
  }
}
