import { WordTrie } from '../text/word-trie'

/*
 * Most of a filing holds nothing to be found, and a pattern that is tried at every character of it spends most of its time on that. So a
 * recogniser says by which words its things are to be known, its anchors, and tries its patterns only there:
 *
 *     const signs = anchors(['HK$', 'US$', 'RMB'])
 *     const money = /(?:HK\$|US\$|RMB) ?[\d,.]+/y                  sticky: it holds where it is put, and looks nowhere else
 *     for (const match of matchesAt(money, text, signs.in(text)))  …
 *
 * The anchors of all recognisers are looked for together, in one pass over each text, when the first of them is asked for.
 */

/** Words to be looked for in texts. */
export interface Anchors {
  /** Where in the text one of the words begins, in order. */
  in(text: string): readonly number[]
}

/** By so many code units a word is told from what a text holds else; the pattern asks for the rest. */
const longest = 12
const lists: (readonly string[])[] = []
let trie: WordTrie | null = null
/** For each node of the trie, the lists that have a word which ends there. */
let ends: readonly (readonly number[])[] = []
const none: readonly number[] = []
/**
 * Where reading goes on behind the first three letters of a word, by their codes (0 once no letter follows): at a node of the trie, at
 * `fromStart`, or nowhere, as for most words of a text.
 */
const openings = new Int32Array(32 ** 3)
const fromStart = -1
/** The places of each list in the text that was read last: recognisers ask one after another for those of one chunk. */
let latest: { readonly text: string; readonly places: readonly (readonly number[])[] } = {
  text: '',
  places: [],
}

/**
 * Anchors: words without which nothing is found. Capitals and small letters are one, and a line break is a space; a word that begins with a
 * letter is found only where no letter (of A to Z) stands before it. What stands there is for the pattern to say.
 */
export function anchors(words: Iterable<string>): Anchors {
  const list = lists.push([...new Set(Array.from(words, (word) => word.toLowerCase().slice(0, longest)))]) - 1
  trie = null
  return { in: (text) => placesIn(text)[list]! }
}

/**
 * What the words that fit a pattern begin with, by what its source gives in letters before anything else; a letter that may be missing makes
 * two of it: "Co. L" and "Co L" of "Co\\.? L(?:td|imited)".
 */
export function literalStarts(source: string): readonly string[] {
  let starts = ['']
  for (const [, escaped, plain, mayMiss] of source.matchAll(
    /(?:\\([^A-Za-z0-9])|([^\\?*+{}()|[\]^$.]))(\?)?(?![*+{])/gy,
  )) {
    const longer = starts.map((start) => start + (escaped ?? plain ?? ''))
    starts = mayMiss ? [...longer, ...starts] : longer
  }
  return starts
}

/** ASCII without its case, line breaks as spaces. */
const folds = Uint8Array.from({ length: 128 }, (_, unit) =>
  unit === 10 ? 32 : String.fromCharCode(unit).toLowerCase().charCodeAt(0),
)
const fold = (unit: number): number => (unit < 128 ? folds[unit]! : unit)
/** 1 to 26 for a letter of A to Z, 0 for anything else. */
const letters = Uint8Array.from(folds, (unit) => (unit >= 97 && unit <= 122 ? unit - 96 : 0))
const letter = (unit: number): number => (unit < 128 ? letters[unit]! : 0)

function open(word: string, words: WordTrie): void {
  const [first, second] = [letter(word.charCodeAt(0)), letter(word.charCodeAt(1))]
  const third = second === 0 ? 0 : letter(word.charCodeAt(2))
  const code = (first << 10) | (second << 5) | third
  if (third !== 0) openings[code] ||= words.add(word.slice(0, 3))
  else if (first !== 0) {
    const last =
      code | (word.length > 2 ? 0 : word.length > 1 && second === 0 ? 0 : word.length > 1 ? 31 : 1023)
    openings.fill(fromStart, code, last + 1)
  }
}

function build(): WordTrie {
  const built = new WordTrie()
  openings.fill(0)
  const endings = new Map<number, number[]>()
  for (const [list, words] of lists.entries())
    for (const word of words) {
      const end = built.add(word)
      const known = endings.get(end)
      if (known) known.push(list)
      else endings.set(end, [list])
      open(word, built)
    }
  ends = Array.from({ length: built.size + 1 }, (_, node) => endings.get(node) ?? none)
  latest = { text: '', places: lists.map(() => []) }
  return built
}

function placesIn(text: string): readonly (readonly number[])[] {
  trie ??= build()
  if (latest.text !== text) latest = { text, places: read(text, trie) }
  return latest.places
}

function read(text: string, words: WordTrie): number[][] {
  const places: number[][] = lists.map(() => [])
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    const first = letter(unit)
    if (first === 0) {
      const node = words.root(fold(unit))
      if (node !== 0) follow(text, at, at + 1, words, node, places)
      continue
    }
    let end = at + 1
    while (end < text.length && letter(text.charCodeAt(end)) !== 0) end++
    const second = end > at + 1 ? letter(text.charCodeAt(at + 1)) : 0
    const third = end > at + 2 ? letter(text.charCodeAt(at + 2)) : 0
    const opening = openings[(first << 10) | (second << 5) | third]!
    if (opening > 0) follow(text, at, at + 3, words, opening, places)
    else if (opening === fromStart) follow(text, at, at + 1, words, words.root(fold(unit)), places)
    at = end - 1
  }
  return places
}

/** Notes for each list whether one of its words begins at `at`; `first` is the node of how it begins, up to `from`. */
function follow(
  text: string,
  at: number,
  from: number,
  words: WordTrie,
  first: number,
  places: number[][],
): void {
  let node = first
  for (let end = from; node !== 0; end++) {
    const found = ends[node]!
    for (let i = 0; i < found.length; i++) {
      const list = places[found[i]!]!
      if (list.length === 0 || list[list.length - 1] !== at) list.push(at)
    }
    if (end === text.length) return
    node = words.next(node, fold(text.charCodeAt(end)))
  }
}

/** Whether a code unit is one of 0 to 9. */
export const isDigit = (unit: number): boolean => unit >= 48 && unit <= 57

export const isLineBreak = (unit: number): boolean => unit === 10

/** Tells of offsets, asked for in about their order, whether one of `places` (in order) is there or at most `reach` code units behind. */
export function nearTo(places: readonly number[], reach: number): (at: number) => boolean {
  let next = 0
  return (at) => {
    while (next > 0 && places[next - 1]! >= at) next--
    while (next < places.length && places[next]! < at) next++
    return next < places.length && places[next]! <= at + reach
  }
}

/** What a sticky pattern finds at `places` (in order), each match behind the one before. */
export function* matchesAt(
  pattern: RegExp,
  text: string,
  places: readonly number[],
): Generator<RegExpExecArray> {
  let end = 0
  for (const place of places) {
    if (place < end) continue
    pattern.lastIndex = place
    const match = pattern.exec(text)
    if (!match) continue
    end = pattern.lastIndex
    yield match
  }
}

/**
 * What a sticky pattern finds that begins at most `reach` code units before one of `places` (in order) or right there, with a character that
 * `opens` says yes to; each match behind the one before.
 */
export function* matchesBefore(
  pattern: RegExp,
  text: string,
  places: readonly number[],
  { reach, opens }: { readonly reach: number; opens(unit: number): boolean },
): Generator<RegExpExecArray> {
  let next = 0
  for (const place of places) {
    for (let at = Math.max(next, place - reach); at <= place; at++) {
      if (!opens(text.charCodeAt(at))) continue
      pattern.lastIndex = at
      const match = pattern.exec(text)
      if (!match) continue
      yield match
      next = pattern.lastIndex
      at = next - 1
    }
    next = Math.max(next, place + 1)
  }
}
