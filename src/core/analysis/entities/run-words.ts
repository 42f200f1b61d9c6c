/*
 * Several recognisers ask of each word in the runs of capitalised words whether it is one of theirs. So a word is looked up once, when its run is
 * read, and marked for each list that has it:
 *
 *     const isHead = runWords(['Ordinance', 'Rules'])
 *     if (run.some(isHead)) …
 */

const marks = new Map<string, number>()
let lists = 0
/** How many sums of a word's ends and length there are. */
const sums = 2 ** 12
const sumOf = (first: number, last: number, length: number): number =>
  (first * 37 + last * 521 + length * 1543) & (sums - 1)
/** For those sums, whether a word in a list has it: most words are told to be in none by that alone. */
const known = new Uint8Array(sums)

/** Tells of tokens whether they are one of `words`, capitals and small letters told apart. To be made before a text is read. */
export function runWords(
  words: Iterable<string>,
): (token: { readonly marks: number } | undefined) => boolean {
  if (lists === 31) throw new Error('no more lists than bits')
  const mark = 1 << lists++
  for (const word of words) {
    marks.set(word, (marks.get(word) ?? 0) | mark)
    known[sumOf(word.charCodeAt(0), word.charCodeAt(word.length - 1), word.length)] = 1
  }
  return (token) => token !== undefined && (token.marks & mark) !== 0
}

/** The marks of the word in a text from `start` to `end`: a bit for each list that has it. */
export const marksOf = (text: string, start: number, end: number): number =>
  known[sumOf(text.charCodeAt(start), text.charCodeAt(end - 1), end - start)] === 0
    ? 0
    : (marks.get(text.slice(start, end)) ?? 0)
