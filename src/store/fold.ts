import { ideographOf } from '../core/text/radicals'
import { foldedHan } from './han-variants'

/** Folded text and, for each of its code units, where in the text it came from: `starts[i]` to `ends[i]`, UTF-16. */
export interface FoldedText {
  readonly text: string
  readonly starts: readonly number[]
  readonly ends: readonly number[]
}

/** Accents, and characters that show nothing. */
const invisible = /[\u0300-\u036f]|[\u00ad\u200b-\u200f\u2060-\u2064\ufeff]|[\ufe00-\ufe0f]/g
const dashes = /^[\u2010-\u2015\u2212\ufe58\ufe63\u301c]$/
const singleQuotes = /^[\u2018\u2019\u201a\u201b\u2032`\u00b4]$/
const doubleQuotes = /^[\u201c-\u201f\u2033\u300c-\u300f\uff02]$/
const wide = /^[\p{Script=Han}\u3001-\u303f]$/u

const known = new Map<string, string>()

/** A dash or quote in its one form; null for any other character. */
function signOf(character: string): string | null {
  if (dashes.test(character)) return '-'
  if (singleQuotes.test(character)) return "'"
  return doubleQuotes.test(character) ? '"' : null
}

function formOf(character: string): string {
  const sign = signOf(character)
  if (sign !== null) return sign
  let form = ''
  for (const part of (ideographOf(character) ?? character)
    .normalize('NFKD')
    .replace(invisible, '')
    .toLowerCase())
    form += part === 'ς' ? 'σ' : (signOf(part) ?? foldedHan.get(part) ?? part)
  return form.replace(invisible, '')
}

function foldCharacter(character: string): string {
  let form = known.get(character)
  if (form === undefined) {
    form = formOf(character)
    known.set(character, form)
  }
  return form
}

/**
 * One spelling for all that a reader would call the same: no case, accents and full width, one form of each Han character, one kind of
 * dash and quote, one space between words and none beside Han characters. Folding twice is folding once.
 */
export function foldWithOrigins(text: string): FoldedText {
  let folded = ''
  const starts: number[] = []
  const ends: number[] = []
  let at = 0
  let space = -1
  let wideBefore = true
  for (const character of text) {
    const start = at
    at += character.length
    const form = foldCharacter(character)
    if (form === '') continue
    if (/^\s+$/.test(form)) {
      if (space < 0) space = start
      continue
    }
    for (const part of form) {
      if (part === ' ') {
        if (space < 0) space = start
        continue
      }
      const isWide = wide.test(part)
      if (space >= 0 && !wideBefore && !isWide) {
        folded += ' '
        starts.push(space)
        // the space may be the character's own: some Arabic ones are made of a space and a mark
        ends.push(space < start ? start : at)
      }
      space = -1
      wideBefore = isWide
      folded += part
      for (let i = 0; i < part.length; i++) {
        starts.push(start)
        ends.push(at)
      }
    }
  }
  return { text: folded, starts, ends }
}

const plainAscii = /^[\x21-\x5f\x61-\x7e]+(?: [\x21-\x5f\x61-\x7e]+)*$/

/** `foldWithOrigins(text).text`. */
export const fold = (text: string): string =>
  plainAscii.test(text) ? text.toLowerCase() : foldWithOrigins(text).text
