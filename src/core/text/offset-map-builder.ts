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
    if (count === 0) return
    const run = this.runs - 1
    if (run >= 0) {
      const start = this.sourceStarts[run] as number
      const shape = this.shapes[run] as number
      if (shape === 1 && start + this.last === source) return this.lengthen(count)
      if (count === 1 && shape === 2 && start + this.last * 2 === source) return this.lengthen(1)
      if (count === 1 && shape === 1 && this.last === 1 && start + 2 === source) {
        this.shapes[run] = 2
        return this.lengthen(1)
      }
    }
    this.open(source, 1, count)
  }

  /** One piece: `count` text units that stand for `size` source units (at most 253). */
  piece(source: number, size: number, count: number): void {
    if (count === size && count === 1) this.copy(source, 1)
    else if (count > 0) this.open(source, size + 2, count)
  }

  /** A run taken over from another map. */
  run(source: number, shape: number, count: number): void {
    if (shape === 1) this.copy(source, count)
    else if (count > 0) this.open(source, shape, count)
  }

  /** Everything that another map holds of the text from its run `from` up to its run `to`, moved in the source by `shift`. */
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

  finish(): OffsetMap {
    return {
      textStarts: this.textStarts.slice(0, this.runs),
      sourceStarts: this.sourceStarts.slice(0, this.runs),
      shapes: this.shapes.slice(0, this.runs),
      textLength: this.length,
    }
  }

  private lengthen(count: number): void {
    this.last += count
    this.length += count
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
