import { allMatches } from './all-matches'
import type { Span } from './span'

/*
 * Words set with a space after every letter: "R E S P O N S I B I L I T I E S", "A n n o u n c e m e n t"; figures before 年, 月 or 日:
 * "2 0 1 8 年"; dates in figures: "2 4 / 0 4 / 2 0 1 8"; sums: "4 0 , 0 2 0 , 0 0 0"; codes and
 * articles: "代 號 : 0 1 0 8 8", "第 3 . 2 8 條". Four letters at least; not "A B C D", which lists classes; between words
 * stand two spaces or more.
 */
const letters = /(?<!\S)[A-Za-z](?: [A-Z]){3,}(?!\S)|(?<!\S)[A-Za-z](?: [a-z]){3,}(?!\S)/g
const figures = /(?<!\S)(?:\d(?: \d)+(?= ?[年月日])|(?:19|20)(?: \d\d|\d \d)(?= ?年))/g
const dates = /(?<!\S)\d(?: \d)? [/.-] \d(?: \d)? [/.-] \d \d \d \d(?! ?\d)/g

const sums = /(?<![\d,.] ?)\d(?: \d){0,2}(?: ?, ?\d \d \d){1,5}(?! ?[\d,])/g
const codes = /(?<=[:︰：] ?)\d(?: \d){2,5}(?! ?[\d.,:/])/g
const articles = /(?<=第 ?)\d(?: \d)*(?: ?\. ?\d(?: \d)*)?(?= ?[條条章段])/g

/** A line of which every word is set so, short ones and figures too: "F O R   T H E   Y E A R   2 0 2 5". */
const wholly = /^ *\S(?: +\S)+ *$/
const word = /\S(?: \S)+/g
const fewestLetters = 8

function isWholly(line: string): boolean {
  return wholly.test(line) && / {2}/.test(line) && (line.match(/[A-Za-z]/g)?.length ?? 0) >= fewestLetters
}

const isAlphabet = (word: string): boolean =>
  [...word].every((letter, i) => i === 0 || letter.charCodeAt(0) === word.charCodeAt(i - 1) + 1)

/** The stretches of a line whose single spaces are letter-spacing, in order. */
export function letterSpaced(line: string): Span[] {
  const found: Span[] = []
  if (!/(?<!\S)\w \w |\d \d\d? ?年|第 ?\d ?\. ?\d/.test(line)) return found
  if (isWholly(line))
    return allMatches(word, line).map(({ index, 0: { length } }) => ({ start: index, end: index + length }))
  for (const match of allMatches(letters, line)) {
    if (!isAlphabet(match[0].replaceAll(' ', '').toUpperCase())) {
      found.push({ start: match.index, end: match.index + match[0].length })
    }
  }
  for (const pattern of [figures, dates, sums, codes, articles]) {
    for (const match of allMatches(pattern, line)) {
      found.push({ start: match.index, end: match.index + match[0].length })
    }
  }
  return found.sort((a, b) => a.start - b.start)
}
