/**
 * Words by their first, second, … code unit. A node stands for how a word begins; 0 is none. Reading along a text costs one look-up a code
 * unit, however many words there are.
 */
export class WordTrie {
  /** The node of each first code unit. */
  private readonly roots = new Int32Array(0x10000)
  /** A hash table of the others, four numbers an entry: the node before, the code unit, the node reached, and nothing. */
  private entries = new Int32Array(4 * 256)
  /** One less than the number of its entries, which is a power of two. */
  private mask = 255
  private count = 0
  private used = 0

  /** How many nodes there are: 1 to that. */
  get size(): number {
    return this.count
  }

  /** The node of words that begin with `unit`. */
  root(unit: number): number {
    return this.roots[unit] as number
  }

  /** The node that `unit` leads to from `node`. */
  next(node: number, unit: number): number {
    return this.entries[this.entryOf(node, unit) + 2] as number
  }

  /** Adds a word of at least one code unit; returns the node at its end. */
  add(word: string): number {
    let node = (this.roots[word.charCodeAt(0)] ||= ++this.count)
    for (let at = 1; at < word.length; at++) {
      const unit = word.charCodeAt(at)
      node = this.next(node, unit) || this.put(node, unit, ++this.count)
    }
    return node
  }

  /** Where the entry of `unit` behind `node` is, or would be put. */
  private entryOf(node: number, unit: number): number {
    const { entries, mask } = this
    const mixed = Math.imul(node, 0x9e3779b1) ^ Math.imul(unit, 0x85ebca6b)
    for (let slot = (mixed ^ (mixed >>> 15)) & mask; ; slot = (slot + 1) & mask) {
      const at = slot << 2
      if (entries[at + 2] === 0 || (entries[at] === node && entries[at + 1] === unit)) return at
    }
  }

  private put(node: number, unit: number, reached: number): number {
    this.used += 1
    if (this.used * 2 > this.mask) this.grow()
    this.write(node, unit, reached)
    return reached
  }

  private write(node: number, unit: number, reached: number): void {
    const at = this.entryOf(node, unit)
    this.entries[at] = node
    this.entries[at + 1] = unit
    this.entries[at + 2] = reached
  }

  private grow(): void {
    const { entries } = this
    this.entries = new Int32Array(entries.length * 4)
    this.mask = this.mask * 4 + 3
    for (let at = 0; at < entries.length; at += 4)
      if (entries[at + 2] !== 0) this.write(entries[at]!, entries[at + 1]!, entries[at + 2]!)
  }
}
