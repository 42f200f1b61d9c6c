import { anchors } from '../anchors'

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

/** Where a quote may open. */
export const quotesAt = anchors([...styles.map(([open]) => open), "'"])

/** Plain single quotes are apostrophes but where they fill a bracket: (the 'Guarantor'). */
const single = "(?<=\\((?:the )?)'([^'\\n]{2,60})'(?=\\))"

/** A term that fills its bracket, which the line ends of a narrow column cut: (“Nantan Meishi\nProperty”). */
const cut = '(?<=\\()“([^“”()\\n]{1,40}(?:\\n[^“”()\\n]{1,40}){1,2})”(?=\\))'

/** A straight quote behind a word and before a space or a point closes what is quoted at length: "… of the Offer" of the Prospectus. */
const opens = (open: string): string => (open === '"' ? '(?:"(?![ ,.;)])|(?<=[ \\n(])")' : open)

/** A quoted term of at most 90 characters, on one line but where it fills a bracket; what is quoted is in the one group that took part. */
export const quotedPattern = [
  ...styles.map(([open, close]) => `${opens(open)}((?:(?!${open}|${close})[^\\n]){1,90})${close}`),
  single,
  cut,
].join('|')

/** A quoted term that a narrow column may cut once: “Cayman Islands Companies / Law”. */
export const quotedInCell = styles
  .filter(([open]) => /[“「『‘]/.test(open))
  .map(([open, close]) => {
    const inside = `(?:(?!${open}|${close})[^\\n])`
    return `${open}(${inside}{1,60}(?:\\n${inside}{1,60})?)${close}`
  })
  .concat('"([^"\\n]{1,90})"', "''((?:(?!'')[^\\n]){1,90})''")
  .join('|')

/** Any opening quotation mark, as a pattern. */
export const openingQuote = `(?:${styles.map(([open]) => open).join('|')})`
