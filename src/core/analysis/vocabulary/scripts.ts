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

/** Characters that fonts draw in two ways, each a character of its own. */
const drawnAs = new Map(
  ['稅税', '群羣', '衛衞', '閱閲', '冊册', '戶户', '說説', '啟啓'].map((pair) => [pair[0]!, pair[1]!]),
)

/** The words, and those of them that have such a character as other fonts draw them: 稅務條例, 税務條例. */
export const inBothDrawings = (words: readonly string[]): readonly string[] => [
  ...new Set([
    ...words,
    ...words.map((word) => word.replace(/[稅群衛閱冊戶說啟]/g, (one) => drawnAs.get(one) ?? one)),
  ]),
]
