import type { PlacedGlyph } from './glyph-places'

/** A string of a page as pdf.js hands it over. */
export interface PageString {
  readonly str: string
  /** Places it on its page: the first four numbers turn and size it, the last two are where it begins. */
  readonly transform: readonly number[]
  /** In the units of the page. */
  readonly width: number
}

/** A part of a string that is laid out as a whole: a word, or some Han characters. */
export interface Piece {
  /** What stands between it and the piece before, which is blank. */
  readonly gap: string
  readonly text: string
  /** Where it starts and ends on the page, from the beginning of its string, in font sizes. */
  readonly start: number
  readonly end: number
}

/** How far ahead the glyphs of a string are looked for. */
const reach = 300
/** A string begins where its first glyph does, but for this, in font sizes; one that begins with a space so much before. */
const near = 0.5
const nearSpace = 4
/** A string is as long as its glyphs, but for this, in font sizes and in parts of its length; else they are not its glyphs. */
const tolerated = { sizes: 0.3, share: 0.03 }

const blank = /[\s\u00a0\u3000]/
const wide = /[\u2e80-\u9fff\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\ud840-\udfff]/
/** No more Han characters make a piece. */
const mostWide = 6

/** Where the words of each string of a page stand, by its glyphs; null for a string whose glyphs are not found. */
export function stringPlaces(
  strings: readonly PageString[],
  glyphs: readonly PlacedGlyph[],
): (readonly Piece[] | null)[] {
  let next = 0
  return strings.map((string) => {
    const letters = string.str.replace(/[\s\u00a0\u3000]+/g, '')
    if (letters === '') return null
    for (let from = next; from < Math.min(next + reach, glyphs.length); from++) {
      const to = endOfLetters(letters, glyphs, from)
      const offsets = to === null ? null : offsetsOf(string, glyphs.slice(from, to))
      if (to === null || !offsets) continue
      next = to
      return piecesOf(string.str, offsets)
    }
    return null
  })
}

/** Where the glyphs from `from` on end that together are these letters; null where others stand there. */
function endOfLetters(letters: string, glyphs: readonly PlacedGlyph[], from: number): number | null {
  let at = 0
  let glyph = from
  while (at < letters.length) {
    const text = glyphs[glyph]?.text
    if (text === undefined || !letters.startsWith(text, at)) return null
    at += text.length
    glyph += 1
  }
  return glyph
}

/** Where each letter starts and ends, in font sizes from the beginning of its string; null where the glyphs cannot be the string's. */
function offsetsOf(
  { str, transform, width }: PageString,
  glyphs: readonly PlacedGlyph[],
): [start: number, end: number][] | null {
  const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] = transform
  const size = Math.hypot(c, d)
  const along = Math.hypot(a, b)
  if (size === 0 || along === 0) return null
  const offsets: [number, number][] = []
  for (const { text, x, y, endX, endY } of glyphs) {
    const start = ((x - e) * a + (y - f) * b) / along / along
    const end = ((endX - e) * a + (endY - f) * b) / along / along
    if (Math.abs(((x - e) * b - (y - f) * a) / along) > near * size) return null
    for (let i = 0; i < text.length; i++)
      offsets.push([
        start + ((end - start) * i) / text.length,
        start + ((end - start) * (i + 1)) / text.length,
      ])
  }
  const [first, last] = [offsets[0]?.[0] ?? 0, offsets.at(-1)?.[1] ?? 0]
  const isAtStart = first > -near && first < (blank.test(str.charAt(0)) ? nearSpace : near)
  const length = width / along
  const isAsLong =
    blank.test(str.at(-1) ?? '') || Math.abs(last - length) < tolerated.sizes + tolerated.share * length
  return isAtStart && isAsLong ? offsets : null
}

/** The words of a string. */
function piecesOf(str: string, offsets: readonly (readonly [number, number])[]): Piece[] {
  const pieces: Piece[] = []
  let gap = ''
  let text = ''
  let letter = 0
  const finish = (): void => {
    if (text === '') return
    const [start, end] = [offsets[letter - text.length]?.[0] ?? 0, offsets[letter - 1]?.[1] ?? 0]
    pieces.push({ gap, text, start, end })
    gap = text = ''
  }
  for (const character of str) {
    if (blank.test(character)) {
      finish()
      gap += character
      continue
    }
    const isWide = wide.test(character)
    if (text !== '' && (isWide !== wide.test(text) || (isWide && text.length >= mostWide))) finish()
    text += character
    letter += character.length
  }
  finish()
  return pieces
}
