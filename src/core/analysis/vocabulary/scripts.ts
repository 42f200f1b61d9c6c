/** The inside of a character class for Han characters, for use in patterns with the `u` flag. */
export const han = '\\u3007\\u3400-\\u9fff\\uf900-\\ufaff'

const hasHan = new RegExp(`[${han}]`)

/** Whether the text holds at least one Han character. */
export const isHan = (text: string): boolean => hasHan.test(text)

/** Escapes what has a meaning in a pattern. */
export const literal = (text: string): string => text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')

/** An alternation of literal words, the longest first. */
export const anyOf = (words: readonly string[]): string =>
  [...new Set(words)]
    .sort((a, b) => b.length - a.length)
    .map(literal)
    .join('|')
