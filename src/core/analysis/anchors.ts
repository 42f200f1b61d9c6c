import { AnchorIndex, endOfWord, type PassedText } from './anchor-index'

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
let index: AnchorIndex | null = null
/** The text that was passed over last: recognisers ask one after another for what is in one chunk. */
let latest: { readonly text: string; readonly passed: PassedText } | null = null

/**
 * Anchors: words without which nothing is found. Capitals and small letters are one, and a line break is a space; a word that begins with a
 * letter is found only where no letter (of A to Z) stands before it, one that ends with `endOfWord` only where none follows. What stands
 * there is for the pattern to say.
 */
export function anchors(words: Iterable<string>): Anchors {
  const list = lists.push([...new Set(Array.from(words, (word) => word.toLowerCase().slice(0, longest)))]) - 1
  index = null
  return { in: (text) => passedOver(text).places[list]! }
}

/**
 * What the words that fit a pattern begin with, by what its source gives in letters before anything else; a letter that may be missing makes
 * two of it: "Co. L" and "Co L" of "Co\\.? L(?:td|imited)".
 */
export function literalStarts(source: string): readonly string[] {
  return readStarts(source).starts
}

/** The same for words behind which no letter follows, however their source goes on: “Inc\\b\\.?” has its end behind “Inc”. */
export function literalWords(source: string): readonly string[] {
  const { starts, rest } = readStarts(source)
  return /^(?:$|\\b|\(\?!)/.test(rest) ? starts.map((start) => start + endOfWord) : starts
}

function readStarts(source: string): { readonly starts: readonly string[]; readonly rest: string } {
  let starts = ['']
  let end = 0
  for (const { index, 0: piece, 1: escaped, 2: plain, 3: mayMiss } of source.matchAll(
    /(?:\\([^A-Za-z0-9])|([^\\?*+{}()|[\]^$.]))(\?)?(?![*+{])/gy,
  )) {
    const longer = starts.map((start) => start + (escaped ?? plain ?? ''))
    starts = mayMiss ? [...longer, ...starts] : longer
    end = index + piece.length
  }
  return { starts, rest: source.slice(end) }
}

/** Where words may begin with a capital or a figure, as PassedText has it. */
export const capitalsIn = (text: string): PassedText['capitals'] => passedOver(text).capitals

/** Whether a text has Han characters, told in the same pass. */
export const hasHan = (text: string): boolean => passedOver(text).hasHan

function passedOver(text: string): PassedText {
  if (index === null || latest?.text !== text) {
    index ??= new AnchorIndex(lists)
    latest = { text, passed: index.read(text) }
  }
  return latest.passed
}

/** Whether a code unit is one of 0 to 9. */
export const isDigit = (unit: number): boolean => unit >= 48 && unit <= 57

export const isLineBreak = (unit: number): boolean => unit === 10
/** Whether a code unit is an opening round bracket. */
export const isOpenBracket = (unit: number): boolean => unit === 0x28

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
export function matchesAt(
  pattern: RegExp,
  text: string,
  places: readonly number[],
): readonly RegExpExecArray[] {
  const matches: RegExpExecArray[] = []
  let end = 0
  for (const place of places) {
    if (place < end) continue
    pattern.lastIndex = place
    const match = pattern.exec(text)
    if (!match) continue
    end = pattern.lastIndex
    matches.push(match)
  }
  return matches
}

/**
 * What a sticky pattern finds that begins at most `reach` code units before one of `places` (in order) or right there, with a character that
 * `opens` says yes to; each match behind the one before.
 */
export function matchesBefore(
  pattern: RegExp,
  text: string,
  places: readonly number[],
  { reach, opens }: { readonly reach: number; opens(unit: number): boolean },
): readonly RegExpExecArray[] {
  const matches: RegExpExecArray[] = []
  let next = 0
  for (const place of places) {
    for (let at = Math.max(next, place - reach); at <= place; at++) {
      if (!opens(text.charCodeAt(at))) continue
      pattern.lastIndex = at
      const match = pattern.exec(text)
      if (!match) continue
      matches.push(match)
      next = pattern.lastIndex
      at = next - 1
    }
    next = Math.max(next, place + 1)
  }
  return matches
}
