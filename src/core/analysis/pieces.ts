const latinMask = 0xfff
const hanMask = 0x3ff

/** Tells three units from most others: what came before them is out of it. */
const hashed = (hash: number, unit: number): number => ((hash << 4) ^ unit) & latinMask

/** Each unit of ASCII, a capital as a small letter: to look it up is cheaper than to ask. */
const small = Uint8Array.from({ length: 128 }, (_, unit) => (unit >= 65 && unit <= 90 ? unit + 32 : unit))

/**
 * Tells at one look which of up to 32 sets of pieces some words may hold, capitals or not: a pattern that fits only where one of its pieces
 * stands need not be tried elsewhere. A piece is three units of ASCII, or one beyond it. Now and then a set is told that is not there.
 */
export class Pieces {
  private readonly latin = new Int32Array(latinMask + 1)
  private readonly han = new Int32Array(hanMask + 1)

  constructor(sets: readonly (readonly string[])[]) {
    if (sets.length > 32) throw new RangeError('no more than 32 sets of pieces')
    for (const [index, pieces] of sets.entries()) for (const piece of pieces) this.add(piece, 1 << index)
  }

  private add(piece: string, bit: number): void {
    const units = Array.from(
      { length: piece.length },
      (_, i) => small[piece.charCodeAt(i)] ?? piece.charCodeAt(i),
    )
    const [first = 0] = units
    if (first >= 128 && units.length === 1) this.han[first & hanMask]! |= bit
    else if (units.length === 3 && units.every((unit) => unit < 128))
      this.latin[units.reduce(hashed, 0)]! |= bit
    else throw new RangeError(`“${piece}” is no piece of three units of ASCII, or of one beyond it`)
  }

  /** A bit for each set of which some piece may be there, that of the first set the lowest. */
  in(words: string): number {
    const { latin, han } = this
    let found = 0
    let hash = 0
    for (let at = 0; at < words.length; at++) {
      const unit = words.charCodeAt(at)
      if (unit < 128) {
        hash = hashed(hash, small[unit]!)
        found |= latin[hash]!
      } else {
        hash = hashed(hash, unit)
        found |= han[unit & hanMask]!
      }
    }
    return found
  }
}
