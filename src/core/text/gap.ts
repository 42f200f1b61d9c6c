import { isWide, kinds } from './character'

/**
 * What a space between two characters, given by their kinds, is worth: whether it stays. It goes between wide characters, between these and
 * figures or Latin punctuation, and on the inner side of brackets and directional quotation marks; it stays between a wide character
 * and a Latin letter, and within Latin text.
 */
export function keepsSpace(before: number, after: number): boolean {
  if (before === kinds.opening || before === kinds.wideOpening) return false
  if (after === kinds.closing || after === kinds.wideClosing) return false
  if (isWide(before)) return after === kinds.plain
  if (isWide(after)) return before === kinds.plain
  return true
}
