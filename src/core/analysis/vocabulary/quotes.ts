/**
 * The ways in which filings quote a term, opening and closing: typographic, straight, doubled single quotes (old PDF fonts), and the
 * corner brackets of Chinese.
 */
const styles = [
  ['“', '”'],
  ['「', '」'],
  ['『', '』'],
  ['‘‘', '’’'],
  ["''", "''"],
  ['``', "''"],
  ['"', '"'],
  ['‘', '’'],
] as const

/** A quoted term of at most 90 characters on one line; what is quoted is in the one group that took part. */
export const quotedPattern = styles
  .map(([open, close]) => `${open}((?:(?!${open}|${close})[^\\n]){1,90})${close}`)
  .join('|')

/** Any opening quotation mark, as a pattern. */
export const openingQuote = `(?:${styles.map(([open]) => open).join('|')})`
