import { isCapital, isSmall } from './capital-words'

const [space, lineBreak, open] = [32, 10, 40]
const longestBrand = 16

/** How long the word before `at` is, with the space behind it, that begins small and goes on with a capital: "uQuay " before "Securities Limited"; 0 where it is none. */
export function brandBefore(text: string, at: number): number {
  if (text.charCodeAt(at - 1) !== space) return 0
  let hasCapital = false
  for (let from = at - 2; from >= at - longestBrand; from--) {
    const unit = text.charCodeAt(from)
    if (isCapital(unit)) hasCapital = true
    else if (!isSmall(unit)) {
      const isWord = unit === space || unit === lineBreak || unit === open || from < 0
      return hasCapital && isWord && isSmall(text.charCodeAt(from + 1)) ? at - from - 1 : 0
    }
  }
  return 0
}
