/** How words are looked for. */
export interface FindOptions {
  readonly matchCase: boolean
  readonly wholeWords: boolean
}

const han = /[\p{sc=Han}\u3000-\u303f\uff00-\uffef]/u
const dash = /[-\u2010-\u2015\u2212]/u
const space = /\s/u

/**
 * The pattern for words to be found in a page's text: any space stands for any space and for the end of a line; beside Chinese characters
 * space may stand or be missing, as many PDFs set them apart ("二 零 二 一 年"); a dash stands for any dash; an accent may follow a letter.
 * Null where there is nothing to look for.
 */
export function findPattern(words: string, { matchCase, wholeWords }: FindOptions): RegExp | null {
  const letters = [...words.normalize('NFKC').trim().slice(0, 500)]
  if (letters.length === 0) return null
  const body = letters.map((letter, i) => one(letter) + gap(letter, letters[i + 1])).join('')
  const [before, after] = wholeWords ? ['(?<![\\p{L}\\p{N}])', '(?![\\p{L}\\p{N}])'] : ['', '']
  return new RegExp(before + body + after, matchCase ? 'gu' : 'giu')
}

function one(letter: string): string {
  if (space.test(letter)) return ''
  if (dash.test(letter)) return '[-\\u2010-\\u2015\\u2212]'
  const escaped = letter.replace(/[\\^$.*+?()[\]{}|/]/u, '\\$&')
  return /\p{sc=Latin}/u.test(letter) ? `${escaped}\\p{M}*` : escaped
}

/** What may stand between a letter and the next: the spaces of a run are one gap, which stands at the last of them. */
function gap(letter: string, next: string | undefined): string {
  if (next === undefined || space.test(next)) return ''
  if (space.test(letter)) return han.test(next) ? '\\s*' : '\\s+'
  return han.test(letter) || han.test(next) ? '\\s*' : ''
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
