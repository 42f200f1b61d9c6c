import { traits, traitsOf } from '../../text/unit-traits'

/** A word without the points and commas at its end; most have none. */
export const withoutPoints = (word: string): string =>
  word.endsWith(',') || word.endsWith('.') ? word.replace(/[,.]+$/, '') : word

const inCapitals = /^\p{Lu}{3,}$/u

/** A word without the points at its end, and one in capitals as it is written else. Most are neither, which two characters tell. */
export function bareWord(text: string): string {
  const word = withoutPoints(text)
  const isCapital = (traitsOf(word.charCodeAt(1)) & traits.capital) !== 0 && inCapitals.test(word)
  return isCapital ? word[0]! + word.slice(1).toLowerCase() : word
}
