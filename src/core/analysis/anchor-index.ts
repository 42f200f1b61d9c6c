import { traits, traitsOf } from '../text/unit-traits'

/** ASCII without its case, line breaks as spaces. */
const folds = Uint8Array.from({ length: 128 }, (_, unit) =>
  unit === 10 ? 32 : String.fromCharCode(unit).toLowerCase().charCodeAt(0),
)
const fold = (unit: number): number => (unit < 128 ? folds[unit]! : unit)

/** 1 to 26 for a letter of A to Z, 0 for any other code unit. */
const letters = new Uint8Array(0x10000)
for (let place = 1; place <= 26; place++) letters[64 + place] = letters[96 + place] = place

/** Ends a word that is found only where no further letter of A to Z follows; it stands for no unit of a text. */
export const endOfWord = '\b'

/** By so many letters words are told apart at once. */
const counted = 3
/** Stands for a node where the words with these first letters have fewer than three. */
const fromRoot = 0xffff

/** The number of a word's first three letters; 0 where there is none, behind which others do not count. */
const code = (first: number, second: number, third: number): number =>
  (first << 10) | (second << 5) | (second === 0 ? 0 : third)

/** What one pass over a text tells. */
export interface PassedText {
  /** For each list, where in the text one of its words begins, in order. */
  readonly places: readonly (readonly number[])[]
  /** Where a capital or a figure stands, in order, that may open a word: no letter of A to Z stands before it, or a small one that opens the word ("eBay"). */
  readonly capitals: Uint32Array
  readonly hasHan: boolean
}

const opening = traits.capital | traits.digit

/** What the pass asks of a code unit that is no letter of A to Z, as bits. */
const apart = { known: 32, opens: 1, han: 2, begins: 4 } as const

/** How many bits a step's number has. */
const stepBits = 18
/** A number for the step from a node to the one that a further unit leads to; few others have the same. */
const stepOf = (node: number, unit: number): number =>
  (Math.imul(node, 0x9e3779b1) + Math.imul(unit, 0x85ebca6b)) >>> (32 - stepBits)

/**
 * The words of several lists, in small letters and without line breaks, looked for in one pass over a text. They are kept as a tree: a node
 * stands for how a word begins; it has the node of the same one unit longer as its child, whose siblings are those with another last unit.
 */
export class AnchorIndex {
  private readonly unit: Uint16Array
  private readonly child: Uint16Array
  private readonly sibling: Uint16Array
  /** The first of the links to the lists that have the word which ends at a node; 0 for none. */
  private readonly end: Uint16Array
  /** Each link's list, whether a letter may follow its word, and the link to the next list that has the same word. */
  private readonly linked: Uint16Array
  private readonly goesOn: Uint8Array
  private readonly nextLink: Uint16Array
  private links = 0
  /** A bit for each step that leads on: what a text has leads nowhere as a rule, which is told without a look at the siblings. */
  private readonly steps = new Uint32Array(2 ** (stepBits - 5))
  private nodes = 0
  /** The nodes of first units. */
  private readonly roots = new Uint16Array(0x10000)
  /** The node of each three first letters, by their code, or `fromRoot`; 0 for none, as for most words of a text. */
  private readonly openings = new Uint16Array(32 ** 3)

  /** Of each code unit met so far: its place among the letters of A to Z, or the bits of `apart`. */
  private readonly classes = new Uint8Array(0x10000)

  /** Room for the capitals of a text, used again for the next. */
  private capitals = new Uint32Array(0)

  constructor(private readonly lists: readonly (readonly string[])[]) {
    const most = 1 + lists.reduce((sum, words) => sum + words.join('').length, 0)
    this.unit = new Uint16Array(most)
    this.child = new Uint16Array(most)
    this.sibling = new Uint16Array(most)
    this.end = new Uint16Array(most)
    const words = 1 + lists.reduce((sum, { length }) => sum + length, 0)
    this.linked = new Uint16Array(words)
    this.goesOn = new Uint8Array(words)
    this.nextLink = new Uint16Array(words)
    for (const [list, words] of lists.entries()) for (const word of words) this.add(word, list)
  }

  private add(given: string, list: number): void {
    const goesOn = !given.endsWith(endOfWord)
    const word = goesOn ? given : given.slice(0, -endOfWord.length)
    const first = word.charCodeAt(0)
    let node = (this.roots[first] ||= ++this.nodes)
    let third = fromRoot
    for (let at = 1; at < word.length; at++) {
      node = this.next(node, word.charCodeAt(at)) || this.grow(node, word.charCodeAt(at))
      if (at + 1 === counted) third = node
    }
    this.open(word, third)
    const link = ++this.links
    this.linked[link] = list
    this.goesOn[link] = Number(goesOn)
    this.nextLink[link] = this.end[node]!
    this.end[node] = link
  }

  private grow(node: number, unit: number): number {
    const child = ++this.nodes
    this.unit[child] = unit
    this.sibling[child] = this.child[node]!
    this.child[node] = child
    const step = stepOf(node, unit)
    this.steps[step >> 5]! |= 1 << (step & 31)
    return child
  }

  /** Notes a word by its first letters; `third` is the node of its first three units, none where it has fewer letters. */
  private open(word: string, third: number): void {
    const a = letters[word.charCodeAt(0)]!
    if (a === 0) return
    const b = letters[word.charCodeAt(1)] ?? 0
    const c = letters[word.charCodeAt(2)] ?? 0
    const from = code(a, b, c)
    const node = b > 0 && c > 0 ? third : fromRoot
    // behind a word of one letter or two any others may follow
    const to = from + (word.length === 1 ? 1023 : word.length === 2 && b > 0 ? 31 : 0)
    for (let at = from; at <= to; at++) if (this.openings[at] !== fromRoot) this.openings[at] = node
  }

  private next(node: number, unit: number): number {
    const step = stepOf(node, unit)
    if ((this.steps[step >> 5]! & (1 << (step & 31))) === 0) return 0
    let next = this.child[node]!
    while (next !== 0 && this.unit[next] !== unit) next = this.sibling[next]!
    return next
  }

  private classOf(unit: number): number {
    const is = traitsOf(unit)
    const opens = unit >= 48 && (is & opening) !== 0 ? apart.opens : 0
    const han = (is & traits.han) === 0 ? 0 : apart.han
    const begins = this.roots[fold(unit)] === 0 ? 0 : apart.begins
    return (this.classes[unit] = letters[unit] || apart.known | opens | han | begins)
  }

  /** What a text has; the capitals are good until another is read. */
  read(text: string): PassedText {
    const places: number[][] = this.lists.map(() => [])
    if (this.capitals.length < text.length) this.capitals = new Uint32Array(text.length)
    const { capitals } = this
    let count = 0
    let hasHan = false
    const { roots, openings, classes } = this
    const { length } = text
    for (let at = 0; at < length; at++) {
      const unit = text.charCodeAt(at)
      const first = classes[unit]! || this.classOf(unit)
      if (first >= apart.known) {
        if ((first & apart.opens) !== 0) capitals[count++] = at
        else if ((first & apart.han) !== 0) hasHan = true
        if ((first & apart.begins) !== 0) this.follow(text, at, at + 1, roots[fold(unit)]!, places)
        continue
      }
      const start = at
      if (unit < 97) capitals[count++] = at
      let second = 0
      let third = 0
      if (at + 1 < length && (second = letters[text.charCodeAt(at + 1)]!) !== 0) {
        at += 1
        if (unit >= 97 && text.charCodeAt(at) < 97) capitals[count++] = at
        if (at + 1 < length && (third = letters[text.charCodeAt(at + 1)]!) !== 0) {
          at += 1
          // no word begins at the letters that follow
          while (at + 1 < length && letters[text.charCodeAt(at + 1)] !== 0) at++
        }
      }
      const node = openings[code(first, second, third)]!
      if (node === 0) continue
      if (node === fromRoot) this.follow(text, start, start + 1, roots[fold(unit)]!, places)
      else this.follow(text, start, start + counted, node, places)
    }
    return { places, capitals: capitals.subarray(0, count), hasHan }
  }

  /** Notes for each list whether one of its words begins at `at`; `first` is the node of how it begins, up to `from`. */
  private follow(text: string, at: number, from: number, first: number, places: number[][]): void {
    let node = first
    for (let to = from; node !== 0; to++) {
      for (let link = this.end[node]!; link !== 0; link = this.nextLink[link]!) {
        if (this.goesOn[link] === 0 && to < text.length && letters[text.charCodeAt(to)] !== 0) continue
        const list = places[this.linked[link]!]!
        if (list.length === 0 || list[list.length - 1] !== at) list.push(at)
      }
      if (to >= text.length) return
      node = this.next(node, fold(text.charCodeAt(to)))
    }
  }
}
