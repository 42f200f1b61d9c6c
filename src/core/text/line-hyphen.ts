import { isBroken } from './broken-word'

const softHyphen = 0xad
const endsInHyphen = /[\p{L}\p{N}]-$/u
const opensWord = /^[\p{L}\p{N}]/u
const lastLetters = /[A-Za-z]+(?=-$)/
const firstLetters = /^[A-Za-z]+(?![-\w])/

/** What is asked of a line here. */
interface Ending {
  readonly text: string
  /** Whether a soft hyphen ends it, which its text has not. */
  readonly softHyphen: boolean
}

/** Whether a soft hyphen stands at an offset. */
export const isSoftHyphen = (source: string, at: number): boolean => source.charCodeAt(at) === softHyphen

/** Whether a line ends with a hyphen that belongs to its last word. */
export const hasHyphen = ({ text }: { readonly text: string }): boolean =>
  text.charCodeAt(text.length - 1) === 45 && endsInHyphen.test(text)

/** Whether a line ends within a word that may go on in the next: "Octo-", "non-". */
export const cutsWord = (a: Ending, b: string): boolean =>
  (a.softHyphen && opensWord.test(b)) ||
  (hasHyphen(a) &&
    ((/\p{L}-$/u.test(a.text) && /^\p{Ll}{2}/u.test(b)) ||
      (/[A-Z]{2}-$/.test(a.text) && /^[A-Z]{2}/.test(b))))

/**
 * What becomes of the hyphen between a line that ends in one and the next, which belongs to it: 'none' where it breaks a word, 'kept' where
 * it joins two; null where there is none, or what follows is no word.
 */
export function hyphenBetween(a: Ending, b: string): 'none' | 'kept' | null {
  if (a.softHyphen) return opensWord.test(b) ? 'none' : null
  if (!hasHyphen(a) || !opensWord.test(b)) return null
  const first = lastLetters.exec(a.text.slice(-40))?.[0]
  const second = firstLetters.exec(b)?.[0]
  return first !== undefined && second !== undefined && isBroken(first, second) ? 'none' : 'kept'
}
