/** Numbers that look random and are the same at each run. */
export interface Random {
  /** A whole number from `from` up to and with `to`. */
  int(from: number, to: number): number
  pick<T>(items: readonly T[]): T
}

/** A sequence that its seed alone decides (mulberry32). */
export function seeded(seed: number): Random {
  let state = seed >>> 0
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  const int = (from: number, to: number): number => from + Math.floor(next() * (to - from + 1))
  return { int, pick: (items) => items[int(0, items.length - 1)]! }
}
