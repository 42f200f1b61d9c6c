import { ideographOf } from './radicals'

/**
 * What a code unit is to the normaliser. The wide kinds are Han characters and what is set like them (their punctuation, full-width
 * forms): spaces beside them are typesetting, not words' ends.
 */
export const kinds = {
  /** Letters and signs that stay as they are and keep their spaces. */
  plain: 0,
  digit: 1,
  /** Brackets and directional quotation marks of Latin text. */
  opening: 2,
  closing: 3,
  /** Punctuation of Latin text that may stand beside Han characters: , ; : % . / • */
  point: 4,
  han: 5,
  /** 、。… and full-width signs. */
  wide: 6,
  wideOpening: 7,
  wideClosing: 8,
  space: 9,
  /** Invisible: soft hyphens, zero-width characters, controls, variation selectors. */
  ignored: 10,
  /** A combining mark. */
  mark: 11,
  /** Changed by NFKC, or half of a surrogate pair. */
  complex: 12,
} as const
export type Kind = (typeof kinds)[keyof typeof kinds]

/** Whether characters of this kind are set without spaces between words. */
export const isWide = (kind: number): boolean => kind >= kinds.han && kind <= kinds.wideClosing

const ignored =
  /[\p{Cc}\xad\u115f\u1160\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff]|\u034f|\u061c|[\u180b-\u180e]|[\ufe00-\ufe0f]|[\u{e0100}-\u{e01ef}]/u
const wideSign =
  /[\u3001-\u303f\u30fb\ufe10-\ufe1f\ufe30-\ufe6b\uff01-\uff0f\uff1a-\uff20\uff3b-\uff40\uff5b-\uff65]/
/** Their compatibility forms would change figures and words: marks of footnotes ("2018²"), numbers in circles, fractions, ™. */
const keptAsIs =
  /[\xaa\xb2\xb3\xb9\xba\xbc-\xbe\u2070-\u209c\u2120\u2122\u2150-\u215f\u2189\u2460-\u24ff\u3248-\u324f\u3250-\u325f\u32b1-\u32bf]/

/** Signs that NFKC leaves or spoils, and what filings mean by them. */
const ownForms = new Map([
  ['\u2010', '-'],
  ['\u2011', '-'],
  ['\u2236', ':'],
  ['\ufe30', ':'],
  ['\u2571', '/'],
  // 巿, a rare character that fonts and writers put for 市
  ['\u5dff', '市'],
])

/** Whether all that there is of a character is half of a surrogate pair: nothing is known of it. */
const isLoneSurrogate = (character: string): boolean =>
  character.length === 1 && (character.charCodeAt(0) & 0xf800) === 0xd800

/**
 * The normalised form of one character with its combining marks. Lone surrogates stay. Where NFKC would break an accent off its
 * letter's place ("´" into space and accent), the character stays as it is.
 */
export function formOf(cluster: string): string {
  if (isLoneSurrogate(cluster)) return cluster
  const own = ownForms.get(cluster) ?? ideographOf(cluster)
  if (own !== undefined) return own
  if (keptAsIs.test(cluster)) return cluster.normalize('NFC')
  const form = cluster.normalize('NFKC')
  return form.startsWith(' ') ? cluster : form
}

/** The kind of a whole character, given with the form it takes. */
export function kindOfCharacter(character: string): Kind {
  if (/\p{M}/u.test(character) && !ignored.test(character)) return kinds.mark
  if (/[\p{Zs}\t\v]/u.test(character)) return kinds.space
  if (ignored.test(character)) return kinds.ignored
  if (wideSign.test(character)) return kindOfWideSign(character)
  const form = formOf(character)
  if (/^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Bopomofo}〇]/u.test(form))
    return kinds.han
  if (/^[0-9]/.test(form)) return kinds.digit
  if (/^[([{“‘]/.test(form)) return kinds.opening
  if (/^[)\]}”’]/.test(form)) return kinds.closing
  if (/^[,;:%./·‧•・]/.test(form)) return kinds.point
  return kinds.plain
}

function kindOfWideSign(sign: string): Kind {
  if (/[\p{Ps}]/u.test(sign)) return kinds.wideOpening
  return /[\p{Pe}]/u.test(sign) ? kinds.wideClosing : kinds.wide
}

const unknown = 255
const table = new Uint8Array(0x10000).fill(unknown)

/** The kind of a code unit: `complex` for one that has to be looked at with its neighbours. Filled in as characters are met. */
export function kindOfUnit(unit: number): number {
  const known = table[unit] as number
  if (known !== unknown) return known
  const character = String.fromCharCode(unit)
  const kind = unit >= 0xd800 && unit <= 0xdfff ? kinds.complex : kindOfCharacter(character)
  const changes = kind < kinds.space && formOf(character) !== character
  return (table[unit] = changes ? kinds.complex : kind)
}

/** The kind of a character that is not a single plain code unit. */
export function kindOfForm(character: string, form: string): number {
  if (isLoneSurrogate(form)) return kinds.plain
  const kind =
    character.length === 1 && !/[\ud800-\udfff]/.test(character)
      ? kindOfCharacter(character)
      : kindOfCharacter(form)
  return kind === kinds.mark || kind === kinds.space ? kinds.plain : kind
}

/** Whether a code unit is a combining mark. */
export const isMark = (unit: number): boolean => kindOfUnit(unit) === kinds.mark
