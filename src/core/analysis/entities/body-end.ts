import { organisationHeads, organisationSubjects, placesBehindHead } from '../vocabulary/organisation-forms'
import { isOnMatter } from './bodies-by-words'
import { titled } from './generic-bodies'
import type { RunToken } from './run-tokens'
import { runWords } from './run-words'

const honorifics = /^(?:Mr|Mrs|Ms|Dr|Prof|Professor|Sir)$/
const courts = /^Court$/i
/** Bodies that are part of another with a name of its own: "West Hospital of Northmere University". */
const partOfAnother = /^(?:Hospital|Panel|Department|Bureau)$/i
/** Schools of a university, named with it: "School of Business of Northmere University". */
const schools = /^(?:School|College|Faculty|Institute|Academy)$/i
const schoolsOf = /^(?:University|Polytechnic|Université|Universität|School|Faculty)$/i

/** Whether a word is the head of a body's name: "Council", "University". */
export const isHead = runWords(
  [...organisationHeads].flatMap((word) => [word, word.toUpperCase(), `${word}’s`, `${word}'s`]),
)

/** Whether a token is one of the linking words. */
export const isLink = (token: RunToken | undefined, words: RegExp): boolean =>
  token?.type === 'link' && words.test(token.text)

/** The index of the last of the capitalised words from `at` on; `at` - 1 where there is none. */
function wordsEnd(run: readonly RunToken[], at: number): number {
  let end = at
  while (run[end]?.type === 'word' && !honorifics.test(run[end]!.text)) end++
  return end - 1
}

/** Where the body ends whose name begins at `from`, over "and" too: "Accounting and Reporting Council"; before `from` where no head comes. */
function wholeEnd(run: readonly RunToken[], from: number): number {
  let at = from
  while (run[at]?.type === 'word' || (isLink(run[at], /^and$/) && run[at + 1]?.type === 'word')) {
    if (isHead(run[at])) return at
    at++
  }
  return from - 1
}

/** Where the name of a university's school ends that stands behind the university's: "University of Northmere Quay School of Business"; 0 where none does. */
function schoolBehind(run: readonly RunToken[], i: number, from: number, end: number): number {
  if (run[i]!.text !== 'University') return 0
  const school = run.slice(from + 1, end + 1).findIndex(({ text }) => schools.test(text))
  return school < 0 ? 0 : from + 1 + school
}

/** Where the name ends whose head is at `i`: over "of the Cayman Islands", "of Science and Technology". */
export function bodyEnd(run: readonly RunToken[], first: number, i: number): number {
  let last = i
  if (placesBehindHead.has(run[i + 1]?.text ?? '')) last = wordsEnd(run, i + 1)
  while (isLink(run[last + 1], /^(?:of|for)$/i) || (last === i && isOnMatter(run, i))) {
    const from = last + (isLink(run[last + 2], /^the$/i) ? 3 : 2)
    const end = wordsEnd(run, from)
    const isCourtOfCourt =
      courts.test(run[i]!.text) && /^(?:High|Supreme|Federal)$/.test(run[from]?.text ?? '')
    const isSchool =
      schools.test(run[i]!.text) && run.slice(from, end + 1).some((token) => schoolsOf.test(token.text))
    const isPart = isCourtOfCourt || isSchool || partOfAnother.test(run[i]!.text)
    const school = end > from ? schoolBehind(run, i, from, end) : 0
    if (school > 0) {
      last = school
      continue
    }
    if (end < from || (run.slice(from, end + 1).some(isHead) && !isPart)) break
    last = end
    if (isPart && !isCourtOfCourt && i > first) last = Math.max(last, wholeEnd(run, from))
    const more = isLink(run[end + 1], /^(?:and|&)$/i) ? wordsEnd(run, end + 2) : 0
    const subject = organisationSubjects.has(titled(run[from]!.text)) || isLink(run[end + 1], /^&$/)
    if (subject && more > end + 1 && !run.slice(end + 2, more + 1).some(isHead)) last = more
  }
  return last
}
