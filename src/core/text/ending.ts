/** A pattern that ends with `$`, asked only how words end. */
export interface Ending {
  test(words: string): boolean
  exec(words: string): RegExpExecArray | null
}

/**
 * Asks for what a pattern fits right at the end of some words; each of its alternatives has to end with `$`. A pattern is otherwise tried at
 * each character from the beginning on; so it is read backwards from the end, once, and most words do not even end as it does. Not for what
 * ends in up to so many of any characters: for each of those the rest would be tried before it.
 */
export function ending(pattern: RegExp): Ending {
  const backwards = new RegExp(`(?<=${pattern.source})`, `${pattern.flags}y`)
  const test = (words: string): boolean => {
    backwards.lastIndex = words.length
    return backwards.test(words)
  }
  return { test, exec: (words) => (test(words) ? pattern.exec(words) : null) }
}
