/** How words are looked for. */
export interface FindOptions {
  readonly matchCase: boolean
  /** No word goes on before or after them. Chinese words have no ends that could be seen: they are found within others. */
  readonly wholeWords: boolean
}

const han = /[\p{sc=Han}\u3000-\u303f\uff00-\uffef]/u
const dash = /[-\u2010-\u2015\u2212]/u
const space = /\s/u
const latin = /\p{sc=Latin}/u
/** A word that a line's end has broken at its dash. */
const brokenWord = /(?<=\p{L})([-\u2010])\s+(?=\p{L})/gu

/**
 * The pattern for words to be found in a page's text: any space stands for any space and for the end of a line; beside Chinese characters
 * space may stand or be missing, as many PDFs set them apart ("二 零 二 一 年"); a dash stands for any
 * dash, after which a line may end, and between letters it may be missing; an accent may follow a letter.
 * Null where there is nothing to look for.
 */
export function findPattern(words: string, { matchCase, wholeWords }: FindOptions): RegExp | null {
  const source = wordsSource(words, wholeWords)
  return source === null ? null : new RegExp(source, matchCase ? 'gu' : 'giu')
}

/** What stands in that pattern, to be a part of a longer one; null where there is nothing to look for. */
export function wordsSource(words: string, wholeWords: boolean): string | null {
  const letters = [...words.normalize('NFKC').replace(brokenWord, '$1').trim().slice(0, 500)]
  const [first, last] = [letters[0], letters.at(-1)]
  if (first === undefined || last === undefined) return null
  const body = letters
    .map((letter, i) => one(letter) + (isInWord(letters, i) ? '?' : '') + gap(letter, letters[i + 1]))
    .join('')
  // A letter or a figure that a word goes on with; a Chinese character is a word's neighbour, not its part.
  const before = wholeWords && !han.test(first) ? '(?<!(?!\\p{sc=Han})[\\p{L}\\p{N}])' : ''
  const after = wholeWords && !han.test(last) ? '(?!(?!\\p{sc=Han})[\\p{L}\\p{N}])' : ''
  return before + body + after
}

/** Whether a dash stands between two letters: a hyphen that breaks a word at a line's end is not in the text. */
const isInWord = (letters: readonly string[], i: number): boolean =>
  dash.test(letters[i]!) && latin.test(letters[i - 1] ?? '') && latin.test(letters[i + 1] ?? '')

function one(letter: string): string {
  if (space.test(letter)) return ''
  if (dash.test(letter)) return '[-\\u2010-\\u2015\\u2212]'
  const escaped = letter.replace(/[\\^$.*+?()[\]{}|/]/u, '\\$&')
  return latin.test(letter) ? `${escaped}\\p{M}*` : escaped
}

/** What may stand between a letter and the next: the spaces of a run are one gap, which stands at the last of them. */
function gap(letter: string, next: string | undefined): string {
  if (next === undefined || space.test(next)) return ''
  if (space.test(letter)) return han.test(next) ? '\\s*' : '\\s+'
  return han.test(letter) || han.test(next) || dash.test(letter) ? '\\s*' : ''
}

/** The places of the pattern in a text, at most as many as given. */
export function findPlaces(
  text: string,
  pattern: RegExp,
  most = 10_000,
): { index: number; length: number }[] {
  const places: { index: number; length: number }[] = []
  for (const match of text.matchAll(pattern)) {
    places.push({ index: match.index, length: match[0].length })
    if (places.length === most) break
  }
  return places
}
