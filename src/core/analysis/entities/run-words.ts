/*
 * Several recognisers ask of each word in the runs of capitalised words whether it is one of theirs. So a word is looked up once, when its run is
 * read, and marked for each list that has it:
 *
 *     const isHead = runWords(['Ordinance', 'Rules'])
 *     if (run.some(isHead)) …
 */

const marks = new Map<string, number>()
let lists = 0

/** Tells of tokens whether they are one of `words`, capitals and small letters told apart. To be made before a text is read. */
export function runWords(
  words: Iterable<string>,
): (token: { readonly marks: number } | undefined) => boolean {
  if (lists === 31) throw new Error('no more lists than bits')
  const mark = 1 << lists++
  for (const word of words) marks.set(word, (marks.get(word) ?? 0) | mark)
  return (token) => token !== undefined && (token.marks & mark) !== 0
}

/** The marks of a word: a bit for each list that has it. */
export const marksOf = (word: string): number => marks.get(word) ?? 0
